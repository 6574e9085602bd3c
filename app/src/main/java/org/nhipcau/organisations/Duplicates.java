package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.history.Acting;
import org.nhipcau.organisations.db.NotSameTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// Pairs that may be two records of one organisation, with the reasons; what somebody said is not the same is not
/// proposed again.
@Component
class Duplicates {

    private static final NotSameTable NOT_SAME = NotSameTable.NOT_SAME;

    /// Only pairs that share something rare are compared letter by letter: a word that few bear, a beginning, an
    /// acronym, a website. So a register of thousands is compared in a moment, and "Sở Y tế" makes no pairs.
    private static final String PAIRS = """
            with known as materialized (
                select o.id, p.key, o.kind, o.country, o.place_id, o.parent_id, o.illustrative,
                    (select string_agg(left(x, 1), '' order by nth) from unnest(string_to_array(p.key, ' ')) with ordinality w (x, nth)
                     where x not in ('of', 'the', 'and', 'for', 'in', 'de', 'la', 'va', 'cua')) as initials,
                    exists (select from organisations.identifier i where i.organisation_id = o.id
                            and trim(lower(regexp_replace(i.value, '[^[:alnum:]]+', ' ', 'g'))) = p.key) as is_number
                from organisations.organisation o cross join unnest(string_to_array(o.search_key, '|')) p (key)
                where o.merged_into_id is null and length(p.key) >= 2),
            mark as materialized (
                select distinct id, w as mark from known, regexp_split_to_table(key, ' ') w where length(w) >= 3 and not is_number
                union select id, '^' || left(replace(key, ' ', ''), 5) from known where not is_number
                union select id, '=' || initials from known where length(initials) >= 3 and not is_number
                union select id, '=' || key from known where position(' ' in key) = 0
                union select id, '==' || key from known
                union select id, '@' || regexp_replace(lower(website), '^https?://(www\\.)?([^/:?#]+).*$', '\\2')
                    from organisations.organisation where website <> '' and merged_into_id is null),
            rare as (select mark from mark group by mark having count(*) between 2 and 40),
            pair as (
                select a.id as one, b.id as other, bool_or(mark like '@%') as same_host
                from mark a join rare using (mark) join mark b using (mark) where a.id < b.id group by a.id, b.id),
            alike as (
                select p.one, p.other, p.same_host,
                    bool_or(a.key = b.key and not a.is_number and length(a.key) > 5) as same_name,
                    bool_or(a.key = b.key and not a.is_number and length(a.key) <= 5) as same_short,
                    bool_or(a.key = b.key and (a.is_number or b.is_number)) as same_number,
                    coalesce(bool_or(a.initials = b.key and length(b.key) >= 3 or b.initials = a.key and length(a.key) >= 3), false) as acronym,
                    max(case when a.is_number or b.is_number then 0 else ext.similarity(a.key, b.key) end) as similarity
                from pair p join known a on a.id = p.one join known b on b.id = p.other
                where a.illustrative = b.illustrative
                    and (a.place_id is null or b.place_id is null or a.place_id = b.place_id)
                    and coalesce(a.parent_id <> b.id, true) and coalesce(b.parent_id <> a.id, true)
                group by p.one, p.other, p.same_host)
            select l.*, round(100 * greatest(
                    case when same_name or same_number then 0.97 else 0 end,
                    case when same_short then 0.85 else 0 end,
                    case when acronym then 0.75 else 0 end,
                    case when same_host then 0.7 + 0.2 * similarity else 0 end,
                    similarity))::integer as score,
                o.kind as kind_1, o.name_vi as name_vi_1, o.name_en as name_en_1, o.short_name as short_1, o.country as country_1,
                t.kind as kind_2, t.name_vi as name_vi_2, t.name_en as name_en_2, t.short_name as short_2, t.country as country_2
            from alike l join organisations.organisation o on o.id = l.one join organisations.organisation t on t.id = l.other
            where (same_name or same_short or same_number or acronym or same_host or similarity >= 0.6)
                and ({0} = 0 or {0} in (l.one, l.other))
                and not exists (select from organisations.not_same n where (n.organisation_id, n.other_id) in ((l.one, l.other), (l.other, l.one)))
                and not exists (select from organisations.predecessor k where (k.organisation_id, k.predecessor_id) in ((l.one, l.other), (l.other, l.one)))
            order by score desc, l.one, l.other
            """;

    private final DSLContext sql;
    private final Organisations organisations;

    Duplicates(DSLContext sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /// One of a pair.
    record Side(
            OrganisationId id, OrganisationKind kind, String nameVi, String nameEn, String shortName, String country) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// @param score how alike they are, in percent
    /// @param reasons codes; their words are `organisations.reason.CODE`
    record Pair(Side one, Side other, int score, List<String> reasons) {}

    /// Two that somebody said are not the same.
    record Dismissed(OrganisationId one, OrganisationId other, String note) {}

    /// The most alike first.
    ///
    /// @param of one that must be in each pair; 0 for all
    List<Pair> pairs(long of) {
        return sql.fetch(PAIRS, DSL.val(of))
                .map(row -> new Pair(
                        side(row, "one", "1"), side(row, "other", "2"), row.get("score", Integer.class), reasons(row)));
    }

    private static Side side(Record row, String id, String which) {
        return new Side(
                new OrganisationId(row.get(id, Long.class)),
                OrganisationKind.of(row.get("kind_" + which, String.class)).orElse(OrganisationKind.OTHER),
                row.get("name_vi_" + which, String.class),
                row.get("name_en_" + which, String.class),
                row.get("short_" + which, String.class),
                row.get("country_" + which, String.class));
    }

    private static List<String> reasons(Record row) {
        var reasons = new ArrayList<String>();
        for (var reason : List.of("same_number", "same_name", "same_short", "acronym", "same_host")) {
            if (row.get(reason, Boolean.class)) {
                reasons.add(reason.replace('_', '-'));
            }
        }
        if (!row.get("same_name", Boolean.class) && row.get("similarity", Double.class) >= 0.6) {
            reasons.add("similar");
        }
        return reasons;
    }

    List<Dismissed> dismissed() {
        return sql.selectFrom(NOT_SAME)
                .orderBy(NOT_SAME.KNOWN_FROM.desc(), NOT_SAME.ORGANISATION_ID, NOT_SAME.OTHER_ID)
                .fetch(row -> new Dismissed(row.getOrganisationId(), row.getOtherId(), row.getNote()));
    }

    /// Says that two are not the same; once, however often it is said.
    void dismiss(OrganisationId one, OrganisationId other, String note) {
        refuseBound();
        organisations.find(one);
        organisations.find(other);
        organisations.refuseMerged(one, "");
        organisations.refuseMerged(other, "");
        if (one.equals(other)) {
            throw new NotFound();
        }
        sql.insertInto(NOT_SAME, NOT_SAME.ORGANISATION_ID, NOT_SAME.OTHER_ID, NOT_SAME.NOTE)
                .values(one, other, note)
                .onConflictDoNothing()
                .execute();
    }

    /// Lets two be proposed again.
    void reopen(OrganisationId one, OrganisationId other) {
        refuseBound();
        sql.deleteFrom(NOT_SAME)
                .where(NOT_SAME.ORGANISATION_ID.eq(one), NOT_SAME.OTHER_ID.eq(other))
                .execute();
    }

    private static void refuseBound() {
        if (!Acting.viewer().seesAll()) {
            throw new NotFound();
        }
    }
}
