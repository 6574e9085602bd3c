package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class ImportPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void every_count_of_a_report_opens_as_many_rows() {
        var officer = cast.deskOfficer();

        var address = upload(
                officer,
                "mixed.xml",
                IatiText.file(
                        IatiText.activity("P1-1", "10"),
                        IatiText.activity("P1-2", "1,5"),
                        IatiText.activity("P1-1", "3")));

        var report = ended(officer, address);
        var figures = report.select("main a.figure");
        assertThat(figures).hasSizeGreaterThanOrEqualTo(10);
        for (var figure : figures) {
            var rows = page(officer, figure.attr("href")).select("tr[data-row]").size();
            assertThat(rows).as(figure.attr("href")).isEqualTo(Integer.parseInt(figure.attr("data-value")));
        }
        assertThat(page(officer, address + "/activities?became=added").select("tbody a[href^=/projects/]"))
                .hasSize(1);
        assertThat(browser.get().uri(address + "/findings.xlsx").with(officer)).hasStatusOk();
        assertThat(browser.get().uri(address + "/activities.xlsx?became=added").with(officer))
                .hasStatusOk();
    }

    @Test
    void history_names_who_uploaded() {
        var officer = cast.deskOfficer();

        var address = upload(officer, "who.xml", IatiText.file(IatiText.activity("P2-1", "10")));
        ended(officer, address);

        assertThat(cast.write(() -> sql.fetchValue("""
                        select c.actor from projects.project p join history.change c on c.id = p.change_id
                        join projects.identifier i on i.project_id = p.id where i.value = 'P2-1'
                        """)).toString()).startsWith("account:");
    }

    @Test
    void an_import_that_waits_for_another_is_seen_asks_again_and_can_be_cancelled() throws SQLException {
        var officer = cast.deskOfficer();
        String address;

        try (var other = TestRegister.instance().application().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select iati.takes_turn()");
            address = upload(officer, "waiting.xml", IatiText.file(IatiText.activity("P3-1", "10")));
            assertThat(page(officer, address).select("progress")).hasSize(1);
            assertThat(browser.get()
                            .uri(address)
                            .with(officer)
                            .exchange()
                            .getResponse()
                            .getHeader("Refresh"))
                    .isNotBlank();
            assertThat(browser.post()
                            .uri(address + "/cancellation")
                            .with(officer)
                            .with(csrf()))
                    .hasStatus(302);
            ended(officer, address);
        }

        assertThat(page(officer, address).select(".banner-wrong").text()).contains("hủy");
        assertThat(browser.post().uri(address + "/cancellation").with(officer).with(csrf()))
                .hasStatus(422);
        assertThat(known("P3-1")).isFalse();
    }

    @Test
    void imports_stand_in_line_in_the_order_they_were_begun_and_show_their_place() throws SQLException {
        var officer = cast.deskOfficer();
        String first;
        String second;
        String third;

        try (var other = TestRegister.instance().application().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select iati.takes_turn()");
            first = uploadAndAwaitItsPlace(officer, "first.xml", "P6-1", 0);
            second = uploadAndAwaitItsPlace(officer, "second.xml", "P6-2", 1);
            third = uploadAndAwaitItsPlace(officer, "third.xml", "P6-3", 2);
            browser.post()
                    .uri(second + "/cancellation")
                    .with(officer)
                    .with(csrf())
                    .exchange();
            ended(officer, second);
            assertThat(page(officer, third).select(".place-in-line").text()).startsWith("Trước tệp này còn 1 tệp");
        }
        ended(officer, first);
        ended(officer, third);

        assertThat(known("P6-2")).isFalse();
        assertThat(cast.write(() -> sql.fetch(
                                "select file_id from iati.activity where identifier in ('P6-1', 'P6-3') order by change_id")
                        .getValues(0, Long.class)))
                .extracting(file -> "/iati/" + file)
                .containsExactly(first, third);
    }

    private String uploadAndAwaitItsPlace(
            RequestPostProcessor officer, String name, String identifier, int filesBefore) {
        var address = upload(officer, name, IatiText.file(IatiText.activity(identifier, "10")));
        var file = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!isAlive(file) && System.nanoTime() < patience) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(page(officer, address).select(".place-in-line").text())
                .startsWith(filesBefore == 0 ? "" : "Trước tệp này còn " + filesBefore + " tệp")
                .matches(text -> text.isEmpty() == (filesBefore == 0));
        return address;
    }

    private boolean isAlive(long file) {
        return cast.write(() -> sql.fetchSingle("select iati.is_alive(?)", file).get(0, Boolean.class));
    }

    @Test
    void two_uploads_at_once_are_both_loaded() {
        var officer = cast.deskOfficer();

        var first = upload(officer, "a.xml", IatiText.file(IatiText.activity("P4-1", "10")));
        var second = upload(officer, "b.xml", IatiText.file(IatiText.activity("P4-2", "10")));
        ended(officer, first);
        ended(officer, second);

        assertThat(known("P4-1")).isTrue();
        assertThat(known("P4-2")).isTrue();
    }

    @Test
    void an_import_whose_program_was_killed_says_so() {
        var file = cast.write(() -> sql.fetchSingle("""
                        insert into iati.file (name, sha256, size, loaded_at, state)
                        values ('killed.xml', '', 10, now() - interval '1 minute', 'running') returning id
                        """).get(0, Long.class));

        var shown = page(cast.deskOfficer(), "/iati/" + file);

        assertThat(shown.select(".banner-wrong").text()).contains("Chương trình bị dừng");
        assertThat(shown.select("progress")).isEmpty();
    }

    @Test
    void a_stranger_finds_nothing() {
        var officer = cast.deskOfficer();
        var address = upload(officer, "secret.xml", IatiText.file(IatiText.activity("P5-1", "10")));
        ended(officer, address);

        for (var path : new String[] {"", "/activities", "/findings", "/activities.xlsx", "/findings.xlsx"}) {
            assertThat(browser.get().uri(address + path).with(cast.stranger())).hasStatus(404);
            assertThat(browser.get().uri(address + path).with(cast.auditor())).hasStatus(404);
        }
    }

    private boolean known(String identifier) {
        return cast.write(() -> !sql.fetch("select 1 from projects.identifier where value = ?", identifier)
                .isEmpty());
    }

    private String upload(RequestPostProcessor who, String name, String content) {
        var file = new MockMultipartFile("file", name, "text/xml", content.getBytes(StandardCharsets.UTF_8));
        var sent = browser.post()
                .uri("/iati")
                .multipart()
                .file(file)
                .with(who)
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(302);
        return java.util.Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private Document ended(RequestPostProcessor who, String address) {
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var shown = page(who, address);
            if (shown.select("progress").isEmpty() || System.nanoTime() > patience) {
                assertThat(shown.select("progress")).as(address).isEmpty();
                return shown;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private Document page(RequestPostProcessor who, String address) {
        var answer = browser.get().uri(address).with(who).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
