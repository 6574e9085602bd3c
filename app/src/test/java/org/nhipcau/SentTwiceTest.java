package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Every form that creates something, wherever in the product: sent twice it creates one thing, and both times leads
/// there.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentTwiceTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private RightsTable rights;

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private DSLContext sql;

    @BeforeAll
    void furnish() {
        furnishing.everything();
    }

    @Test
    void a_form_sent_twice_creates_one_thing() {
        var sent = new LinkedHashMap<String, String>();
        var all = new org.assertj.core.api.SoftAssertions();
        for (var who : new RequestPostProcessor[] {cast.deskOfficer(), cast.administrator()}) {
            new SiteWalk(Reader.of(browser, who, Language.VI), rights, 2)
                    .from("/")
                    .pages()
                    .forEach((address, page) -> page.select(
                                    "form[method=post]:has(input[name=once][value~=.]):not(:has([type=password], [type=file]))")
                            .forEach(form -> {
                                var action = form.attr("action");
                                if (sent.putIfAbsent(action.replaceAll("\\d+", "{id}"), address) == null) {
                                    all.check(() -> sendTwice(who, action, fitting(action, filled(form))));
                                }
                            }));
        }

        all.assertAll();
        assertThat(sent).containsKeys("/organisations", "/projects", "/projects/{id}/transactions");
    }

    private void sendTwice(RequestPostProcessor who, String action, Map<String, String> fields) {
        var before = rows();
        var first = send(who, action, fields);
        assertThat(first)
                .as(
                        "%s with %s must be a whole form; else tell SentTwiceTest what to type. It says: %s",
                        action,
                        fields,
                        org.jsoup.Jsoup.parse(new String(
                                        first.getResponse().getContentAsByteArray(),
                                        java.nio.charset.StandardCharsets.UTF_8))
                                .select(".banner-wrong, .wrong")
                                .text())
                .matches(answer -> answer.getResponse().getStatus() < 400, "is accepted");
        var after = rows();
        // Giving what is held already makes nothing.
        assertThat(after).as("rows made by " + action).isGreaterThanOrEqualTo(before);
        var second = send(who, action, fields);

        assertThat(second.getResponse().getStatus()).as(action).isLessThan(400);
        if (first.getResponse().getStatus() == 302) {
            assertThat(second.getResponse().getRedirectedUrl())
                    .as(action)
                    .isEqualTo(first.getResponse().getRedirectedUrl());
        }
        assertThat(rows()).as("rows after " + action + " was sent again").isEqualTo(after);
    }

    private MvcTestResult send(RequestPostProcessor who, String action, Map<String, String> fields) {
        var request = browser.post().uri(action).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /// What is invented belongs to what is invented.
    private Map<String, String> fitting(String action, Map<String, String> fields) {
        if (fields.containsKey("agreement")
                && cast.write(() -> sql.fetchSingle(
                                "select illustrative from projects.project where id = ?",
                                Long.valueOf(action.replaceAll("\\D", "")))
                        .get(0, Boolean.class))) {
            fields.put("agreement", "Hiệp định minh họa: Y tế gần dân");
        }
        return fields;
    }

    /// A form with what a person would type in it.
    private static Map<String, String> filled(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var name = field.attr("name");
            switch (field.normalName()) {
                case "select" ->
                    fields.put(
                            name,
                            Optional.ofNullable(field.select("option[selected]").first())
                                    .or(() -> Optional.ofNullable(
                                            field.hasAttr("required")
                                                    ? field.select("option[value~=.]")
                                                            .first()
                                                    : null))
                                    .map(option -> option.attr("value"))
                                    .orElse(""));
                case "textarea" -> fields.put(name, field.hasAttr("required") ? "Gửi hai lần" : field.text());
                default -> {
                    if (!field.attr("type").matches("checkbox|radio|file|submit") || field.hasAttr("checked")) {
                        fields.put(name, field.val().isEmpty() ? typed(field, name) : field.val());
                    }
                }
            }
        }
        fields.remove("_csrf");
        return fields;
    }

    private static String typed(Element field, String name) {
        if (name.matches("(title|name)(Vi)?")) {
            return "Gửi hai lần";
        }
        if (!field.hasAttr("required")) {
            return "";
        }
        return switch (name) {
            case "amount" -> "1.000";
            case "currency" -> "VND";
            case "place" -> "Kiên Giang";
            case "organisation", "predecessor", "provider", "receiver" -> "Bộ Tài chính";
            case "person", "successor" -> "Người thử ba";
            case "subject" -> "Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)";
            case "parent" -> "Lai Châu";
            case "value" -> "8,3";
            case "unit" -> "triệu EUR";
            case "agreement" -> "Hiệp định tài chính Dự án giáo dục và đào tạo nhân lực y tế (HPET)";
            case "code", "sector" -> "12263";
            case "language" -> "fr";
            default ->
                name.matches("(?i).*(email).*")
                        ? "gui-hai-lan@test.example"
                        : name.matches("(on|from|to|valueDate|.*(Date|From|To|Start|End|On))")
                                ? "01/02/2024"
                                : "Gửi hai lần";
        };
    }

    /// All rows of which the register keeps the history, with their former versions.
    private long rows() {
        return cast.write(() -> sql
                .fetch(
                        "select 'select count(*) from ' || table_name || ' union all select count(*) from ' || table_name || '_history' from history.kept")
                .getValues(0, String.class)
                .stream()
                .flatMap(query -> sql.fetch(query).getValues(0, Long.class).stream())
                .mapToLong(Long::longValue)
                .sum());
    }
}
