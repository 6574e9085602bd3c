package org.nhipcau.places.reference;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.places.OnMaps;
import org.nhipcau.places.db.ReferenceLoadTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes the reference data into the register: all of it when it is new, and what is new in it when the product came
/// with another edition. What people entered or changed is left as it is.
@Component
public class ReferencePlaces {

    private static final Logger log = LoggerFactory.getLogger(ReferencePlaces.class);
    private static final ReferenceLoadTable LOAD = ReferenceLoadTable.REFERENCE_LOAD;
    private static final String NAME = "places";

    private final DSLContext sql;
    private final OnMaps onMaps;

    ReferencePlaces(DSLContext sql, OnMaps onMaps) {
        this.sql = sql;
        this.onMaps = onMaps;
    }

    /// Runs in the caller's transaction; does nothing when this edition is in the register.
    public void install() {
        var files = new ReferenceFiles();
        var edition = files.fingerprint();
        var last = sql.select(LOAD.FINGERPRINT)
                .from(LOAD)
                .where(LOAD.NAME.eq(NAME))
                .fetchOptional(LOAD.FINGERPRINT);
        if (last.isPresent() && last.get().equals(edition)) {
            return;
        }
        take(new ReferenceRows(files));
        sql.insertInto(LOAD, LOAD.NAME, LOAD.FINGERPRINT)
                .values(NAME, edition)
                .onConflict(LOAD.NAME)
                .doUpdate()
                .set(LOAD.FINGERPRINT, edition)
                .execute();
    }

    void take(ReferenceRows rows) {
        var places = insertPlaces(rows.places());
        endVersions(rows.versions());
        var versions = insertVersions(rows.versions());
        var successions = insertSuccessions(rows.successions());
        var spellings = insertSpellings(rows.spellings());
        onMaps.settle();
        log.info(
                "Reference data of places: {} places, {} versions, {} successions, {} spellings are new",
                places,
                versions,
                successions,
                spellings);
    }

    private int insertPlaces(List<ReferenceRows.PlaceRow> rows) {
        return sql.execute(
                """
                insert into places.place (origin, kind, recognised_only)
                select r.origin, r.kind, r.recognised_only = 'true'
                from unnest({0}::text[], {1}::text[], {2}::text[]) with ordinality r (origin, kind, recognised_only, n)
                where not exists (select from places.place p where p.origin = r.origin)
                order by r.n
                """,
                texts(rows, ReferenceRows.PlaceRow::origin),
                texts(rows, ReferenceRows.PlaceRow::kind),
                texts(rows, row -> Boolean.toString(row.recognisedOnly())));
    }

    /// A new edition tells the end of what went on in the last one.
    private void endVersions(List<ReferenceRows.VersionRow> rows) {
        sql.execute(
                """
                update places.place_version v set valid_to = nullif(r.valid_to, '')::date
                from unnest({0}::text[], {1}::text[], {2}::text[]) r (origin, valid_from, valid_to)
                join places.place p on p.origin = r.origin
                where v.place_id = p.id and v.valid_to is null and r.valid_to <> ''
                  and v.valid_from is not distinct from nullif(r.valid_from, '')::date
                """,
                texts(rows, ReferenceRows.VersionRow::origin),
                texts(rows, ReferenceRows.VersionRow::from),
                texts(rows, ReferenceRows.VersionRow::to));
    }

    private int insertVersions(List<ReferenceRows.VersionRow> rows) {
        return sql.execute(
                """
                insert into places.place_version (place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en,
                    parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis)
                select p.id, p.kind, r.valid_from, r.valid_to, r.code, r.type, r.name_vi, r.full_name_vi, r.name_en,
                    parent.id, province.id, r.region_vi, r.region_en, r.iso, nullif(r.area, '')::numeric,
                    nullif(r.population, '')::bigint, r.law
                from (
                    select origin, nullif(from_text, '')::date as valid_from, nullif(to_text, '')::date as valid_to, code, type,
                        name_vi, full_name_vi, name_en, parent, province, region_vi, region_en, iso, area, population, law, n
                    from unnest({0}::text[], {1}::text[], {2}::text[], {3}::text[], {4}::text[], {5}::text[], {6}::text[],
                        {7}::text[], {8}::text[], {9}::text[], {10}::text[], {11}::text[], {12}::text[], {13}::text[],
                        {14}::text[], {15}::text[]) with ordinality u (origin, from_text, to_text, code, type, name_vi,
                        full_name_vi, name_en, parent, province, region_vi, region_en, iso, area, population, law, n)
                ) r
                join places.place p on p.origin = r.origin
                left join places.place parent on parent.origin = r.parent
                left join places.place province on province.origin = r.province
                where not exists (
                    select from places.place_version v
                    where v.place_id = p.id
                      and daterange(v.valid_from, v.valid_to, '[]') && daterange(r.valid_from, r.valid_to, '[]'))
                and not exists (
                    select from places.place_version v
                    where v.kind = p.kind and v.code = r.code
                      and daterange(v.valid_from, v.valid_to, '[]') && daterange(r.valid_from, r.valid_to, '[]'))
                order by r.n
                """,
                texts(rows, ReferenceRows.VersionRow::origin),
                texts(rows, ReferenceRows.VersionRow::from),
                texts(rows, ReferenceRows.VersionRow::to),
                texts(rows, ReferenceRows.VersionRow::code),
                texts(rows, row -> row.type().code()),
                texts(rows, ReferenceRows.VersionRow::name),
                texts(rows, row -> row.type().before(row.name())),
                texts(rows, ReferenceRows.VersionRow::nameEnglish),
                texts(rows, ReferenceRows.VersionRow::parent),
                texts(rows, ReferenceRows.VersionRow::province),
                texts(rows, row -> row.facts().regionVietnamese()),
                texts(rows, row -> row.facts().regionEnglish()),
                texts(rows, row -> row.facts().iso()),
                texts(rows, row -> row.facts().area()),
                texts(rows, row -> row.facts().population()),
                texts(rows, ReferenceRows.VersionRow::law));
    }

    private int insertSuccessions(List<ReferenceRows.SuccessionRow> rows) {
        return sql.execute(
                """
                insert into places.succession (former_id, later_id, relation, extent, on_date, legal_basis)
                select former.id, later.id, r.relation, r.extent, r.on_date::date, r.law
                from unnest({0}::text[], {1}::text[], {2}::text[], {3}::text[], {4}::text[], {5}::text[])
                    r (former, later, relation, extent, on_date, law)
                join places.place former on former.origin = r.former
                join places.place later on later.origin = r.later
                on conflict do nothing
                """,
                texts(rows, ReferenceRows.SuccessionRow::former),
                texts(rows, ReferenceRows.SuccessionRow::later),
                texts(rows, ReferenceRows.SuccessionRow::relation),
                texts(rows, ReferenceRows.SuccessionRow::extent),
                texts(rows, ReferenceRows.SuccessionRow::on),
                texts(rows, ReferenceRows.SuccessionRow::law));
    }

    /// A former name that a person took out stays out.
    private int insertSpellings(List<ReferenceRows.SpellingRow> rows) {
        return sql.execute(
                """
                insert into places.spelling (place_id, spelling, key, kind, source)
                select p.id, r.spelling, r.key, r.kind, r.source
                from unnest({0}::text[], {1}::text[], {2}::text[], {3}::text[], {4}::text[]) with ordinality r (origin, spelling, key, kind, source, n)
                join places.place p on p.origin = r.origin
                where r.kind <> 'former' or not exists (
                    select from places.spelling_history h where h.place_id = p.id and h.spelling = r.spelling and h.deleted)
                order by r.n
                on conflict do nothing
                """,
                texts(rows, ReferenceRows.SpellingRow::origin),
                texts(rows, ReferenceRows.SpellingRow::spelling),
                texts(rows, ReferenceRows.SpellingRow::key),
                texts(rows, ReferenceRows.SpellingRow::kind),
                texts(rows, ReferenceRows.SpellingRow::source));
    }

    private static <R> org.jooq.Field<String[]> texts(List<R> rows, Function<R, String> column) {
        return DSL.val(rows.stream().map(column).toArray(String[]::new));
    }
}
