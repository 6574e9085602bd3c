package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class OrganisationPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    void an_officer_adds_an_organisation_and_finds_it_without_diacritics() {
        var officer = cast.deskOfficer();

        var sent = send(
                officer,
                "/organisations",
                Map.of("kind", "ingo", "nameVi", "Tổ chức Cứu trợ Trẻ em", "shortName", "SC"));

        assertThat(sent).hasStatus(302);
        var list = page(officer, "/organisations?q=cuu tro tre em");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.text()).contains("Tổ chức Cứu trợ Trẻ em");
    }

    @Test
    void decomposed_letters_and_marks_of_direction_are_stored_as_plain_vietnamese() {
        var officer = cast.deskOfficer();
        var typed = "\u202eHo\u0323i Y te\u0302\u0301 co\u0302ng co\u0323\u0302ng\u200f";

        send(officer, "/organisations", Map.of("kind", "other", "nameVi", typed));

        assertThat(page(officer, "/organisations?q=hoi y te cong cong").text()).contains("Họi Y tế công cộng");
    }

    @Test
    void a_wrong_form_is_shown_again_with_the_sentence_at_the_field_and_nothing_typed_is_lost() {
        var sent = send(
                cast.deskOfficer(),
                "/organisations",
                Map.of(
                        "kind",
                        "ingo",
                        "validFrom",
                        "31/02/2020",
                        "website",
                        "javascript:alert(1)",
                        "shortName",
                        "Giữ lại"));

        assertThat(sent).hasStatus(422);
        var form = document(sent);
        assertThat(form.select("#validFrom-says .wrong").text()).contains("31/02/2020");
        assertThat(form.select("#website-says .wrong")).isNotEmpty();
        assertThat(form.select("#nameVi-says .wrong")).isNotEmpty();
        assertThat(form.select("#shortName").val()).isEqualTo("Giữ lại");
    }

    @Test
    void the_same_form_sent_twice_makes_one_organisation() {
        var officer = cast.deskOfficer();
        var form = page(officer, "/organisations/new");
        var once = form.select("input[name=once]").val();

        var first = send(officer, "/organisations", Map.of("once", once, "kind", "other", "nameVi", "Chỉ một lần"));
        var second = send(officer, "/organisations", Map.of("once", once, "kind", "other", "nameVi", "Chỉ một lần"));

        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(page(officer, "/organisations?q=chi mot lan").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void two_people_saving_one_record_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Bản đầu");
        var seenByBoth =
                page(officer, address + "/edit").select("input[name=version]").val();
        send(officer, address, Map.of("version", seenByBoth, "kind", "other", "nameVi", "Người thứ nhất"));

        var late = send(
                cast.deskOfficer(), address, Map.of("version", seenByBoth, "kind", "other", "nameVi", "Người thứ hai"));

        assertThat(late).hasStatus(409);
        var form = document(late);
        assertThat(form.select("#nameVi").val()).isEqualTo("Người thứ hai");
        assertThat(form.select("#nameVi-says .other").text()).contains("Người thứ nhất");
        var again = send(
                officer,
                address,
                Map.of(
                        "version",
                        form.select("input[name=version]").val(),
                        "kind",
                        "other",
                        "nameVi",
                        "Người thứ hai"));
        assertThat(again).hasStatus(302);
        assertThat(page(officer, address).select("h1").text()).isEqualTo("Người thứ hai");
    }

    @Test
    void an_earlier_state_is_restored_as_a_change_of_its_own() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Tên cũ");
        var version =
                page(officer, address + "/edit").select("input[name=version]").val();
        send(
                officer,
                address,
                Map.of("version", version, "kind", "other", "nameVi", "Tên mới", "identifiers", "iati: XX-1"));

        var first = page(officer, address)
                .select("form[action$=restoration] button")
                .last()
                .val();
        send(officer, address + "/restoration", Map.of("change", first));

        var record = page(officer, address);
        assertThat(record.select("h1").text()).isEqualTo("Tên cũ");
        assertThat(record.select("dl.facts").text()).doesNotContain("XX-1");
        assertThat(record.select("ol.history > li")).hasSize(3);
    }

    @Test
    void a_number_that_went_to_another_organisation_stays_there_when_the_first_is_restored() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Chủ cũ của mã");
        save(officer, address, Map.of("nameVi", "Chủ cũ của mã", "identifiers", "iati: XX-9"));
        save(officer, address, Map.of("nameVi", "Chủ cũ của mã"));
        var owner = made(officer, "Chủ mới của mã");
        save(officer, owner, Map.of("nameVi", "Chủ mới của mã", "identifiers", "iati: XX-9"));

        var withNumber = page(officer, address)
                .select("form[action$=restoration] button")
                .first()
                .val();
        var sent = send(officer, address + "/restoration", Map.of("change", withNumber));

        assertThat(sent).hasStatus(422);
        assertThat(page(officer, owner).select("dl.facts").text()).contains("XX-9");
        assertThat(page(officer, address).select("dl.facts").text()).doesNotContain("XX-9");
    }

    @Test
    void a_change_of_another_record_restores_nothing() {
        var officer = cast.deskOfficer();
        var one = made(officer, "Một bản ghi");
        var other = made(officer, "Một bản ghi khác");
        save(officer, other, Map.of("nameVi", "Một bản ghi khác nữa"));
        var foreign =
                page(officer, other).select("form[action$=restoration] button").val();

        assertThat(send(officer, one + "/restoration", Map.of("change", foreign)))
                .hasStatus(404);
    }

    @Test
    void what_a_person_types_is_shown_as_text_and_never_run() {
        var officer = cast.deskOfficer();
        var evil = "<script>alert('x')</script>'; drop table organisations.organisation; --";

        send(officer, "/organisations", Map.of("kind", "other", "nameVi", evil));

        var list = page(
                officer,
                "/organisations?q=" + java.net.URLEncoder.encode(evil, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(list.select("main script")).isEmpty();
        assertThat(list.select("tbody a").text()).isEqualTo(evil);
    }

    @Test
    void an_identifier_belongs_to_one_organisation_only() {
        var officer = cast.deskOfficer();
        send(officer, "/organisations", Map.of("kind", "other", "nameVi", "Một", "identifiers", "iati: DE-1"));

        var second =
                send(officer, "/organisations", Map.of("kind", "other", "nameVi", "Hai", "identifiers", "iati: DE-1"));

        assertThat(second).hasStatus(422);
        assertThat(document(second).select("#identifiers-says .wrong").text()).contains("iati: DE-1");
        assertThat(document(second).select("#nameVi").val()).isEqualTo("Hai");
        assertThat(page(officer, "/organisations?q=hai").select("tbody a"))
                .noneMatch(link -> link.text().equals("Hai"));
    }

    @Test
    void the_list_stands_in_the_order_of_the_names_its_reader_is_shown() {
        var officer = cast.deskOfficer();
        for (var names :
                new String[][] {{"Đê ngăn lũ", "Zzz sorting dyke"}, {"Áo mưa", ""}, {"Zzz quạt", "Aaa sorting fan"}}) {
            send(
                    officer,
                    "/organisations",
                    Map.of("kind", "foundation", "nameVi", names[0], "nameEn", names[1], "country", "IS"));
        }

        var vietnamese = page(officer, "/organisations?country=IS");
        var english = document(browser.get()
                .uri("/organisations?country=IS")
                .with(officer)
                .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                .exchange());

        assertThat(vietnamese.select("tbody td:first-child a").eachText())
                .containsExactly("Áo mưa", "Đê ngăn lũ", "Zzz quạt");
        assertThat(english.select("tbody td:first-child a").eachText())
                .containsExactly("Aaa sorting fan", "Áo mưa", "Zzz sorting dyke");
    }

    @Test
    void the_history_says_in_words_in_whose_register_a_number_stands() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Có mã số thuế");
        save(officer, address, Map.of("nameVi", "Có mã số thuế", "identifiers", "tax: 0100\nother-register: 7"));

        assertThat(page(officer, address).select("#history").text())
                .contains("Mã số thuế, 0100")
                .contains("other-register, 7");
    }

    @Test
    void a_partner_changes_its_own_record_and_nobody_elses() {
        var officer = cast.deskOfficer();
        var own = made(officer, "Đối tác của tôi");
        var foreign = made(officer, "Đối tác khác");
        var partner = cast.partnerFocalPoint(Long.parseLong(own.substring(own.lastIndexOf('/') + 1)));

        assertThat(browser.get().uri(own + "/edit").with(partner)).hasStatus(200);
        assertThat(browser.get().uri(foreign).with(partner)).hasStatus(200);
        assertThat(browser.get().uri(foreign + "/edit").with(partner)).hasStatus(404);
        assertThat(send(partner, foreign, Map.of("kind", "other", "nameVi", "Chiếm", "version", "1")))
                .hasStatus(404);
        assertThat(page(officer, foreign).select("h1").text()).isEqualTo("Đối tác khác");
    }

    @Test
    void an_officer_says_what_an_organisation_came_from_and_both_pages_tell_it() {
        var officer = cast.deskOfficer();
        var former = made(officer, "Sở Y tế tỉnh cũ");
        var later = made(officer, "Sở Y tế tỉnh mới");

        var sent = send(
                officer,
                later + "/predecessors",
                Map.of("predecessor", "so y te tinh cu", "on", "01/07/2025", "note", "Nghị quyết thử"));

        assertThat(sent).hasStatus(302);
        assertThat(page(officer, later).select("main table").text())
                .contains("Sở Y tế tỉnh cũ", "01/07/2025", "Nghị quyết thử");
        assertThat(page(officer, former).select("main table").text()).contains("Sở Y tế tỉnh mới", "01/07/2025");
        assertThat(page(officer, later).select("#history").text()).contains("tiền thân", "Sở Y tế tỉnh cũ");

        send(officer, later + "/predecessors", Map.of("predecessor", "Sở Y tế tỉnh cũ", "on", "02/07/2025"));
        assertThat(page(officer, later).select("main table tbody tr")).hasSize(1);
        assertThat(page(officer, later).select("main table").text()).contains("02/07/2025");
        assertThat(send(officer, later + "/predecessors/removal", Map.of("predecessor", number(former))))
                .hasStatus(302);
        assertThat(page(officer, later).select("main table").text()).doesNotContain("Sở Y tế tỉnh cũ");
    }

    @Test
    void nothing_comes_from_itself_however_long_the_way() {
        var officer = cast.deskOfficer();
        var first = made(officer, "Cục thứ nhất");
        var second = made(officer, "Cục thứ hai");
        var third = made(officer, "Cục thứ ba");
        send(officer, second + "/predecessors", Map.of("predecessor", "Cục thứ nhất", "on", "01/01/2010"));
        send(officer, third + "/predecessors", Map.of("predecessor", "Cục thứ hai", "on", "01/01/2020"));

        for (var predecessor : List.of("Cục thứ nhất", "Cục thứ ba")) {
            var refused =
                    send(officer, first + "/predecessors", Map.of("predecessor", predecessor, "on", "01/01/2024"));
            assertThat(refused).hasStatus(422);
            assertThat(document(refused).select("form").text()).contains("tiền thân của chính mình");
        }
        assertThat(page(officer, first).select("main table").text()).contains("Cục thứ hai");
        assertThat(page(officer, first).select("main table").text()).doesNotContain("Cục thứ ba");
    }

    @Test
    void a_predecessor_without_a_day_or_a_known_name_is_refused_at_the_field() {
        var officer = cast.deskOfficer();
        var later = made(officer, "Viện không có tiền thân");

        var refused =
                send(officer, later + "/predecessors", Map.of("predecessor", "không ai biết xyz", "on", "31/02/2020"));

        assertThat(refused).hasStatus(422);
        var form = document(refused);
        assertThat(form.select("[name=predecessor]").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select("[name=on]").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select("[name=on]").val()).isEqualTo("31/02/2020");
        assertThat(send(cast.stranger(), later + "/predecessors", Map.of())).hasStatus(404);
    }

    @Test
    void a_stranger_finds_nothing() {
        var address = made(cast.deskOfficer(), "Kín");

        for (var path : new String[] {
            "/organisations", "/organisations.xlsx", address, address + "/edit", "/organisations/999999999"
        }) {
            assertThat(browser.get().uri(path).with(cast.stranger())).as(path).hasStatus(404);
        }
    }

    @Test
    void numbers_that_are_none_lead_nowhere() {
        for (var path : new String[] {
            "/organisations/abc", "/organisations/-1", "/organisations/99999999999999999999", "/organisations/0"
        }) {
            assertThat(browser.get().uri(path).with(cast.deskOfficer()))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(browser.get()
                        .uri("/organisations?page=999999999999&sort=drop&parent=x")
                        .with(cast.deskOfficer()))
                .hasStatus(200);
    }

    private void save(RequestPostProcessor who, String address, Map<String, String> fields) {
        var form = new java.util.HashMap<>(fields);
        form.put("kind", "other");
        form.put(
                "version",
                page(who, address + "/edit").select("input[name=version]").val());
        assertThat(send(who, address, form)).hasStatus(302);
    }

    private String made(RequestPostProcessor who, String name) {
        return send(who, "/organisations", Map.of("kind", "other", "nameVi", name))
                .getResponse()
                .getRedirectedUrl()
                .replaceAll("\\?.*", "");
    }

    private MvcTestResult send(RequestPostProcessor who, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(RequestPostProcessor who, String path) {
        var answer = browser.get()
                .uri(java.net.URI.create(path.replace(" ", "%20")))
                .with(who)
                .exchange();
        assertThat(answer).as(path).hasStatus(200);
        return document(answer);
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
