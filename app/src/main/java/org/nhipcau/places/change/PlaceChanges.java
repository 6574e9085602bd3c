package org.nhipcau.places.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.places.OnMaps;
import org.nhipcau.places.PartOrigin;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.PlaceVersion;
import org.nhipcau.places.Places;
import org.nhipcau.places.db.OnMapTable;
import org.nhipcau.places.db.PlaceTable;
import org.nhipcau.places.db.PlaceVersionTable;
import org.nhipcau.places.db.SpellingTable;
import org.nhipcau.places.db.SuccessionTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// What a resolution does to units, and how it is taken back: each step by itself. Whoever takes steps asks first
/// whether they hold, and calls [#settle] when all are taken.
@Component
public class PlaceChanges {

    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final PlaceVersionTable VERSION = PlaceVersionTable.PLACE_VERSION;
    private static final SuccessionTable SUCCESSION = SuccessionTable.SUCCESSION;
    private static final SpellingTable SPELLING = SpellingTable.SPELLING;
    private static final OnMapTable ON_MAP = OnMapTable.ON_MAP;
    private static final String OFFICIAL = "official";

    /// The columns of a version that go on when something else of the unit changes.
    private static final String GOING_ON =
            "region_vi, region_en, iso_3166_2, area_km2, population, figures_source, figures_on";

    private final DSLContext sql;
    private final OnMaps onMaps;
    private final Places places;

    PlaceChanges(DSLContext sql, OnMaps onMaps, Places places) {
        this.sql = sql;
        this.onMaps = onMaps;
        this.places = places;
    }

    /// What a unit is from a day on.
    ///
    /// @param name without the word for its type
    /// @param nameEnglish empty when there is none
    /// @param parent the unit it lies directly in
    /// @param stated nothing when the text says nothing of it: a new unit then has none, one that goes on keeps its
    ///     own
    public record Unit(
            PlaceType type,
            String code,
            String name,
            String nameEnglish,
            PlaceId parent,
            String legalBasis,
            Optional<Stated> stated) {

        public String fullName() {
            return type.before(name);
        }
    }

    /// Area and people of a unit as a text states them.
    ///
    /// @param on the day they hold for
    public record Stated(Optional<BigDecimal> areaKm2, Optional<Long> population, String source, LocalDate on) {}

    /// Something recorded of units in another room.
    public record Recorded(String table, String column, long rows) {}

    /// One resolution at a time: two that speak of the same units wait for each other.
    public void hold() {
        sql.execute("select pg_advisory_xact_lock(hashtext('places.place'))");
    }

    /// A new unit.
    ///
    /// @param origin where it comes from, unlike that of any other unit
    public PlaceId make(String origin, PlaceKind kind, Unit unit, LocalDate from) {
        var id = sql.insertInto(PLACE, PLACE.ORIGIN, PLACE.KIND)
                .values(origin, kind.code())
                .returningResult(PLACE.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(VERSION)
                .set(VERSION.PLACE_ID, id)
                .set(VERSION.KIND, kind.code())
                .set(VERSION.VALID_FROM, from)
                .set(VERSION.CODE, unit.code())
                .set(VERSION.TYPE, unit.type().code())
                .set(VERSION.NAME_VI, unit.name())
                .set(VERSION.FULL_NAME_VI, unit.fullName())
                .set(VERSION.NAME_EN, unit.nameEnglish())
                .set(VERSION.PARENT_ID, unit.parent())
                .set(VERSION.PROVINCE_ID, kind == PlaceKind.PROVINCE ? id : provinceOf(unit.parent(), from))
                .set(VERSION.LEGAL_BASIS, unit.legalBasis())
                .execute();
        state(id, unit, from);
        spell(id, unit);
        return id;
    }

    /// Area and people are of one text and one day: what it does not say is not taken from another.
    private void state(PlaceId id, Unit unit, LocalDate from) {
        unit.stated()
                .ifPresent(stated -> sql.update(VERSION)
                        .set(VERSION.AREA_KM2, stated.areaKm2().orElse(null))
                        .set(VERSION.POPULATION, stated.population().orElse(null))
                        .set(VERSION.FIGURES_SOURCE, stated.source())
                        .set(VERSION.FIGURES_ON, stated.on())
                        .where(VERSION.PLACE_ID.eq(id), VERSION.VALID_FROM.eq(from))
                        .execute());
    }

    private PlaceId provinceOf(PlaceId parent, LocalDate day) {
        return places.get(parent)
                .on(day)
                .flatMap(PlaceVersion::province)
                .orElseThrow(() -> new IllegalArgumentException("lies in no province on " + day + ": " + parent));
    }

    private void spell(PlaceId id, Unit unit) {
        for (var name : List.of(unit.name(), unit.nameEnglish())) {
            if (!name.isEmpty()) {
                sql.insertInto(SPELLING, SPELLING.PLACE_ID, SPELLING.SPELLING_, SPELLING.KEY, SPELLING.KIND)
                        .values(id, name, SearchKey.of(name), name.equals(unit.name()) ? OFFICIAL : "english")
                        .onConflictDoNothing()
                        .execute();
            }
        }
    }

    /// A unit ends with a day; when it has ended already, nothing happens.
    public void end(PlaceId id, LocalDate last) {
        sql.update(VERSION)
                .set(VERSION.VALID_TO, last)
                .where(VERSION.PLACE_ID.eq(id), VERSION.VALID_TO.isNull())
                .execute();
    }

    /// The same unit goes on under another name, code, status or in another unit; what lies in it goes along.
    public void goOn(PlaceId id, Unit unit, LocalDate from) {
        var place = places.get(id);
        end(id, from.minusDays(1));
        sql.execute(
                "insert into places.place_version (place_id, kind, valid_from, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, legal_basis, "
                        + GOING_ON + ") select place_id, kind, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, " + GOING_ON
                        + " from places.place_version where place_id = {0} and valid_to = {1} - 1",
                DSL.val(id.value()),
                DSL.val(from),
                DSL.val(unit.code()),
                DSL.val(unit.type().code()),
                DSL.val(unit.name()),
                DSL.val(unit.fullName()),
                DSL.val(unit.nameEnglish()),
                DSL.val(unit.parent().value()),
                DSL.val(
                        place.kind() == PlaceKind.PROVINCE
                                ? id.value()
                                : provinceOf(unit.parent(), from).value()),
                DSL.val(unit.legalBasis()));
        state(id, unit, from);
        spell(id, unit);
    }

    /// Units lie in another one from a day on, with all that lies within them.
    ///
    /// @param from the unit they lay directly in
    /// @param into the one of the same kind they lie in now
    public void move(Collection<PlaceId> ids, PlaceId from, PlaceId into, LocalDate on, String legalBasis) {
        var numbers = DSL.val(ids.stream().map(PlaceId::value).toArray(Long[]::new));
        var province = DSL.val(
                places.get(into).kind() == PlaceKind.PROVINCE
                        ? into.value()
                        : provinceOf(into, on).value());
        sql.execute(
                """
                with going as materialized (
                    select v.id from places.place_version v
                    where (v.place_id = any ({0}) or v.parent_id = any ({0})) and v.valid_to is null and coalesce(v.valid_from < {3}, true)),
                ended as (
                    update places.place_version v set valid_to = {3} - 1 from going g where v.id = g.id
                    returning v.*)
                insert into places.place_version (place_id, kind, valid_from, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, legal_basis,
                    region_vi, region_en, iso_3166_2, area_km2, population, figures_source, figures_on)
                select place_id, kind, {3}, code, type, name_vi, full_name_vi, name_en, case parent_id when {1} then {2} else parent_id end, {4}, {5},
                    region_vi, region_en, iso_3166_2, area_km2, population, figures_source, figures_on
                from ended
                """, numbers, DSL.val(from.value()), DSL.val(into.value()), DSL.val(on), province, DSL.val(legalBasis));
    }

    /// One unit went into another.
    ///
    /// @param whole whether all of it did
    public void succeed(PlaceId former, PlaceId later, boolean whole, LocalDate on, String legalBasis) {
        sql.insertInto(SUCCESSION)
                .set(SUCCESSION.FORMER_ID, former)
                .set(SUCCESSION.LATER_ID, later)
                .set(SUCCESSION.RELATION, whole ? "whole" : "part")
                .set(SUCCESSION.EXTENT, whole ? "merged" : "part")
                .set(SUCCESSION.ON_DATE, on)
                .set(SUCCESSION.LEGAL_BASIS, legalBasis)
                .execute();
    }

    /// What is recorded of these units in all rooms, whoever may see it.
    public List<Recorded> recorded(Collection<PlaceId> ids) {
        return sql.fetch(
                        "select table_name, column_name, rows from places.recorded_at({0})",
                        DSL.val(ids.stream().map(PlaceId::value).toArray(Long[]::new)))
                .map(row -> new Recorded(row.get(0, String.class), row.get(1, String.class), row.get(2, Long.class)));
    }

    /// Takes a unit that was made out of the register again, with its names; nothing may be recorded of it.
    public void unmake(PlaceId id) {
        sql.deleteFrom(SUCCESSION)
                .where(SUCCESSION.FORMER_ID.eq(id).or(SUCCESSION.LATER_ID.eq(id)))
                .execute();
        sql.deleteFrom(SPELLING).where(SPELLING.PLACE_ID.eq(id)).execute();
        sql.deleteFrom(ON_MAP).where(ON_MAP.PLACE_ID.eq(id)).execute();
        sql.deleteFrom(VERSION).where(VERSION.PLACE_ID.eq(id)).execute();
        sql.deleteFrom(PLACE).where(PLACE.ID.eq(id)).execute();
    }

    public void unsucceed(PlaceId former, PlaceId later) {
        sql.deleteFrom(SUCCESSION)
                .where(SUCCESSION.FORMER_ID.eq(former), SUCCESSION.LATER_ID.eq(later))
                .execute();
    }

    /// A unit that ended with a day goes on after all.
    public void reopen(PlaceId id, LocalDate last) {
        sql.update(VERSION)
                .setNull(VERSION.VALID_TO)
                .where(VERSION.PLACE_ID.eq(id), VERSION.VALID_TO.eq(last))
                .execute();
    }

    /// What a unit was before it was changed, moved or renamed on a day, it is again.
    public void goBack(PlaceId id, LocalDate on) {
        sql.deleteFrom(VERSION)
                .where(VERSION.PLACE_ID.eq(id), VERSION.VALID_FROM.eq(on))
                .execute();
        reopen(id, on.minusDays(1));
        sql.execute(
                "delete from places.spelling s where s.place_id = {0} and s.kind in ('official', 'english') and not exists "
                        + "(select from places.place_version v where v.place_id = s.place_id and s.spelling in (v.name_vi, v.name_en))",
                DSL.val(id.value()));
    }

    /// Of units that moved on a day: they, and those within them that went along.
    public List<PlaceId> movedOn(Collection<PlaceId> moved, LocalDate on) {
        return sql.selectDistinct(VERSION.PLACE_ID)
                .from(VERSION)
                .where(VERSION.VALID_FROM.eq(on), VERSION.PLACE_ID.in(moved).or(VERSION.PARENT_ID.in(moved)))
                .fetch(VERSION.PLACE_ID);
    }

    /// Afterwards, every list and map shows the units as they are now.
    public void settle() {
        onMaps.settle();
    }

    /// A part of a unit that was divided, as something of its own: what is known to have been done in it lies there
    /// on
    /// the old map and in the later unit on the new one.
    ///
    /// @param later one of the units that the former one went into in part
    public PlaceId partOf(PlaceId former, PlaceId later) {
        hold();
        var origin = new PartOrigin(former, later).text();
        var known =
                sql.select(PLACE.ID).from(PLACE).where(PLACE.ORIGIN.eq(origin)).fetchOptional(PLACE.ID);
        if (known.isPresent()) {
            return known.get();
        }
        var divided = places.get(former);
        var by = places.successions(former).stream()
                .filter(succession -> succession.later().equals(later) && !succession.whole())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not divided so: " + former + ", " + later));
        var last = divided.nearest(by.on().minusDays(1));
        // A part of a province lies in it, as a district did.
        var ofProvince = divided.kind() == PlaceKind.PROVINCE;
        var kind = ofProvince ? PlaceKind.DISTRICT : divided.kind();
        var into = places.get(later).nearest(by.on());
        var id = sql.insertInto(PLACE, PLACE.ORIGIN, PLACE.KIND, PLACE.RECOGNISED_ONLY)
                .values(origin, kind.code(), true)
                .returningResult(PLACE.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(VERSION)
                .set(VERSION.PLACE_ID, id)
                .set(VERSION.KIND, kind.code())
                .set(VERSION.VALID_TO, by.on().minusDays(1))
                .set(VERSION.CODE, last.code() + "/" + into.code())
                .set(VERSION.TYPE, last.type().code())
                .set(VERSION.NAME_VI, last.name() + " (nay thuộc " + into.fullName() + ")")
                .set(VERSION.FULL_NAME_VI, last.fullName() + " (nay thuộc " + into.fullName() + ")")
                .set(
                        VERSION.NAME_EN,
                        last.nameEnglish().isEmpty() ? "" : last.nameEnglish() + " (now in " + into.nameEnglish() + ")")
                .set(VERSION.PARENT_ID, ofProvince ? former : last.parent().orElseThrow())
                .set(VERSION.PROVINCE_ID, last.province().orElseThrow())
                .set(VERSION.LEGAL_BASIS, by.legalBasis())
                .execute();
        succeed(id, later, true, by.on(), by.legalBasis());
        onMaps.settle();
        return id;
    }

    /// The parts made of a divided unit.
    public List<PlaceId> partsOf(PlaceId former) {
        return sql.select(PLACE.ID)
                .from(PLACE)
                .where(PLACE.ORIGIN.like(PartOrigin.everyPartOf(former)))
                .fetch(PLACE.ID);
    }
}
