package org.nhipcau.funding;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Select;
import org.nhipcau.countries.Country;
import org.nhipcau.countries.CountryPanel;
import org.nhipcau.funding.Funding.Total;
import org.nhipcau.funding.db.ShareTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.Organisation;
import org.nhipcau.organisations.OrganisationPanel;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlacePanel;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.facts.PlacesOnMapTable;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.projects.facts.ProjectsPartyTable;
import org.nhipcau.projects.facts.ProjectsPlaceTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// The money on the pages of projects, places and organisations.
@Component
class Panels {

    private static final ShareTable SHARE = ShareTable.SHARE;
    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final ProjectsPartyTable PARTY = ProjectsPartyTable.PROJECTS_PARTY;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;
    private static final PlacesOnMapTable ON_MAP = PlacesOnMapTable.PLACES_ON_MAP;
    private static final ProjectsPlaceTable PLACE = ProjectsPlaceTable.PROJECTS_PLACE;

    private final DSLContext sql;
    private final Remembered remembered;
    private final Funding funding;
    private final MoneyByPlace money;
    private final PlanList plans;
    private final Places places;
    private final TemplateEngine templates;

    Panels(
            DSLContext sql,
            Remembered remembered,
            Funding funding,
            MoneyByPlace money,
            PlanList plans,
            Places places,
            TemplateEngine templates) {
        this.sql = sql;
        this.remembered = remembered;
        this.funding = funding;
        this.money = money;
        this.plans = plans;
        this.places = places;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        static ProjectPanel fundingOfProject(Panels panels) {
            return panels::project;
        }

        @Bean
        static PlacePanel fundingOfPlace(Panels panels) {
            return panels::place;
        }

        @Bean
        static CountryPanel fundingOfCountry(Panels panels) {
            return panels::country;
        }

        @Bean
        static OrganisationPanel fundingOfOrganisation(Panels panels) {
            return panels::organisation;
        }
    }

    /// A place of a project, with what falls to it.
    ///
    /// @param percentage computed: published ones put in proportion, the others an equal part of what is left
    record OfPlace(Place place, BigDecimal percentage, List<Total> totals) {}

    /// Budgets or planned payments of a project.
    record Planned(PlanList.Kind kind, List<PlanList.Row> rows, List<Figure> sums) {}

    /// A line with its figure, under a heading.
    record Line(String label, Figure figure, boolean illustrative) {}

    record Heading(String text, List<Line> lines) {}

    private Content project(Project project, Page page) {
        var id = project.id();
        return output -> templates.render(
                "funding/panel.jte",
                Map.of(
                        "page", page,
                        "project", project,
                        "totals", funding.totals(id),
                        "places", ofPlaces(project),
                        "plans", List.of(planned(PlanList.Kind.BUDGETS, id), planned(PlanList.Kind.PLANNED, id))),
                output);
    }

    private Planned planned(PlanList.Kind kind, ProjectId project) {
        var rows = plans.of(kind, project);
        return new Planned(kind, rows, PlanList.sums(kind, project, rows));
    }

    private List<OfPlace> ofPlaces(Project project) {
        if (project.places().isEmpty()) {
            return List.of();
        }
        var totals = new LinkedHashMap<PlaceId, List<Total>>();
        sql.select(SHARE.PLACE_ID, SHARE.KIND, SHARE.CURRENCY, sum(SHARE.AMOUNT))
                .from(SHARE)
                .where(SHARE.PROJECT_ID.eq(project.id()), SHARE.PLACE_ID.isNotNull())
                .groupBy(SHARE.PLACE_ID, SHARE.KIND, SHARE.CURRENCY)
                .orderBy(SHARE.KIND, SHARE.CURRENCY)
                .forEach(row -> TransactionKind.of(row.value2())
                        .ifPresent(kind -> totals.computeIfAbsent(row.value1(), place -> new ArrayList<>())
                                .add(new Total(
                                        kind,
                                        Figure.money(
                                                new Money(row.value4(), row.value3()),
                                                "/funding?project=" + project.id() + "&place=" + row.value1() + "&kind="
                                                        + kind.code() + "&currency=" + row.value3()),
                                        project.illustrative()))));
        var weights = Weights.of(project.places());
        return project.places().stream()
                .flatMap(located -> places.find(located.place()).stream())
                .map(place -> new OfPlace(
                        place,
                        weights.getOrDefault(place.id(), BigDecimal.ZERO),
                        totals.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private Content place(Place place, LocalDate day, Page page) {
        var map = Optional.of(ProvinceMap.heldOn(day)).filter(held -> place.kind() == PlaceKind.PROVINCE);
        var headings = new ArrayList<Heading>();
        var totals = money.totals(place.id(), map);
        var doings = projectsIn(place.id());
        if (doings > 0) {
            headings.add(new Heading(
                    page.text("projects.menu"),
                    List.of(new Line(
                            page.text("funding.panel.here"),
                            Figure.count(doings, "/projects?place=" + place.id()),
                            false))));
        }
        if (!totals.isEmpty()) {
            headings.add(new Heading(page.text("funding.panel.shares"), lines(totals, page)));
        }
        return render(headings, page);
    }

    /// The condition is that of the list of projects behind the door.
    private long projectsIn(PlaceId place) {
        var within = array(select(ON_MAP.PLACE_ID).from(ON_MAP).where(ON_MAP.PROVINCE_ID.eq(place)));
        return remembered
                .fetch(sql.select(countDistinct(PLACE.PROJECT_ID))
                        .from(PLACE)
                        .where(PLACE.PLACE_ID.eq(place).or(PLACE.PLACE_ID.eq(any(within)))))
                .getFirst()
                .value1();
    }

    private Content country(Country country, Page page) {
        var its =
                select(ORGANISATION.ORGANISATION_ID).from(ORGANISATION).where(ORGANISATION.COUNTRY.eq(country.code()));
        var headings = new ArrayList<Heading>();
        var filter = "country:" + country;
        add(headings, page.text("funding.panel.provided"), "provider", TRANSACTION.PROVIDER_ID.in(its), filter, page);
        add(headings, page.text("funding.panel.received"), "receiver", TRANSACTION.RECEIVER_ID.in(its), filter, page);
        return render(headings, page);
    }

    private Content organisation(Organisation organisation, Page page) {
        var id = organisation.id();
        var headings = new ArrayList<Heading>();
        var roles = new ArrayList<Line>();
        remembered
                .fetch(sql.select(PARTY.ROLE, count())
                        .from(PARTY)
                        .where(PARTY.ORGANISATION_ID.eq(id))
                        .groupBy(PARTY.ROLE)
                        .orderBy(PARTY.ROLE))
                .forEach(row -> roles.add(new Line(
                        page.text("projects.role." + row.value1()),
                        Figure.count(row.value2(), "/projects?organisation=" + id + "&role=" + row.value1()),
                        false)));
        if (!roles.isEmpty()) {
            headings.add(new Heading(page.text("projects.menu"), roles));
        }
        var filter = id.toString();
        add(headings, page.text("funding.panel.provided"), "provider", TRANSACTION.PROVIDER_ID.eq(id), filter, page);
        add(headings, page.text("funding.panel.received"), "receiver", TRANSACTION.RECEIVER_ID.eq(id), filter, page);
        return render(headings, page);
    }

    private void add(List<Heading> headings, String text, String side, Condition its, String filter, Page page) {
        var totals = Divided.of(remembered, amounts(its), amounts(its.and(Invented.in(TRANSACTION.PROJECT_ID))))
                .totals(Map.of(side, filter));
        if (!totals.isEmpty()) {
            headings.add(new Heading(text, lines(totals, page)));
        }
    }

    private Select<Record4<String, String, BigDecimal, BigDecimal>> amounts(Condition which) {
        return sql.select(
                        TRANSACTION.KIND, TRANSACTION.CURRENCY, sum(TRANSACTION.AMOUNT), count().cast(BigDecimal.class))
                .from(TRANSACTION)
                .where(which)
                .groupBy(TRANSACTION.KIND, TRANSACTION.CURRENCY)
                .orderBy(TRANSACTION.KIND, TRANSACTION.CURRENCY);
    }

    private static List<Line> lines(List<Total> totals, Page page) {
        return totals.stream()
                .map(total -> new Line(
                        page.text("funding.kind." + total.kind().code()), total.figure(), total.illustrative()))
                .toList();
    }

    private Content render(List<Heading> headings, Page page) {
        return output -> templates.render("funding/totals.jte", Map.of("page", page, "headings", headings), output);
    }
}
