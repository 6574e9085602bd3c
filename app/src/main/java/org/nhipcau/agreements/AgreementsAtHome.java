package org.nhipcau.agreements;

import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.home.HomePanel;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.People;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Agreements on the first page: how many there are, and which of them end soon.
@Component
class AgreementsAtHome implements HomePanel {

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;

    private final DSLContext sql;
    private final AgreementList list;
    private final People people;
    private final TemplateEngine templates;

    AgreementsAtHome(DSLContext sql, AgreementList list, People people, TemplateEngine templates) {
        this.people = people;
        this.sql = sql;
        this.list = list;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public Shown shown(Page page) {
        if (!page.may("agreements.see")) {
            return Shown.NOTHING;
        }
        var all = Figure.count(list.counted(DSL.noCondition()), "/agreements");
        var figures = new LinkedHashMap<String, Figure>();
        list.expiring(page.today())
                .forEach((which, count) -> figures.put(which, Figure.count(count, "/agreements?expires=" + which)));
        return new Shown(
                List.of(new Card(page.text("agreements.menu"), List.of(all))),
                List.of(output ->
                        templates.render("agreements/home.jte", Map.of("page", page, "figures", figures), output)));
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("agreements.create")
                ? List.of(new Action(page.text("agreements.new"), page.text("agreements.home.hint"), "/agreements/new"))
                : List.of();
    }

    /// Those that the viewer answers for, or whose partners, come first.
    @Override
    public List<Due> due(Page page, int most) {
        if (!page.may("agreements.see")) {
            return List.of();
        }
        var held = people.me(page.viewer()).map(people::heldBy).orElse(List.of());
        var mine = held.stream()
                .filter(point -> point.kind().equals(AgreementFocalPoints.KIND))
                .map(point -> new AgreementId(point.of()))
                .toList();
        var partners = held.stream()
                .filter(point -> point.kind().equals("organisations"))
                .map(point -> new OrganisationId(point.of()))
                .toList();
        return list.ending(page.today(), mine, partners, most).stream()
                .map(ending -> new Due(
                        page.text("agreements.home.ends"),
                        page.language().pick(ending.titleVi(), ending.titleEn()),
                        Optional.of(ending.ends()),
                        "/agreements/" + ending.id(),
                        ending.illustrative(),
                        ending.mine()))
                .toList();
    }

    @Override
    public List<Change> changes(Page page, int most) {
        if (!page.may("agreements.see")) {
            return List.of();
        }
        return sql.select(
                        AGREEMENT.CHANGE_ID,
                        AGREEMENT.KNOWN_FROM,
                        AGREEMENT.KIND,
                        AGREEMENT.TITLE_VI,
                        AGREEMENT.TITLE_EN,
                        AGREEMENT.ID)
                .from(AGREEMENT)
                .orderBy(AGREEMENT.KNOWN_FROM.desc(), AGREEMENT.ID.desc())
                .limit(most)
                .fetch(row -> new Change(
                        row.value1(),
                        row.value2(),
                        page.text("agreements.kind." + row.value3()),
                        page.language().pick(row.value4(), row.value5()),
                        "/agreements/" + row.value6()));
    }
}
