package org.nhipcau.projects;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.when;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.home.HomePanel;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.people.People;
import org.nhipcau.people.PersonId;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Projects on the first page: those the viewer may see.
@Component
class ProjectsAtHome implements HomePanel {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private static final int PARTNERS = 6;

    /// How long before its end a project under way is spoken of, and how long after.
    private static final int DAYS_BEFORE = 60;

    private static final int DAYS_AFTER = 180;

    private final DSLContext sql;
    private final Remembered remembered;
    private final ProjectList list;
    private final People people;
    private final TemplateEngine templates;

    ProjectsAtHome(DSLContext sql, Remembered remembered, ProjectList list, People people, TemplateEngine templates) {
        this.sql = sql;
        this.list = list;
        this.people = people;
        this.remembered = remembered;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public Shown shown(Page page) {
        if (!page.may("projects.see")) {
            return Shown.NOTHING;
        }
        var counted = remembered
                .fetch(sql.select(PROJECT.STATUS, count()).from(PROJECT).groupBy(PROJECT.STATUS))
                .intoMap(PROJECT.STATUS, count());
        var figures = new LinkedHashMap<ProjectStatus, Figure>();
        for (var status : ProjectStatus.values()) {
            figures.put(
                    status, Figure.count(counted.getOrDefault(status.code(), 0), "/projects?status=" + status.code()));
        }
        var all = Figure.count(
                counted.values().stream().mapToLong(Integer::longValue).sum(), "/projects");
        return new Shown(
                List.of(new Card(page.text("projects.menu"), List.of(all))),
                List.of(output -> templates.render(
                        "projects/home.jte", Map.of("page", page, "figures", figures, "all", all), output)));
    }

    /// Of the viewer's own projects.
    ///
    /// @param partners who pays for them, those of most projects first
    record Portfolio(Figure all, Map<ProjectStatus, Figure> statuses, Map<String, Figure> partners) {}

    @Override
    public Optional<Content> mine(Page page) {
        if (!page.may("projects.see")) {
            return Optional.empty();
        }
        return people.me(page.viewer())
                .flatMap(person -> portfolio(person, page))
                .map(portfolio -> output -> templates.render(
                        "projects/portfolio.jte", Map.of("page", page, "portfolio", portfolio), output));
    }

    private Optional<Portfolio> portfolio(PersonId person, Page page) {
        var door = "/projects?focal=" + person;
        var own = list.answeredForBy(person);
        var counted = remembered
                .fetch(sql.select(PROJECT.STATUS, count())
                        .from(PROJECT)
                        .where(own)
                        .groupBy(PROJECT.STATUS))
                .intoMap(PROJECT.STATUS, count());
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var statuses = new LinkedHashMap<ProjectStatus, Figure>();
        for (var status : ProjectStatus.values()) {
            Optional.ofNullable(counted.get(status.code()))
                    .ifPresent(number -> statuses.put(status, Figure.count(number, door + "&status=" + status.code())));
        }
        var partners = new LinkedHashMap<String, Figure>();
        var number = countDistinct(PARTY.PROJECT_ID);
        remembered
                .fetch(sql.select(ORGANISATION.ORGANISATION_ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN, number)
                        .from(PARTY)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ORGANISATION_ID.eq(PARTY.ORGANISATION_ID))
                        .join(PROJECT)
                        .on(PROJECT.ID.eq(PARTY.PROJECT_ID))
                        .where(own, PARTY.ROLE.eq(PartyRole.FUNDING.code()))
                        .groupBy(ORGANISATION.ORGANISATION_ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                        .orderBy(number.desc(), ORGANISATION.ORGANISATION_ID)
                        .limit(PARTNERS))
                .forEach(row -> partners.put(
                        page.language().pick(row.value2(), row.value3()),
                        Figure.count(
                                row.value4(),
                                door + "&organisation=" + row.value1() + "&role=" + PartyRole.FUNDING.code())));
        return Optional.of(new Portfolio(
                Figure.count(
                        counted.values().stream().mapToLong(Integer::longValue).sum(), door),
                statuses,
                partners));
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("projects.create")
                ? List.of(new Action(page.text("projects.new"), page.text("projects.home.hint"), "/projects/new"))
                : List.of();
    }

    @Override
    public List<Change> changes(Page page, int most) {
        if (!page.may("projects.see")) {
            return List.of();
        }
        return sql.select(
                        PROJECT.CHANGE_ID,
                        PROJECT.KNOWN_FROM,
                        PROJECT.LEVEL,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        PROJECT.ID)
                .from(PROJECT)
                .orderBy(PROJECT.KNOWN_FROM.desc(), PROJECT.ID.desc())
                .limit(most)
                .fetch(row -> new Change(
                        row.value1(),
                        row.value2(),
                        page.text("projects.level." + row.value3()),
                        page.language().pick(row.value4(), row.value5().isEmpty() ? row.value6() : row.value5()),
                        "/projects/" + row.value7()));
    }

    /// Projects under way whose end is near, or has passed and nobody said so.
    @Override
    public List<Due> due(Page page, int most) {
        if (!page.may("projects.see")) {
            return List.of();
        }
        var end = coalesce(PROJECT.ACTUAL_END, PROJECT.PLANNED_END);
        var mine = field(people.me(page.viewer()).map(list::answeredForBy).orElse(falseCondition()));
        return remembered
                .fetch(sql.select(
                                PROJECT.ID,
                                PROJECT.TITLE_VI,
                                PROJECT.TITLE_EN,
                                PROJECT.TITLE_OTHER,
                                end,
                                PROJECT.ILLUSTRATIVE,
                                mine)
                        .from(PROJECT)
                        .where(
                                PROJECT.STATUS.eq(ProjectStatus.IMPLEMENTATION.code()),
                                end.between(
                                        page.today().minusDays(DAYS_AFTER),
                                        page.today().plusDays(DAYS_BEFORE)))
                        .orderBy(when(mine.isTrue(), 0).otherwise(1), end, PROJECT.ID)
                        .limit(most))
                .map(row -> new Due(
                        page.text("projects.home.ends"),
                        page.language().pick(row.value2(), row.value3().isEmpty() ? row.value4() : row.value3()),
                        Optional.of(row.value5()),
                        "/projects/" + row.value1(),
                        row.value6(),
                        row.value7()));
    }
}
