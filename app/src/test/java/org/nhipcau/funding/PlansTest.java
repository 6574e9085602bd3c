package org.nhipcau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class PlansTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Autowired
    private Plans plans;

    @Autowired
    private PublishedFunding published;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void planned_payments_taken_again_are_what_the_file_says_and_only_what_differs_is_written() {
        var project = project("internal");
        cast.write(() -> publish(project, List.of(), payment(false, "5"), payment(false, "5"), payment(false, "7")));
        var before = ids(project);

        cast.write(() -> publish(project, List.of(project), payment(false, "5"), payment(true, "9")));

        var after = ids(project);
        assertThat(amounts(project)).containsExactly("5", "9");
        assertThat(before).contains(after.getFirst());
        assertThat(cast.write(() -> sql.fetchCount(
                        sql.selectFrom("funding.planned_disbursement_history").where("project_id = " + project))))
                .isEqualTo(2);
    }

    @Test
    void a_revised_budget_counts_instead_of_the_original_of_the_same_period_and_of_no_other() {
        var project = project("internal");
        cast.write(() -> {
            plans.plan(project, budget(false, FIRST, LAST, "100"));
            plans.plan(project, budget(true, FIRST, LAST, "80"));
            plans.plan(project, budget(false, FIRST.plusYears(1), LAST.plusYears(1), "60"));
        });

        assertThat(counted("budget", project)).containsExactly("60", "80");
    }

    @Test
    void a_revised_planned_payment_counts_instead_of_the_original_of_the_same_day_or_period() {
        var project = project("internal");
        cast.write(() -> {
            plans.plan(project, payment(false, "100"));
            plans.plan(project, payment(true, "30"));
            plans.plan(project, payment(false, FIRST.plusDays(1), "4"));
        });

        assertThat(counted("planned_disbursement", project)).containsExactly("30", "4");
    }

    @Test
    void who_does_not_see_a_project_sees_none_of_its_plans() {
        var project = project("internal");
        cast.write(() -> plans.plan(project, payment(false, "100")));
        var stranger = new Viewer("account:9", "x", false, Set.of(), Set.of(), Set.of("funding.see"));

        assertThat(cast.readAs(stranger, () -> sql.fetchCount(sql.selectFrom("facts.funding_planned_disbursement"))))
                .isZero();
        assertThat(cast.write(() -> sql.fetchCount(
                        sql.selectFrom("facts.funding_planned_disbursement").where("project_id = " + project))))
                .isOne();
    }

    private void publish(ProjectId project, List<ProjectId> known, PlannedDisbursement... payments) {
        published.replace(
                List.of(new PublishedFunding.Published(project, List.of(), List.of(), List.of(payments))), known);
    }

    private ProjectId project(String publication) {
        return new ProjectId(cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, publication, money_publication, search_key) select 'project', 'Dự án', 'implementation', s, s, 'du an' from (values (?)) v (s) returning id",
                        publication)
                .get(0, Long.class)));
    }

    private static Budget budget(boolean revised, LocalDate from, LocalDate to, String amount) {
        return new Budget(revised, true, from, to, new Money(new BigDecimal(amount), "USD"), from, "");
    }

    private static PlannedDisbursement payment(boolean revised, String amount) {
        return payment(revised, FIRST, amount);
    }

    private static PlannedDisbursement payment(boolean revised, LocalDate on, String amount) {
        return new PlannedDisbursement(
                revised,
                on,
                Optional.empty(),
                new Money(new BigDecimal(amount), "USD"),
                on,
                Optional.empty(),
                Optional.empty(),
                PublishedFunding.OF_FILES + "plans.xml");
    }

    private List<Long> ids(ProjectId project) {
        return cast.write(() -> sql.fetch(
                        "select id from funding.planned_disbursement where project_id = ? order by amount",
                        project.value())
                .getValues(0, Long.class));
    }

    private List<String> amounts(ProjectId project) {
        return cast.write(() -> sql.fetch(
                        "select amount::text from funding.planned_disbursement where project_id = ? order by amount",
                        project.value())
                .getValues(0, String.class));
    }

    private List<String> counted(String table, ProjectId project) {
        return cast.write(() -> sql.fetch(
                        "select amount::text from facts.funding_" + table
                                + " where project_id = ? and counted order by amount::text",
                        project.value())
                .getValues(0, String.class));
    }
}
