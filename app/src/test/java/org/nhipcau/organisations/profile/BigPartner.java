package org.nhipcau.organisations.profile;

import org.jooq.DSLContext;

/// A partner with more of everything than fits one page, under names as long as they come.
public final class BigPartner {

    private static final String LONG =
            " hỗ trợ kỹ thuật tăng cường năng lực hệ thống y tế cơ sở, chăm sóc sức khỏe ban đầu và bảo hiểm y tế toàn dân tại các tỉnh khó khăn giai đoạn 2021–2030";

    private BigPartner() {}

    /// Within a transaction that may write.
    public static long made(DSLContext sql) {
        var partner = number(
                sql,
                "insert into organisations.organisation (kind, name_vi, name_en, short_name, country, website, search_key) values ('multilateral', ?, ?, 'ĐTL', 'FR', 'https://doi-tac.example', 'doi tac lon') returning id",
                "Đối tác lớn" + LONG,
                "Large partner for everything that a health ministry does with partners in the whole of the country");
        sql.execute(
                "insert into organisations.identifier (organisation_id, scheme, value) values (?, 'iati', ?)",
                partner,
                "XX-LON-" + partner);
        for (var n = 0; n < 14; n++) {
            sql.execute(
                    "insert into organisations.other_name (organisation_id, name, search_key) values (?, ?, 'x')",
                    partner,
                    "Tên khác số " + n + LONG);
            var person = number(
                    sql,
                    "insert into people.person (name, emails, phones, search_key) values (?, ?, '+84 24 3000 0000', 'x') returning id",
                    "Người Đầu Mối Có Tên Rất Dài " + n,
                    "nguoi.dau.moi." + n + "@doi-tac-lon-co-ten-dai.example");
            sql.execute(
                    "insert into people.post (person_id, organisation_id, rank, title_vi) values (?, ?, 'head', ?)",
                    person,
                    partner,
                    "Trưởng nhóm" + LONG);
            sql.execute(
                    "insert into people.focal_point (organisation_id, person_id, side) values (?, ?, ?)",
                    partner,
                    person,
                    n % 2 == 0 ? "ministry" : "partner");
        }
        for (var n = 0; n < 25; n++) {
            var agreement = number(
                    sql,
                    "insert into agreements.agreement (kind, title_vi, state, valid_until, publication, search_key) values ('mou', ?, 'in-force', date '2026-06-01' + ? * 30, 'shared', 'x') returning id",
                    "Thỏa thuận số " + n + LONG,
                    n);
            sql.execute(
                    "insert into agreements.party (agreement_id, organisation_id, part) values (?, ?, 'signatory')",
                    agreement,
                    partner);
            for (var currency : new String[] {"EUR", "USD", "VND"}) {
                sql.execute(
                        "insert into agreements.money (agreement_id, kind, amount, currency) values (?, ?, 123456789.25, ?)",
                        agreement,
                        n % 2 == 0 ? "pledged" : "signed",
                        currency);
            }
            if (n < 2) {
                claim(sql, "organisation_id", partner, n);
            }
        }
        var provinces = sql.fetch(
                        "select province_id from facts.places_on_map where map = '34' and place_id = province_id order by 1")
                .getValues(0, Long.class);
        for (var n = 0; n < 60; n++) {
            var project = number(
                    sql,
                    "insert into projects.project (level, title_vi, status, planned_end, search_key) values ('project', ?, ?, date '2025-01-31' + ? * 10, 'x') returning id",
                    "Dự án số " + n + LONG,
                    n % 3 == 0 ? "closed" : "implementation",
                    n);
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding'), (?, ?, 'implementing')",
                    project,
                    partner,
                    project,
                    partner);
            claim(sql, "project_id", project, n);
            sql.execute(
                    "insert into projects.place (project_id, place_id) values (?, ?)",
                    project,
                    provinces.get(n % provinces.size()));
            for (var kind : new String[] {"commitment", "disbursement", "expenditure", "outgoing-pledge"}) {
                for (var currency : new String[] {"EUR", "USD", "VND", "JPY"}) {
                    sql.execute(
                            "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id) values (?, ?, date '2024-05-01' + ?, 987654321.5, ?, date '2024-05-01', ?)",
                            project,
                            kind,
                            n,
                            currency,
                            partner);
                }
            }
        }
        return partner;
    }

    private static void claim(DSLContext sql, String about, long record, int n) {
        sql.execute(
                "insert into claims.claim (" + about
                        + ", indicator_vi, indicator_key, qualifier, value, scale, amount, unit, source, search_key) values (?, ?, ?, 'exactly', ?, 1000000, ? * 1000000, 'EUR', ?, 'x')",
                record,
                "Tổng viện trợ" + LONG,
                "tong vien tro " + n / 2,
                n,
                n,
                "Báo cáo" + LONG);
    }

    private static long number(DSLContext sql, String statement, Object... values) {
        return sql.fetchSingle(statement, values).get(0, Long.class);
    }
}
