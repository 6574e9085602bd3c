package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.TestRegister;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Lists that are worked on after the answer to whoever asked.
@RegisterTest
class LongListTest extends HandsInLists {

    private static final int ROWS = 6_100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AfterEach
    void theClockIsRight() {
        TestClock.setRight();
    }

    @Test
    void a_long_list_is_checked_and_accepted_after_the_answer_and_says_how_far_it_is() throws InterruptedException {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "dài.xlsx", list("Dự án Dài", ROWS));

        assertThat(confirm(officer, address)).isEqualTo(address);
        var during = page(officer, address);
        assertThat(during.select("progress, dl.facts")).isNotEmpty();
        awaitEnd(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("new", (long) ROWS);
        assertThat(projects("Dự án Dài 7")).isZero();
        assertThat(post(officer, address + "/acceptance", Map.of("version", version(officer, address))))
                .isEqualTo(address);
        awaitEnd(officer, address);
        assertThat(page(officer, address).text()).contains("Đã nhận");
        assertThat(projects("Dự án Dài 7")).isEqualTo(1);
        assertThat(value("select count(*) from workbooks.line where record_id is not null and handin_id = "
                        + number(address)))
                .isEqualTo((long) ROWS);
        assertThat(value(
                        "select count(distinct actor) from history.change c join projects.project p on p.change_id = c.id"
                                + " where p.title_vi like 'Dự án Dài %' and c.actor like 'account:%'"))
                .isEqualTo(1L);
    }

    @Test
    void while_it_goes_on_its_page_follows_nobody_else_changes_the_list_and_cancelling_leaves_it_as_it_was()
            throws Exception {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "hủy.xlsx", list("Dự án Hủy", ROWS));
        // Somebody else's long work keeps the turn, so this one waits for as long as is looked at it.
        try (var other = TestRegister.instance().superuser().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select workbooks.takes_turn()");
            confirm(officer, address);
            awaitAlive(address);

            var answer = browser.get().uri(address).with(officer).exchange();
            assertThat(answer).hasStatusOk().hasHeader("Refresh", "2");
            assertThat(page(officer, address).select("progress")).hasSize(1);
            for (var step : new String[] {"/acceptance", "/withdrawal", "/work"}) {
                assertThat(browser.post()
                                .uri(address + step)
                                .param("version", "1")
                                .with(officer)
                                .with(csrf()))
                        .as(step)
                        .hasStatus(422);
            }
            assertThat(browser.post()
                            .uri(address + "/work/cancellation")
                            .with(cast.stranger())
                            .with(csrf()))
                    .hasStatus(404);
            assertThat(browser.post()
                            .uri(address + "/work/cancellation")
                            .with(cast.auditor())
                            .with(csrf()))
                    .hasStatus(404);

            post(officer, address + "/work/cancellation", Map.of());
            awaitEnd(officer, address);
        }

        var page = page(officer, address);
        assertThat(page.select("[role=alert]").text()).contains("đã bị hủy");
        assertThat(page.text()).contains("Danh sách chưa được đối chiếu");
        assertThat(browser.post()
                        .uri(address + "/work/cancellation")
                        .with(officer)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(post(officer, address + "/work", Map.of())).isEqualTo(address);
        awaitEnd(officer, address);
        assertThat(outcomes(officer, address)).containsEntry("new", (long) ROWS);
    }

    @Test
    void work_that_the_end_of_the_program_interrupted_says_so_and_begins_again_with_a_button() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "ngắt.xlsx",
                OfficersList.bare("Tên dự án").row("Dự án Bị Ngắt").bytes());
        confirm(officer, address);
        cast.write(() -> sql.execute(
                "insert into workbooks.work (handin_id, task, begun_by, begun_at, stage) values (?, 'check', 'account:1', now() - interval '1 minute', 'comparing')",
                number(address)));

        var page = page(officer, address);
        assertThat(page.select("[role=alert]").text()).contains("Chương trình bị dừng");
        assertThat(page.select("[role=alert] form").attr("action")).isEqualTo(address + "/work");

        post(officer, address + "/work", Map.of());

        assertThat(page(officer, address).select("[role=alert] form")).isEmpty();
        assertThat(outcomes(officer, address)).containsEntry("new", 1L);
    }

    private void awaitAlive(String address) throws InterruptedException {
        await(() -> (Boolean) value("select workbooks.is_alive(" + number(address) + ")"));
    }

    private void awaitEnd(RequestPostProcessor officer, String address) throws InterruptedException {
        await(() -> running(page(officer, address)).isEmpty());
    }

    private static org.jsoup.select.Elements running(Document page) {
        return page.select("progress");
    }

    private static void await(java.util.function.BooleanSupplier over) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!over.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            Thread.sleep(50);
        }
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private static byte[] list(String title, int rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "Tên dự án");
            sheet.value(0, 1, "Ngày bắt đầu");
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, title + " " + row);
                sheet.value(row, 1, "01/2016");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
