package org.nhipcau.organisations;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.CountryNames;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of organisations, as a page and as a whole.
@Component
class OrganisationList {

    static final List<String> FILTERS = List.of("q", "kind", "country", "parent", "publication", "illustrative");
    static final List<String> SORTS = List.of("name", "kind", "country", "-changed");

    /// The order of the search, no address asks for it: what comes nearest to the words first.
    static final String NEAREST = "nearest";

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;

    private final DSLContext sql;
    private final Remembered remembered;

    OrganisationList(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// A line of the list.
    record Row(
            OrganisationId id,
            OrganisationKind kind,
            String nameVi,
            String nameEn,
            String shortName,
            String country,
            boolean illustrative,
            Publication publication) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    Listing<Row> list(ListRequest request, Language language) {
        var where = where(request);
        var rows = sql.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME_VI,
                        ORGANISATION.NAME_EN,
                        ORGANISATION.SHORT_NAME,
                        ORGANISATION.COUNTRY,
                        ORGANISATION.ILLUSTRATIVE,
                        ORGANISATION.PUBLICATION)
                .from(ORGANISATION)
                .where(where)
                .orderBy(order(request, language))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(OrganisationList::row);
        return new Listing<>(
                request,
                rows,
                remembered
                        .fetch(sql.select(count()).from(ORGANISATION).where(where))
                        .getFirst()
                        .value1());
    }

    List<Row> rows(Collection<OrganisationId> meant) {
        return sql.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME_VI,
                        ORGANISATION.NAME_EN,
                        ORGANISATION.SHORT_NAME,
                        ORGANISATION.COUNTRY,
                        ORGANISATION.ILLUSTRATIVE,
                        ORGANISATION.PUBLICATION)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(meant))
                .fetch(OrganisationList::row);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request, Language language) {
        return sql.select(
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME_VI,
                        ORGANISATION.NAME_EN,
                        ORGANISATION.SHORT_NAME,
                        ORGANISATION.COUNTRY,
                        ORGANISATION.ILLUSTRATIVE,
                        ORGANISATION.PUBLICATION)
                .from(ORGANISATION)
                .where(where(request))
                .orderBy(order(request, language))
                .fetchSize(500)
                .fetchStream()
                .map(OrganisationList::row);
    }

    /// The numbers of all rows of a list.
    List<Long> numbers(ListRequest request) {
        return sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(where(request))
                .orderBy(ORGANISATION.ID)
                .fetch(row -> row.value1().value());
    }

    /// All countries by name, in the order of the language.
    Map<String, String> countries(Language language) {
        var countries = new LinkedHashMap<String, String>();
        var names = CountryNames.codes().stream()
                .map(code -> CountryNames.name(code, language))
                .toArray(String[]::new);
        sql.fetch(
                        "select code, name from unnest({0}::text[], {1}::text[]) c (code, name) order by name collate {2}",
                        DSL.val(CountryNames.codes().toArray(String[]::new)),
                        DSL.val(names),
                        DSL.name(language.code() + "-x-icu"))
                .forEach(row -> countries.put(row.get("code", String.class), row.get("name", String.class)));
        return countries;
    }

    private static Condition where(ListRequest request) {
        var where = ORGANISATION.MERGED_INTO_ID.isNull();
        if (!request.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(request.filter("q")).in(ORGANISATION.SEARCH_KEY));
        }
        if (!request.filter("kind").isEmpty()) {
            where = where.and(ORGANISATION.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("country").isEmpty()) {
            where = where.and(ORGANISATION.COUNTRY.eq(request.filter("country")));
        }
        if (!request.filter("publication").isEmpty()) {
            where = where.and(ORGANISATION.PUBLICATION.eq(request.filter("publication")));
        }
        if (!request.filter("illustrative").isEmpty()) {
            where = where.and(
                    ORGANISATION.ILLUSTRATIVE.eq(request.filter("illustrative").equals("yes")));
        }
        return request.number("parent")
                .map(OrganisationId::new)
                .map(ORGANISATION.PARENT_ID::eq)
                .map(where::and)
                .orElse(where);
    }

    /// The name that a reader of this language is shown, in the order of that language.
    static Field<String> byName(Language language) {
        return switch (language) {
            case VI -> shown(ORGANISATION.NAME_VI, ORGANISATION.NAME_EN).collate("vi-x-icu");
            case EN -> shown(ORGANISATION.NAME_EN, ORGANISATION.NAME_VI).collate("en-x-icu");
        };
    }

    private static Field<String> shown(Field<String> own, Field<String> other) {
        return when(own.eq(inline("")), other).otherwise(own);
    }

    private static List<OrderField<?>> order(ListRequest request, Language language) {
        if (request.sort().equals(NEAREST)) {
            return List.of(
                    SearchWords.of(request.filter("q")).nearness(ORGANISATION.SEARCH_KEY),
                    byName(language),
                    ORGANISATION.ID);
        }
        var by = switch (request.sort()) {
            case "kind" -> ORGANISATION.KIND;
            case "country" -> ORGANISATION.COUNTRY;
            case "changed" -> ORGANISATION.KNOWN_FROM;
            default -> byName(language);
        };
        return List.of(request.descending() ? by.desc() : by.asc(), ORGANISATION.ID);
    }

    private static Row row(
            org.jooq.Record8<OrganisationId, String, String, String, String, String, Boolean, String> r) {
        return new Row(
                r.value1(),
                OrganisationKind.of(r.value2()).orElse(OrganisationKind.OTHER),
                r.value3(),
                r.value4(),
                r.value5(),
                r.value6(),
                r.value7(),
                Publication.of(r.value8()).orElseThrow());
    }
}
