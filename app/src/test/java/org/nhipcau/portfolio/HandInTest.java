package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.mock.web.MockMultipartFile;

@RegisterTest
class HandInTest extends HandsInLists {

    @Test
    void a_list_that_is_sent_twice_is_handed_in_once() {
        var officer = cast.deskOfficer();
        var once = page(officer, "/workbooks/new").select("input[name=once]").attr("value");
        var addresses = new java.util.TreeSet<String>();

        for (var time = 0; time < 2; time++) {
            addresses.add(String.valueOf(browser.post()
                    .uri("/workbooks")
                    .multipart()
                    .file(new MockMultipartFile(
                            "file",
                            "a.xlsx",
                            "x",
                            OfficersList.bare("Tên dự án").row("Dự án Hai Lần").bytes()))
                    .param("kind", "portfolio")
                    .param("once", once)
                    .with(officer)
                    .with(csrf())
                    .exchange()
                    .getResponse()
                    .getRedirectedUrl()));
        }

        assertThat(addresses).hasSize(1);
    }

    @Test
    void handing_in_for_another_unit_keeps_both_names() {
        var officer = cast.deskOfficer();
        cast.write(
                () -> sql.execute(
                        "insert into organisations.organisation (kind, name_vi, search_key) values ('provincial-department', 'Sở Y tế thử', 'so y te thu')"));

        var answer = browser.post()
                .uri("/workbooks")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "sở.xlsx",
                        "x",
                        OfficersList.bare("Tên dự án").row("Dự án Sở").bytes()))
                .param("kind", "portfolio")
                .param("unit", "Sở Y tế thử")
                .with(officer)
                .with(csrf())
                .exchange();

        var page = page(
                officer, String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/columns", ""));
        assertThat(page.text()).contains("Sở Y tế thử").contains("desk-officer");
    }

    @Test
    void what_is_no_workbook_is_refused_at_the_field() {
        var officer = cast.deskOfficer();
        for (var content : new String[] {"", "Tên dự án;Nhà tài trợ", "%PDF-1.7", "<html><table></table></html>"}) {
            var answer = browser.post()
                    .uri("/workbooks")
                    .multipart()
                    .file(new MockMultipartFile(
                            "file", "a.xlsx", "x", content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .param("kind", "portfolio")
                    .with(officer)
                    .with(csrf())
                    .exchange();
            assertThat(answer).as(content).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .satisfies(text -> assertThat(text.contains("Tệp không có nội dung"))
                            .as("an empty file is called empty, not missing")
                            .isEqualTo(content.isEmpty()));
            assertThat(Jsoup.parse(new String(
                                    answer.getResponse().getContentAsByteArray(),
                                    java.nio.charset.StandardCharsets.UTF_8))
                            .select("#file-says .wrong")
                            .text())
                    .as(content)
                    .isNotBlank();
        }
    }

    @Test
    void whoever_may_not_hand_in_lists_learns_nothing_of_them() {
        var address = handIn(
                cast.deskOfficer(),
                "x.xlsx",
                OfficersList.xlsx()
                        .row(1, "Dự án Tre", "", "", "2015", "", "", "")
                        .bytes());

        for (var path : new String[] {"", "/rows", "/columns", "/answers", "/file", "/marked", "/rows.xlsx"}) {
            assertThat(browser.get().uri(address + path).with(cast.stranger())).hasStatus(404);
        }
        assertThat(browser.post()
                        .uri(address + "/acceptance")
                        .param("version", "1")
                        .with(cast.stranger())
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post().uri(address + "/columns").with(cast.auditor()).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void hundreds_of_new_names_are_answered_at_once_and_what_may_be_known_is_still_asked() {
        var officer = cast.deskOfficer();
        cast.write(
                () -> sql.execute(
                        "insert into organisations.organisation (kind, name_vi, search_key) values ('other', 'Viện Nghiên cứu Thử nghiệm Lâm sàng', 'vien nghien cuu thu nghiem lam sang')"));
        var list =
                OfficersList.bare("Tên dự án", "Nhà tài trợ").row("Dự án Viện", "Viện Nghiên cứu Thử nghiệm Lâm sàn");
        for (var n = 0; n < 130; n++) {
            list.row("Dự án Nhiều Tên " + n, "Zq" + Integer.toString(n * 7919 + 100_000, 36) + "x");
        }
        var address = handIn(officer, "nhiều tên.xlsx", list.bytes());
        confirm(officer, address);
        assertThat(outcomes(officer, address)).containsEntry("asked", 131L);
        assertThat(page(officer, address + "/answers").select("#rest")).hasSize(1);

        assertThat(post(officer, address + "/answers", java.util.Map.of("rest", "on")))
                .endsWith("/answers?open=yes");
        assertThat(page(officer, address + "/answers?open=yes").select("fieldset legend strong"))
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactly("Viện Nghiên cứu Thử nghiệm Lâm sàn");
        // The rows were not held against the register for each page of names.
        assertThat(outcomes(officer, address)).containsEntry("asked", 131L);
        post(officer, address + "/answers", java.util.Map.of("check", "on"));
        assertThat(outcomes(officer, address)).containsEntry("new", 130L).containsEntry("asked", 1L);
        answer(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("new", 131L).containsEntry("asked", 0L);
    }
}
