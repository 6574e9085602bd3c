package org.nhipcau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.funding.SampleMoney.budget;
import static org.nhipcau.funding.SampleMoney.planned;
import static org.nhipcau.funding.SampleMoney.transaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.funding.PublishedFunding.Published;
import org.nhipcau.funding.PublishedFunding.Stays;
import org.nhipcau.funding.PublishedFunding.Why;
import org.nhipcau.projects.ProjectId;
import org.springframework.beans.factory.annotation.Autowired;

/// Rows of a file that somebody corrects, takes out or records as well, and what later files make of that.
@RegisterTest
class CorrectedMoneyTest {

    @Autowired
    private Funding funding;

    @Autowired
    private PublishedFunding published;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void a_corrected_row_counts_once_as_long_as_the_file_says_what_it_was_made_from() {
        var project = project();
        load(project, "10", "20");
        correct(row(project, "10"), "12", "IATI: a.xml");

        assertThat(load(project, "10", "20", "30")).isEmpty();

        assertThat(amounts(project)).containsExactly("12", "20", "30");
        assertThat(total(project)).isEqualByComparingTo("62");
    }

    @Test
    void a_row_whose_source_was_rewritten_is_still_the_files() {
        var project = project();
        load(project, "10");
        correct(row(project, "10"), "10", "Biên bản đối chiếu");

        load(project, "10", "5");

        assertThat(amounts(project)).containsExactly("10", "5");
    }

    @Test
    void a_corrected_row_that_the_file_drops_stays_and_is_told_and_an_uncorrected_one_goes() {
        var project = project();
        load(project, "10", "20", "30");
        var corrected = row(project, "10");
        correct(corrected, "12", "IATI: a.xml");
        correct(row(project, "20"), "20", "Biên bản đối chiếu");

        var stays = load(project, "5");

        assertThat(amounts(project)).containsExactly("12", "20", "5");
        assertThat(stays).hasSize(2);
        assertThat(stays.getFirst()).satisfies(one -> {
            assertThat(one.why()).isEqualTo(Why.NO_LONGER_PUBLISHED);
            assertThat(one.address()).isEqualTo("/funding/transactions/" + corrected);
            assertThat(one.here().amount()).isEqualByComparingTo("12");
        });
    }

    @Test
    void what_person_and_file_both_changed_stays_as_the_person_said_and_counts_once() {
        var project = project();
        take(project, List.of(transaction("10", "R1"), transaction("20", "R2")));
        correct(row(project, "10"), "12", "IATI: a.xml");

        var stays = take(project, List.of(transaction("11", "R1"), transaction("21", "R2")));

        assertThat(amounts(project)).containsExactly("12", "21");
        assertThat(stays).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo(Why.CHANGED_BY_BOTH);
            assertThat(one.published().amount()).isEqualByComparingTo("11");
            assertThat(one.here().amount()).isEqualByComparingTo("12");
        });
        assertThat(take(project, List.of(transaction("11", "R1"), transaction("22", "R2"))))
                .isEmpty();
        assertThat(amounts(project)).containsExactly("12", "22");
    }

    @Test
    void a_file_that_comes_to_say_what_the_person_said_is_the_same_money() {
        var project = project();
        load(project, "10");
        correct(row(project, "10"), "12", "IATI: a.xml");

        assertThat(load(project, "12")).isEmpty();
        assertThat(amounts(project)).containsExactly("12");

        load(project, "13");
        assertThat(amounts(project)).containsExactly("13");
    }

    @Test
    void a_row_taken_out_stays_out_until_the_file_drops_it_or_somebody_brings_it_back() {
        var project = project();
        load(project, "10", "20");
        var gone = row(project, "10");
        cast.write(() -> funding.transactions().remove(gone));

        var stays = load(project, "10", "20", "30");

        assertThat(amounts(project)).containsExactly("20", "30");
        assertThat(stays).singleElement().extracting(Stays::why).isEqualTo(Why.TAKEN_OUT);
        var change =
                cast.write(() -> funding.transactions().history(gone).getLast().id());
        cast.write(() -> funding.transactions().restore(gone, change));
        load(project, "10", "20", "31");
        assertThat(amounts(project)).containsExactly("10", "20", "31");

        cast.write(() -> funding.transactions().remove(gone));
        load(project, "20");
        load(project, "10", "20");
        assertThat(amounts(project)).containsExactly("10", "20");
    }

    @Test
    void a_row_brought_back_after_the_file_dropped_it_is_the_persons() {
        var project = project();
        load(project, "10", "20");
        var gone = row(project, "10");
        load(project, "20");
        var change =
                cast.write(() -> funding.transactions().history(gone).getLast().id());
        cast.write(() -> funding.transactions().restore(gone, change));

        load(project, "20", "30");

        assertThat(amounts(project)).containsExactly("10", "20", "30");
    }

    @Test
    void money_recorded_by_hand_that_a_file_says_too_counts_once_also_when_it_is_corrected_later() {
        var project = project();
        load(project, "1");
        var byHand = cast.write(() -> funding.record(project, transaction("5", "", "Thư 12/2026")));

        load(project, "1", "5");
        correct(byHand, "6", "Thư 12/2026");
        load(project, "1", "5", "7");

        assertThat(amounts(project)).containsExactly("1", "6", "7");
        load(project, "1");
        assertThat(amounts(project)).containsExactly("1", "6");
    }

    @Test
    void budgets_and_planned_payments_are_told_apart_by_their_periods() {
        var project = project();
        cast.write(() -> published.replace(
                List.of(new Published(
                        project, List.of(), List.of(budget("10"), budget("20", 1)), List.of(planned("3")))),
                List.of()));
        change("budget", project, "10", "12");
        change("planned_disbursement", project, "3", "4");

        var stays = cast.write(() -> published.replace(
                List.of(new Published(
                        project, List.of(), List.of(budget("11"), budget("21", 1)), List.of(planned("5")))),
                List.of(project)));

        assertThat(stays)
                .extracting(one ->
                        one.book() + " " + one.why() + " " + one.published().amount())
                .containsExactly("budgets CHANGED_BY_BOTH 11", "planned-disbursements CHANGED_BY_BOTH 5");
        assertThat(amounts("budget", project)).containsExactly("12", "21");
        assertThat(amounts("planned_disbursement", project)).containsExactly("4");
    }

    @Test
    void the_database_and_the_program_agree_on_what_a_row_says() {
        var project = project();
        cast.write(() -> published.replace(
                List.of(new Published(
                        project,
                        List.of(transaction("1000.50", "Số 7 – đợt 1"), transaction("-0.00", "")),
                        List.of(budget("1000000")),
                        List.of(planned("0.1")))),
                List.of()));

        for (var book : List.of("transaction", "budget", "planned_disbursement")) {
            assertThat(cast.write(() -> sql.fetch("select funding.said(t) = published_as from funding." + book
                                    + " t where project_id = " + project)
                            .getValues(0, Boolean.class)))
                    .as(book)
                    .isNotEmpty()
                    .doesNotContain(false);
        }
    }

    private List<Stays> load(ProjectId project, String... amounts) {
        return take(
                project,
                Stream.of(amounts).map(amount -> transaction(amount, "")).toList());
    }

    private List<Stays> take(ProjectId project, List<Transaction> transactions) {
        return cast.write(() -> published.replace(
                List.of(new Published(project, transactions, List.of(), List.of())), List.of(project)));
    }

    private long row(ProjectId project, String amount) {
        return cast.write(() -> sql.fetchSingle(
                        "select id from funding.transaction where project_id = " + project + " and amount = " + amount)
                .get(0, Long.class));
    }

    private void correct(long id, String amount, String source) {
        cast.write(() -> {
            var book = funding.transactions();
            var kept = book.find(id);
            var said = transaction(amount, kept.entry().reference(), source);
            assertThat(book.change(id, said, kept.version())).isTrue();
        });
    }

    private void change(String table, ProjectId project, String from, String to) {
        cast.write(() -> assertThat(sql.execute("update funding." + table + " set amount = " + to
                        + " where project_id = " + project + " and amount = " + from))
                .isEqualTo(1));
    }

    private List<String> amounts(ProjectId project) {
        return amounts("transaction", project);
    }

    private List<String> amounts(String table, ProjectId project) {
        return cast.write(() -> sql.fetch("select amount::text from funding." + table + " where project_id = " + project
                        + " order by amount::text")
                .getValues(0, String.class));
    }

    private BigDecimal total(ProjectId project) {
        return cast.write(() -> sql.fetchSingle("select sum(amount) from funding.total where project_id = " + project)
                .get(0, BigDecimal.class));
    }

    private ProjectId project() {
        return cast.write(() -> new ProjectId(sql.fetchSingle("""
                        insert into projects.project (level, title_vi, status, search_key)
                        values ('project', 'Tiền được sửa', 'implementation', 'tien duoc sua') returning id
                        """).get(0, Long.class)));
    }
}
