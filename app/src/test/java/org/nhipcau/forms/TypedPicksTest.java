package org.nhipcau.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// One of many records is typed by its name, in every form that asks for one.
@RegisterTest
class TypedPicksTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void what_a_unit_is_part_of_is_typed_without_diacritics_and_stays_when_the_form_is_saved_untouched() {
        var officer = cast.deskOfficer();
        organisation(officer, "Cục Phòng Gió");
        var unit = browser.sent(
                officer,
                "/organisations",
                Map.of("kind", "other", "nameVi", "Phòng Đo Gió", "parent", "cuc phong gio"));

        var form = browser.page(officer, unit + "/edit");
        assertThat(form.select("#parent").val()).isEqualTo("Cục Phòng Gió");
        assertThat(browser.send(officer, unit, filled(form))).hasStatus(302);
        assertThat(parentOf(officer, unit)).isEqualTo("Cục Phòng Gió");

        var emptied = filled(browser.page(officer, unit + "/edit"));
        emptied.put("parent", "");
        assertThat(browser.send(officer, unit, emptied)).hasStatus(302);
        assertThat(parentOf(officer, unit)).isEmpty();
    }

    @Test
    void an_unknown_name_is_said_at_the_field_and_nothing_typed_is_lost() {
        var officer = cast.deskOfficer();

        var sent = browser.send(
                officer,
                "/organisations",
                Map.of("kind", "other", "nameVi", "Giữ tên này", "parent", "không ai tên thế"));

        assertThat(sent).hasStatus(422);
        assertThat(document(sent).select("#parent-says .wrong").text()).contains("không ai tên thế");
        assertThat(document(sent).select("#parent").val()).isEqualTo("không ai tên thế");
        assertThat(document(sent).select("#nameVi").val()).isEqualTo("Giữ tên này");
    }

    @Test
    void of_two_with_one_name_the_form_asks_which_and_keeps_the_answer() {
        var officer = cast.deskOfficer();
        organisation(officer, "Hai Nơi Một Tên");
        var second = organisation(officer, "Hai Nơi Một Tên");
        var fields =
                new HashMap<>(Map.of("kind", "other", "nameVi", "Nằm trong nơi thứ hai", "parent", "hai noi mot ten"));

        var asked = document(browser.send(officer, "/organisations", fields));
        var choices = asked.select("input[type=radio][name=parentId]");
        fields.put("parentFor", asked.select("[name=parentFor]").val());
        fields.put("parentId", number(second));
        var unit = browser.sent(officer, "/organisations", fields);
        browser.sent(officer, unit, filled(browser.page(officer, unit + "/edit")));

        assertThat(choices.eachAttr("value")).contains(number(second)).hasSize(2);
        assertThat(browser.page(officer, unit).select("dl.facts a").eachAttr("href"))
                .containsExactly(second);
    }

    @Test
    void a_number_that_no_record_has_is_refused_at_the_field() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Nhận số lạ");

        for (var form : Map.of(
                        "/organisations",
                        Map.of("kind", "other", "nameVi", "Số lạ"),
                        project + "/transactions",
                        Map.of("kind", "disbursement", "on", "05/06/2024", "amount", "7", "currency", "VND"))
                .entrySet()) {
            var field = form.getKey().equals("/organisations") ? "parent" : "provider";
            var fields = new HashMap<>(form.getValue());
            fields.putAll(Map.of(field, "Bịa", field + "For", "Bịa", field + "Id", "999999999"));

            var sent = browser.send(officer, form.getKey(), fields);

            assertThat(sent).as(form.getKey()).hasStatus(422);
            assertThat(document(sent).select("#" + field + "-says .wrong"))
                    .as(form.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void what_a_project_is_part_of_is_typed_and_of_a_component_it_is_said_that_nothing_is_part_of_one() {
        var officer = cast.deskOfficer();
        var whole = project(officer, "Cả Con Sông");
        var part = browser.sent(officer, "/projects", project("Khúc Sông Trên", "component", "ca con song"));

        assertThat(browser.page(officer, part).select("nav.path").text()).contains("Cả Con Sông");
        assertThat(browser.send(officer, part, filled(browser.page(officer, part + "/edit"))))
                .hasStatus(302);
        assertThat(browser.page(officer, part).select("nav.path").text()).contains("Cả Con Sông");
        assertThat(browser.page(officer, "/projects/new?parent=" + number(whole))
                        .select("#parent")
                        .val())
                .isEqualTo("Cả Con Sông");
        var within = browser.send(officer, "/projects", project("Khúc Con", "component", "khuc song tren"));
        assertThat(within).hasStatus(422);
        assertThat(document(within).select("#parent-says .wrong").text()).contains("Cấp");
    }

    @Test
    void a_title_longer_than_a_field_and_with_a_line_break_is_still_what_a_part_belongs_to() {
        var officer = cast.deskOfficer();
        var whole = project(officer, "Sẽ dài ra");
        var part = browser.sent(officer, "/projects", project("Phần của tên dài", "component", "se dai ra"));
        cast.write(() -> sql.execute(
                "update projects.project set title_vi = repeat('Tên dài ', 90) || E'\\n' || 'hết' where id = ?",
                Long.valueOf(number(whole))));

        var form = filled(browser.page(officer, part + "/edit"));
        form.put("parent", form.get("parent").replace("\n", ""));

        assertThat(browser.send(officer, part, form)).hasStatus(302);
        assertThat(browser.page(officer, part).select("nav.path a").eachAttr("href"))
                .contains(whole);
    }

    @Test
    void who_paid_is_typed_and_stays_when_the_transaction_is_saved_untouched() {
        var officer = cast.deskOfficer();
        organisation(officer, "Quỹ Trả Tiền");
        var project = project(officer, "Được trả tiền");
        browser.sent(
                officer,
                project + "/transactions",
                Map.of(
                        "kind", "disbursement",
                        "on", "05/06/2024",
                        "amount", "7",
                        "currency", "VND",
                        "provider", "quy tra tien"));
        var entry = browser.page(officer, "/funding?project=" + number(project))
                .select("tbody a[href^=/funding/transactions/]")
                .attr("href");

        var form = browser.page(officer, entry + "/edit");

        assertThat(form.select("#provider").val()).isEqualTo("Quỹ Trả Tiền");
        assertThat(form.select("#receiver").val()).isEmpty();
        assertThat(browser.send(officer, entry, filled(form))).hasStatus(302);
        assertThat(browser.page(officer, entry).select("dl.facts a").eachText()).contains("Quỹ Trả Tiền");
    }

    @Test
    void a_role_of_a_province_is_given_by_the_name_of_a_province_of_today() {
        var administrator = cast.administrator();
        var account = browser.sent(
                administrator,
                "/accounts",
                Map.of("name", "Sùng A Páo", "email", "pao@lao-cai.example", "language", "vi"));

        var former =
                browser.send(administrator, account + "/roles", Map.of("role", "province-officer", "place", "Yên Bái"));
        browser.sent(administrator, account + "/roles", Map.of("role", "province-officer", "place", "lao cai"));

        assertThat(former).hasStatus(422);
        assertThat(document(former).select("#place-says .wrong").text()).contains("Yên Bái");
        assertThat(browser.page(administrator, account).select("main").text()).contains("Lào Cai");
    }

    private String parentOf(RequestPostProcessor who, String organisation) {
        return browser.page(who, organisation).select("dl.facts a").text();
    }

    private String organisation(RequestPostProcessor who, String name) {
        return browser.sent(who, "/organisations", Map.of("kind", "other", "nameVi", name));
    }

    private String project(RequestPostProcessor who, String title) {
        return browser.sent(who, "/projects", project(title, "project", ""));
    }

    private static Map<String, String> project(String title, String level, String parent) {
        return Map.of(
                "level", level,
                "status", "pipeline",
                "publication", "internal",
                "titleVi", title,
                "parent", parent);
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, String> filled(Document form) {
        var fields = new HashMap<String, String>();
        form.select("main form input[name]:not([type=radio]), main form textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("main form select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.remove("_csrf");
        return fields;
    }
}
