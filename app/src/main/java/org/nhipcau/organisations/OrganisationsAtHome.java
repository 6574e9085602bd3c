package org.nhipcau.organisations;

import static org.jooq.impl.DSL.count;

import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.home.HomePanel;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Organisations on the first page.
@Component
class OrganisationsAtHome implements HomePanel {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;

    private final DSLContext sql;
    private final Remembered remembered;

    OrganisationsAtHome(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    @Override
    public int position() {
        return 105;
    }

    @Override
    public Shown shown(Page page) {
        return page.may("organisations.see")
                ? new Shown(
                        List.of(new Card(
                                page.text("organisations.menu"),
                                List.of(Figure.count(
                                        remembered
                                                .fetch(sql.select(count())
                                                        .from(ORGANISATION)
                                                        .where(ORGANISATION.MERGED_INTO_ID.isNull()))
                                                .getFirst()
                                                .value1(),
                                        "/organisations")))),
                        List.of())
                : Shown.NOTHING;
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("organisations.create")
                ? List.of(new Action(
                        page.text("organisations.new"), page.text("organisations.home.hint"), "/organisations/new"))
                : List.of();
    }

    @Override
    public List<Change> changes(Page page, int most) {
        if (!page.may("organisations.see")) {
            return List.of();
        }
        return remembered
                .fetch(sql.select(
                                ORGANISATION.CHANGE_ID,
                                ORGANISATION.KNOWN_FROM,
                                ORGANISATION.NAME_VI,
                                ORGANISATION.NAME_EN,
                                ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.MERGED_INTO_ID.isNull())
                        .orderBy(ORGANISATION.KNOWN_FROM.desc(), ORGANISATION.ID.desc())
                        .limit(most))
                .map(row -> new Change(
                        row.value1(),
                        row.value2(),
                        page.text("organisations.home.what"),
                        page.language().pick(row.value3(), row.value4()),
                        "/organisations/" + row.value5()));
    }
}
