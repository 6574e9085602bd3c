package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nhipcau.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What an officer does with her list in a browser.
abstract class HandsInLists {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DSLContext sql;

    @Autowired
    Cast cast;

    final void accepted(RequestPostProcessor officer, byte[] list) {
        var address = handIn(officer, "danh mục.xlsx", list);
        if (confirm(officer, address).contains("/answers")) {
            answer(officer, address);
        }
        accept(officer, address);
    }

    final String handIn(RequestPostProcessor officer, String name, byte[] content) {
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
        return read(officer, location);
    }

    /// A heavy file is read after the answer.
    private String read(RequestPostProcessor officer, String location) {
        var address = location.replace("/columns", "");
        var until = System.nanoTime() + 120_000_000_000L;
        while (!page(officer, address).select("progress").isEmpty()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            Thread.yield();
        }
        assertThat(page(officer, address + "/columns").select("form[method=post]"))
                .isNotEmpty();
        return address;
    }

    /// Confirms what was proposed.
    final String confirm(RequestPostProcessor officer, String address) {
        return say(officer, address, Map.of());
    }

    final String say(RequestPostProcessor officer, String address, Map<String, String> other) {
        var page = page(officer, address + "/columns");
        var fields = new LinkedHashMap<String, String>();
        page.select("form[method=post] input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        page.select("form[method=post] select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").attr("value")));
        fields.putAll(other);
        return post(officer, address + "/columns", fields);
    }

    /// Takes what is not known as new, and of the known the nearest.
    final String answer(RequestPostProcessor officer, String address) {
        var page = page(officer, address + "/answers");
        var fields = new LinkedHashMap<String, String>();
        page.select("fieldset").forEach(question -> {
            var made = question.select("input[value=new]");
            var first = made.isEmpty() ? question.select("input[type=radio]").first() : made.first();
            if (first != null) {
                fields.put(first.attr("name"), first.attr("value"));
            }
        });
        return post(officer, address + "/answers", fields);
    }

    final void accept(RequestPostProcessor officer, String address) {
        assertThat(post(officer, address + "/acceptance", Map.of("version", version(officer, address))))
                .endsWith("notice=workbooks.notice.accepted");
    }

    final String version(RequestPostProcessor officer, String address) {
        return String.valueOf(cast.write(() -> sql.fetchValue(
                "select change_id from workbooks.handin where id = ?", Long.valueOf(address.replaceAll("\\D", "")))));
    }

    final String post(RequestPostProcessor officer, String address, Map<String, String> fields) {
        var post = browser.post().uri(address).with(officer).with(csrf());
        fields.forEach(post::param);
        var answer = post.exchange();
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    final Map<String, Long> outcomes(RequestPostProcessor officer, String address) {
        var outcomes = new LinkedHashMap<String, Long>();
        page(officer, address)
                .select("a.figure[href*=outcome]")
                .forEach(figure -> outcomes.put(
                        figure.attr("href").replaceAll(".*outcome=", ""), Long.valueOf(figure.attr("data-value"))));
        return outcomes;
    }

    final Document page(RequestPostProcessor officer, String address) {
        var answer = browser.get().uri(address).with(officer).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    final byte[] bytes(RequestPostProcessor officer, String address) {
        var answer = browser.get().uri(address).with(officer).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    final long projects(String title) {
        return (Long) value("select count(*) from projects.project where title_vi = '" + title + "'");
    }

    final Object value(String query) {
        return cast.write(() -> java.util.Objects.requireNonNull(sql.fetchValue(query)));
    }

    /// All that lists write, but for the stamps, by project or record.
    final Map<String, Map<Long, String>> everything() {
        var everything = new LinkedHashMap<String, Map<Long, String>>();
        Map.of(
                        "projects.project", "id",
                        "projects.identifier", "project_id",
                        "projects.party", "project_id",
                        "projects.place", "project_id",
                        "projects.country", "project_id",
                        "projects.focal_point", "project_id",
                        "funding.transaction", "project_id",
                        "organisations.organisation", "id",
                        "people.person", "id")
                .forEach((table, owner) -> everything.put(table, rows(table, owner)));
        return everything;
    }

    private Map<Long, String> rows(String table, String owner) {
        var rows = new TreeMap<Long, String>();
        cast.write(() -> sql.fetch("select " + owner
                        + ", jsonb_agg(r order by r::text) from (select " + owner
                        + ", to_jsonb(t) - array['change_id', 'known_from', 'salt'] as r from " + table
                        + " t) x group by "
                        + owner))
                .forEach(row ->
                        rows.put(row.get(0, Long.class), row.get(1, JSONB.class).data()));
        return rows;
    }

    static OfficersList list(String title, String partner, String description) {
        return OfficersList.bare(
                        "Tên dự án",
                        "Nhà tài trợ",
                        "Tỉnh",
                        "Ngày ký",
                        "Tổng vốn (triệu USD)",
                        "Cán bộ phụ trách",
                        "Email",
                        "Mục tiêu")
                .row(title, partner, "Gia Lai", "15/03/2016", 2, "", "", description);
    }

    final String acceptedAt(RequestPostProcessor officer, String name, byte[] list) {
        var address = handIn(officer, name, list);
        if (confirm(officer, address).contains("/answers")) {
            answer(officer, address);
        }
        accept(officer, address);
        return address;
    }

    final String takeBack(RequestPostProcessor officer, String address) {
        var seen =
                page(officer, address + "/reversal").select("input[name=seen]").attr("value");
        return post(officer, address + "/reversal", Map.of("seen", seen));
    }
}
