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
