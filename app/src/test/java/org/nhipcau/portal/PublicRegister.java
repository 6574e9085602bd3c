package org.nhipcau.portal;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.nhipcau.Cast;
import org.nhipcau.shared.SearchKey;

/// Records of every state, written as the product writes them.
final class PublicRegister {

    private final DSLContext sql;
    private final Cast cast;

    PublicRegister(DSLContext sql, Cast cast) {
        this.sql = sql;
        this.cast = cast;
    }

    long programme(String title, String publication, String source) {
        return insert("""
                insert into projects.project (level, title_vi, status, publication, money_publication, source, search_key)
                values ('programme', ?, 'implementation', ?, ?, ?, ?) returning id
                """, title, publication, publication, source, SearchKey.of(title));
    }

    /// A public component of a programme.
    long part(long programme, String title) {
        return insert("""
                insert into projects.project (level, parent_id, title_vi, status, publication, money_publication, source, search_key)
                values ('component', ?, ?, 'implementation', 'public', 'public', 'x', ?) returning id
                """, programme, title, SearchKey.of(title));
    }

    long organisation(String name, boolean isPublic) {
        return insert(
                "insert into organisations.organisation (kind, name_vi, publication, search_key) values ('foundation', ?, ?, ?) returning id",
                name,
                isPublic ? "public" : "shared",
                SearchKey.of(name));
    }

    void party(long programme, long organisation, String role) {
        run(
                "insert into projects.party (project_id, organisation_id, role) values (?, ?, ?)",
                programme,
                organisation,
                role);
    }

    void place(long programme, long place) {
        run("insert into projects.place (project_id, place_id) values (?, ?)", programme, place);
    }

    void number(long programme, String value) {
        run("insert into projects.identifier (project_id, scheme, value) values (?, 'iati', ?)", programme, value);
    }

    /// Says who published it, under which IATI identifier.
    void reported(long programme, long reporter) {
        run(
                "insert into organisations.identifier (organisation_id, scheme, value) values (?, 'iati', ?) on conflict do nothing",
                reporter,
                "XX-" + reporter);
        run("update projects.project set reporter_id = ? where id = ?", reporter, programme);
    }

    void money(long programme, String kind, String amount, String currency) {
        run("""
                insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, source)
                values (?, ?, '2025-01-01', ?, ?, '2025-01-01', 'Nguồn tiền')
                """, programme, kind, new BigDecimal(amount), currency);
    }

    long claim(long programme, String value, String source) {
        return insert(
                """
                insert into claims.claim (project_id, indicator_vi, indicator_key, qualifier, value, scale, unit, amount, source, publication, search_key)
                values (?, 'Phần của EU', 'phan cua eu', 'exactly', ?, 1000000, 'EUR', ?, ?, 'public', 'phan cua eu') returning id
                """,
                programme,
                new BigDecimal(value),
                new BigDecimal(value).multiply(new BigDecimal(1_000_000)),
                source);
    }

    /// Signed by an organisation for a programme.
    long agreement(String title, String publication, long party, long programme) {
        var agreement = insert("""
                insert into agreements.agreement (kind, title_vi, state, signed_on, valid_until, publication, source, search_key)
                values ('mou', ?, 'in-force', '2024-05-06', '2027-05-06', ?, 'https://nguon.example/thoa-thuan', ?) returning id
                """, title, publication, SearchKey.of(title));
        run(
                "insert into agreements.party (agreement_id, organisation_id, part, person) values (?, ?, 'signatory', 'Người ký')",
                agreement,
                party);
        run("insert into projects.agreement (project_id, agreement_id) values (?, ?)", programme, agreement);
        return agreement;
    }

    void amend(long agreement, String title, String until) {
        run(
                "insert into agreements.amendment (agreement_id, title, in_force_from, content, valid_until) values (?, ?, '2025-01-01', 'Kéo dài', ?::date)",
                agreement,
                title,
                until);
    }

    void signed(long agreement, String amount, String currency) {
        run(
                "insert into agreements.money (agreement_id, kind, amount, currency, on_date) values (?, 'signed', ?, ?, '2024-05-06')",
                agreement,
                new BigDecimal(amount),
                currency);
    }

    void publishAgreement(long agreement, String publication) {
        run("update agreements.agreement set publication = ? where id = ?", publication, agreement);
    }

    /// About a programme, with words to find it by.
    long claim(long programme, String indicator, String publication, String value) {
        return insert(
                """
                insert into claims.claim (project_id, indicator_vi, indicator_key, qualifier, value, unit, amount, source, address, publication, search_key)
                values (?, ?, ?, 'exactly', ?, 'people', ?, 'Nguồn nêu', 'https://nguon.example/neu', ?, ?) returning id
                """,
                programme,
                indicator,
                SearchKey.of(indicator),
                new BigDecimal(value),
                new BigDecimal(value),
                publication,
                SearchKey.of(indicator));
    }

    void publishClaim(long claim, String publication) {
        run("update claims.claim set publication = ? where id = ?", publication, claim);
    }

    void share(long programme, long place, String percentage) {
        run(
                "insert into projects.place (project_id, place_id, percentage) values (?, ?, ?)",
                programme,
                place,
                new BigDecimal(percentage));
    }

    void removePlace(long programme, long place) {
        run("delete from projects.place where project_id = ? and place_id = ?", programme, place);
    }

    void publish(long programme, String publication) {
        run(
                "update projects.project set publication = ?, money_publication = ? where id = ?",
                publication,
                publication,
                programme);
    }

    void publishMoney(long programme, String publication) {
        run("update projects.project set money_publication = ? where id = ?", publication, programme);
    }

    void publishOrganisation(long organisation, boolean isPublic) {
        run(
                "update organisations.organisation set publication = ? where id = ?",
                isPublic ? "public" : "shared",
                organisation);
    }

    void invent(long programme) {
        run("update projects.project set illustrative = true where id = ?", programme);
    }

    void rename(long programme, String title) {
        run(
                "update projects.project set title_vi = ?, search_key = ? where id = ?",
                title,
                SearchKey.of(title),
                programme);
    }

    void merge(long merged, long stays) {
        run("update organisations.organisation set merged_into_id = ? where id = ?", stays, merged);
    }

    private long insert(String statement, Object... values) {
        return cast.write(() -> sql.fetchSingle(statement, values).get(0, Long.class));
    }

    private void run(String statement, Object... values) {
        cast.write(() -> sql.execute(statement, values));
    }
}
