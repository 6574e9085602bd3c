package org.nhipcau.places.directory;

import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceSearch;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.SpelledName;
import org.nhipcau.places.db.OnMapTable;
import org.nhipcau.places.db.PlaceTable;
import org.nhipcau.places.db.PlaceVersionTable;
import org.nhipcau.places.db.SpellingTable;
import org.nhipcau.places.db.SuccessionTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Reads the list of units and counts them.
@Component
class PlaceList {

    static final int ROWS = 25;

    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final PlaceVersionTable VERSION = PlaceVersionTable.PLACE_VERSION;
    private static final SuccessionTable SUCCESSION = SuccessionTable.SUCCESSION;
    private static final SpellingTable SPELLING = SpellingTable.SPELLING;
    private static final OnMapTable ON_MAP = OnMapTable.ON_MAP;
    private static final PlaceVersionTable PARENT = VERSION.as("parent");
    private static final PlaceVersionTable PROVINCE = VERSION.as("province");

    private final DSLContext sql;
    private final Histories histories;
    private final Remembered remembered;

    PlaceList(DSLContext sql, Histories histories, Remembered remembered) {
        this.sql = sql;
        this.histories = histories;
        this.remembered = remembered;
    }

    /// What was written about a place, newest first.
    List<Change> history(PlaceId place) {
        return histories.of(
                place.value(),
                List.of(
                        new Part(PLACE, PLACE.ID),
                        new Part(VERSION, VERSION.PLACE_ID, List.of(VERSION.VALID_FROM)),
                        new Part(SUCCESSION, SUCCESSION.FORMER_ID),
                        new Part(SPELLING, SPELLING.PLACE_ID, List.of(SPELLING.SPELLING_))));
    }

    Found list(PlaceSearch search, Language language) {
        var rows = rows(search, language)
                .limit(ROWS)
                .offset((search.page() - 1) * ROWS)
                .fetch(PlaceList::row);
        var all = sql.select(count())
                .from(VERSION)
                .join(PLACE)
                .on(PLACE.ID.eq(VERSION.PLACE_ID))
                .where(wanted(search))
                .fetchSingle()
                .value1();
        return new Found(rows, all);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(PlaceSearch search, Language language) {
        return rows(search, language).fetchSize(500).fetchStream().map(PlaceList::row);
    }

    private SelectSeekStepN<? extends Record> rows(PlaceSearch search, Language language) {
        return sql.select(
                        VERSION.PLACE_ID,
                        VERSION.KIND,
                        VERSION.CODE,
                        VERSION.TYPE,
                        VERSION.FULL_NAME_VI,
                        VERSION.NAME_EN,
                        PARENT.PLACE_ID,
                        PARENT.FULL_NAME_VI,
                        PARENT.NAME_EN,
                        PROVINCE.PLACE_ID,
                        PROVINCE.NAME_VI,
                        PROVINCE.NAME_EN,
                        VERSION.VALID_FROM,
                        VERSION.VALID_TO)
                .from(VERSION)
                .join(PLACE)
                .on(PLACE.ID.eq(VERSION.PLACE_ID))
                .leftJoin(PARENT)
                .on(PARENT.PLACE_ID.eq(VERSION.PARENT_ID), on(PARENT, search.on()))
                .leftJoin(PROVINCE)
                .on(PROVINCE.PLACE_ID.eq(VERSION.PROVINCE_ID), on(PROVINCE, search.on()))
                .where(wanted(search))
                .orderBy(order(search.sort(), language));
    }

    private static Row row(Record row) {
        return new Row(
                row.get(VERSION.PLACE_ID),
                PlaceKind.of(row.get(VERSION.KIND)).orElseThrow(),
                row.get(VERSION.CODE),
                PlaceType.of(row.get(VERSION.TYPE)),
                new Name(row.get(VERSION.FULL_NAME_VI), row.get(VERSION.NAME_EN)),
                name(
                        Optional.ofNullable(row.get(PARENT.PLACE_ID)),
                        row.get(PARENT.FULL_NAME_VI),
                        row.get(PARENT.NAME_EN)),
                name(
                        Optional.ofNullable(row.get(PROVINCE.PLACE_ID)),
                        row.get(PROVINCE.NAME_VI),
                        row.get(PROVINCE.NAME_EN)),
                Optional.ofNullable(row.get(VERSION.VALID_FROM)),
                Optional.ofNullable(row.get(VERSION.VALID_TO)));
    }

    private static Optional<Named> name(Optional<PlaceId> place, String vietnamese, String english) {
        return place.map(id -> new Named(id, new Name(vietnamese, english)));
    }

    /// The provinces of a day by name, for a filter.
    List<Named> provinces(LocalDate day, Language language) {
        return named(VERSION.KIND.eq(PlaceKind.PROVINCE.code()), day, language);
    }

    /// The units directly within a place on a day, by name.
    List<Named> children(PlaceId parent, LocalDate day, Language language) {
        return named(VERSION.PARENT_ID.eq(parent), day, language);
    }

    private List<Named> named(Condition which, LocalDate day, Language language) {
        return remembered
                .fetch(sql.select(
                                VERSION.PLACE_ID, VERSION.NAME_VI, VERSION.NAME_EN, VERSION.FULL_NAME_VI, VERSION.KIND)
                        .from(VERSION)
                        .join(PLACE)
                        .on(PLACE.ID.eq(VERSION.PLACE_ID))
                        .where(PLACE.RECOGNISED_ONLY.isFalse(), which, on(VERSION, day))
                        .orderBy(byName(language), VERSION.CODE))
                .map(row -> new Named(
                        row.value1(),
                        new Name(
                                row.value5().equals(PlaceKind.PROVINCE.code()) ? row.value2() : row.value4(),
                                row.value3())));
    }

    private static Condition wanted(PlaceSearch search) {
        return PLACE.RECOGNISED_ONLY
                .isFalse()
                .and(on(VERSION, search.on()))
                .and(search.kind().map(kind -> VERSION.KIND.eq(kind.code())).orElse(noCondition()))
                .and(search.province().map(PlaceList::within).orElse(noCondition()))
                .and(search.outside().map(PlaceList::outside).orElse(noCondition()))
                .and(search.text().isBlank() ? noCondition() : bears(search.text()));
    }

    private static Condition on(PlaceVersionTable version, LocalDate day) {
        return version.VALID_FROM
                .isNull()
                .or(version.VALID_FROM.le(day))
                .and(version.VALID_TO.isNull().or(version.VALID_TO.ge(day)));
    }

    /// Units of today within a province of the other map are found as well: that is what makes both maps agree.
    private static Condition within(PlaceId province) {
        return VERSION.PROVINCE_ID
                .eq(province)
                .or(VERSION.PLACE_ID.in(select(ON_MAP.PLACE_ID)
                        .from(ON_MAP)
                        .where(ON_MAP.IN_34.eq(province).or(ON_MAP.IN_63.eq(province)))));
    }

    private static Condition outside(ProvinceMap map) {
        return VERSION.PLACE_ID.notIn(select(ON_MAP.PLACE_ID).from(ON_MAP).where(in(map).isNotNull()));
    }

    private static Field<PlaceId> in(ProvinceMap map) {
        return switch (map) {
            case OF_34 -> ON_MAP.IN_34;
            case OF_63 -> ON_MAP.IN_63;
        };
    }

    private static Condition bears(String text) {
        var named = SpelledName.readings(text).stream()
                .map(reading -> exists(selectOne()
                                .from(SPELLING)
                                .where(
                                        SPELLING.PLACE_ID.eq(VERSION.PLACE_ID),
                                        replace(SPELLING.KEY, inline(" "), inline(""))
                                                .like("%" + reading.joined() + "%")))
                        .and(VERSION.KIND.in(
                                reading.kinds().stream().map(PlaceKind::code).toList())))
                .reduce(Condition::or)
                .orElse(DSL.falseCondition());
        return named.or(VERSION.CODE.eq(SearchKey.of(text)));
    }

    private static List<SortField<?>> order(String sort, Language language) {
        var column = sort.startsWith("-") ? sort.substring(1) : sort;
        var fields = new ArrayList<Field<?>>();
        switch (column) {
            case "name" -> fields.add(byName(language));
            case "type" -> fields.add(VERSION.TYPE);
            case "code" -> fields.add(VERSION.CODE);
            case String other ->
                fields.add(DSL.field(
                        "array_position(array['country', 'province', 'district', 'commune'], {0})",
                        Integer.class, VERSION.KIND));
        }
        var order = new ArrayList<SortField<?>>();
        fields.forEach(field -> order.add(sort.startsWith("-") ? field.desc() : field.asc()));
        order.add(VERSION.CODE.asc());
        order.add(VERSION.PLACE_ID.asc());
        return order;
    }

    /// The name that a reader of this language is shown, without the word for its type, in the order of that
    /// language.
    private static Field<String> byName(Language language) {
        return switch (language) {
            case VI -> VERSION.NAME_VI.collate(collation("vi-x-icu"));
            case EN ->
                when(VERSION.NAME_EN.eq(inline("")), VERSION.NAME_VI)
                        .otherwise(VERSION.NAME_EN)
                        .collate(collation("en-x-icu"));
        };
    }

    /// @param all how many there are beyond this page
    record Found(List<Row> rows, int all) {

        int pages() {
            return Math.max(1, (all + ROWS - 1) / ROWS);
        }
    }

    record Row(
            PlaceId id,
            PlaceKind kind,
            String code,
            PlaceType type,
            Name name,
            Optional<Named> parent,
            Optional<Named> province,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    /// A name in both languages; units below the province have no English one.
    record Name(String vietnamese, String english) {}

    record Named(PlaceId id, Name name) {}
}
