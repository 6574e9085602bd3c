package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.TestRegister;
import org.springframework.mock.web.MockMultipartFile;
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

    @Test
    void a_heavy_file_is_read_after_the_answer_and_says_so_in_the_list_its_filter_and_excel() throws Exception {
        var officer = cast.deskOfficer();
        String address;
        try (var other = TestRegister.instance().superuser().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select workbooks.takes_turn()");
            address = sent(officer, "nặng.xlsx", heavy("Dự án Nặng", ROWS, 3));
            awaitAlive(address);

            assertThat(browser.get().uri(address).with(officer).exchange()).hasHeader("Refresh", "2");
            assertThat(page(officer, address).select("[role=status]").text()).contains("Đang đọc tệp");
            assertThat(browser.get().uri(address + "/columns").with(officer).exchange())
                    .hasRedirectedUrl(address);
            assertThat(browser.post().uri(address + "/columns").with(officer).with(csrf()))
                    .hasStatus(422);
            assertThat(listed(officer, "?state=working", address)).contains("Đang xử lý", "Đang đọc tệp");
            assertThat(listed(officer, "", address)).contains("Đang xử lý");
            assertThat(listed(officer, "?state=sent", address)).isEmpty();
            assertThat(excel(officer)).contains("Đang đọc tệp");

            post(officer, address + "/work/cancellation", Map.of());
            awaitEnd(officer, address);
        }
        assertThat(page(officer, address).select("[role=alert]").text()).contains("Việc đọc tệp đã bị hủy");
        assertThat(listed(officer, "?state=unread", address)).contains("Chưa đọc được", "đã bị hủy");
        assertThat(listed(officer, "?state=sent", address)).isEmpty();

        assertThat(post(officer, address + "/work", Map.of())).isEqualTo(address);
        awaitEnd(officer, address);

        assertThat(page(officer, address).select("[role=alert]")).isEmpty();
        assertThat(listed(officer, "?state=sent", address)).contains("Chờ xác nhận cột");
        assertThat(page(officer, address).select("a[href$=/columns]")).isNotEmpty();
        assertThat(confirm(officer, address)).isEqualTo(address);
        awaitEnd(officer, address);
        assertThat(outcomes(officer, address)).containsEntry("new", (long) ROWS);
        assertThat(listed(officer, "?state=checked", address)).contains("Đã đối chiếu");
    }

    @Test
    void a_heavy_file_that_cannot_be_read_says_why_and_may_be_put_aside() throws InterruptedException {
        var officer = cast.deskOfficer();
        var address = sent(officer, "rộng.xlsx", heavy("Dự án Rộng", ROWS, 250));
        awaitEnd(officer, address);

        assertThat(page(officer, address).select("[role=alert]").text())
                .contains("Không đọc được tệp này", "ngoài 200 cột đầu tiên");
        assertThat(page(officer, address).select("[role=alert] form")).isEmpty();
        assertThat(listed(officer, "?state=unread", address)).contains("Không đọc được tệp này");
        assertThat(bytes(officer, address + "/file")).isNotEmpty();
        assertThat(post(officer, address + "/withdrawal", Map.of())).contains("withdrawn");
        assertThat(listed(officer, "?state=withdrawn", address))
                .contains("Đã bỏ")
                .doesNotContain("Không đọc được");
    }

    @Test
    void a_long_list_is_taken_back_after_the_answer_once_however_often_it_is_asked() throws Exception {
        var officer = cast.deskOfficer();
        var before = everything();
        var address = handIn(officer, "rút dài.xlsx", list("Dự án Rút Dài", ROWS));
        confirm(officer, address);
        awaitEnd(officer, address);
        post(officer, address + "/acceptance", Map.of("version", version(officer, address)));
        awaitEnd(officer, address);
        assertThat(projects("Dự án Rút Dài 9")).isEqualTo(1);
        var seen = Map.of(
                "seen",
                page(officer, address + "/reversal").select("input[name=seen]").attr("value"));

        try (var other = TestRegister.instance().superuser().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select workbooks.takes_turn()");
            assertThat(post(officer, address + "/reversal", seen)).isEqualTo(address);
            assertThat(post(officer, address + "/reversal", seen)).isEqualTo(address);
            awaitAlive(address);
            assertThat(post(officer, address + "/reversal", seen)).isEqualTo(address);
            assertThat(page(officer, address).select("[role=status]").text()).contains("Đang rút lại danh sách");
            assertThat(listed(officer, "?state=working", address)).contains("Đang rút lại");
            post(officer, address + "/work/cancellation", Map.of());
            awaitEnd(officer, address);
        }
        assertThat(page(officer, address).select("[role=alert]").text()).contains("chưa rút lại gì");
        assertThat(listed(officer, "?state=accepted", address)).contains("Đã nhận", "đã bị hủy");
        assertThat(projects("Dự án Rút Dài 9")).isEqualTo(1);

        assertThat(post(officer, address + "/reversal", Map.of("seen", "something else")))
                .isEqualTo(address);
        awaitEnd(officer, address);
        assertThat(page(officer, address).select("[role=alert]").text()).contains("Hãy xem lại");

        post(officer, address + "/reversal", seen);
        awaitEnd(officer, address);
        assertThat(page(officer, address).text()).contains("Đã rút lại");
        assertThat(page(officer, address).select("[role=alert]")).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    /// The row of the list of hand-ins that a list has there; empty when it has none.
    private String listed(RequestPostProcessor officer, String asked, String address) {
        return page(officer, "/workbooks" + asked).select("tr[data-row]").stream()
                .filter(row -> !row.select("a[href=" + address + "]").isEmpty())
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private String excel(RequestPostProcessor officer) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(officer, "/workbooks.xlsx")));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /// Hands in a file that is read after the answer.
    private String sent(RequestPostProcessor officer, String name, byte[] content) {
        var answer = browser.post()
                .uri("/workbooks")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("kind", "portfolio")
                .with(officer)
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(302);
        var location = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(location).matches("/workbooks/\\d+");
        return location;
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

    /// A list whose texts weigh a megabyte, however they are packed.
    ///
    /// @param last its last column, which only the last row fills
    private static byte[] heavy(String title, int rows, int last) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "Tên dự án");
            sheet.value(0, 1, "Mô tả");
            var random = new Random(rows);
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, title + " " + row);
                sheet.value(
                        row,
                        1,
                        random.ints(300, 'a', 'z')
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString());
            }
            sheet.value(rows, last, "cuối");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] list(String title, int rows) {
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
