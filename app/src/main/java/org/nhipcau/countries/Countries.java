package org.nhipcau.countries;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.OrganisationKind;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.CountryNames;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// The countries of ISO 3166-1, and the organisations of each in the register.
@Component
class Countries {

    static final List<String> FILTERS = List.of("q", "all");
    static final List<String> SORTS = List.of("name", "-organisations");

    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;

    Countries(DSLContext sql) {
        this.sql = sql;
    }

    /// A line of the list.
    ///
    /// @param organisations how many of the register are of this country
    record Row(Country country, String nameVi, String nameEn, long organisations) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// An organisation of a country.
    record Partner(
            OrganisationId id,
            OrganisationKind kind,
            String nameVi,
            String nameEn,
            String shortName,
            boolean illustrative) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// @throws NotFound when no country has this code, and no organisation either
    Country find(String code) {
        var isKnown = CountryNames.codes().contains(code)
                || sql.fetchExists(ORGANISATION, ORGANISATION.COUNTRY.eq(code)) && !code.isEmpty();
        if (!isKnown) {
            throw new NotFound();
        }
        return new Country(code);
    }

    /// Those with an organisation in the register; all there are when that is asked or a name is.
    List<Row> list(ListRequest request, Language language) {
        var meant = meant(request.filter("q"));
        var everyOne = !request.filter("all").isEmpty() || !request.filter("q").isEmpty();
        return sql.fetch(
                        """
                        select c.code, count(o.organisation_id) as organisations
                        from unnest({0}::text[], {1}::text[]) c (code, name)
                        left join facts.organisations_organisation o on o.country = c.code
                        group by c.code, c.name having {2} or count(o.organisation_id) > 0
                        order by {3}
                        """,
                        val(meant.toArray(String[]::new)),
                        val(meant.stream()
                                .map(code -> CountryNames.name(code, language))
                                .toArray(String[]::new)),
                        DSL.inline(everyOne),
                        DSL.sql(order(request, language)))
                .map(row -> {
                    var code = row.get("code", String.class);
                    return new Row(
                            new Country(code),
                            CountryNames.name(code, Language.VI),
                            CountryNames.name(code, Language.EN),
                            row.get("organisations", Long.class));
                });
    }

    /// The countries that a list with this filter has, without what is recorded of them.
    List<Country> called(String text, Language language) {
        var meant = meant(text);
        return sql.fetch(
                        "select c.code from unnest({0}::text[], {1}::text[]) c (code, name) order by {2}",
                        val(meant.toArray(String[]::new)),
                        val(meant.stream()
                                .map(code -> CountryNames.name(code, language))
                                .toArray(String[]::new)),
                        DSL.sql("c.name collate \"" + language.code() + "-x-icu\""))
                .map(row -> new Country(row.get("code", String.class)));
    }

    private List<String> meant(String text) {
        var codes = new TreeSet<>(CountryNames.codes());
        // What is recorded under a code that ISO does not list is not left out. (One step of the index for each
        // code, however many
        // organisations have it.)
        codes.addAll(sql.fetch("""
                        with recursive code as (
                            select min(o.country) as code from facts.organisations_organisation o where o.country <> ''
                            union all
                            select (select min(o.country) from facts.organisations_organisation o where o.country <> '' and o.country > c.code) from code c where c.code is not null)
                        select code from code where code is not null
                        """).getValues(0, String.class));
        var wanted = SearchKey.of(text);
        return codes.stream()
                .filter(code -> wanted.isEmpty() || isCalled(code, wanted))
                .toList();
    }

    private static String order(ListRequest request, Language language) {
        var name = "c.name collate \"" + language.code() + "-x-icu\"";
        var downward = request.descending() ? " desc" : "";
        return request.sort().equals("organisations")
                ? "count(o.organisation_id)" + downward + ", " + name
                : name + downward;
    }

    private static boolean isCalled(String code, String key) {
        return SearchKey.of(CountryNames.name(code, Language.VI)).contains(key)
                || SearchKey.of(CountryNames.name(code, Language.EN)).contains(key)
                || SearchKey.of(code).equals(key);
    }

    /// Its organisations by kind, in the kinds' order, each by name.
    Map<OrganisationKind, List<Partner>> partners(Country country, Language language) {
        var name = switch (language) {
            case VI ->
                DSL.coalesce(DSL.nullif(ORGANISATION.NAME_VI, ""), ORGANISATION.NAME_EN)
                        .collate("vi-x-icu");
            case EN ->
                DSL.coalesce(DSL.nullif(ORGANISATION.NAME_EN, ""), ORGANISATION.NAME_VI)
                        .collate("en-x-icu");
        };
        var all = sql.select(
                        ORGANISATION.ORGANISATION_ID,
                        ORGANISATION.KIND,
                        ORGANISATION.NAME_VI,
                        ORGANISATION.NAME_EN,
                        ORGANISATION.SHORT_NAME,
                        ORGANISATION.ILLUSTRATIVE)
                .from(ORGANISATION)
                .where(ORGANISATION.COUNTRY.eq(country.code()))
                .orderBy(name, ORGANISATION.ORGANISATION_ID)
                .fetch(row -> new Partner(
                        row.value1(),
                        OrganisationKind.of(row.value2()).orElse(OrganisationKind.OTHER),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()));
        var byKind = new LinkedHashMap<OrganisationKind, List<Partner>>();
        for (var kind : OrganisationKind.values()) {
            all.stream()
                    .filter(partner -> partner.kind() == kind)
                    .forEach(partner -> byKind.computeIfAbsent(kind, first -> new ArrayList<>())
                            .add(partner));
        }
        return byKind;
    }
}
