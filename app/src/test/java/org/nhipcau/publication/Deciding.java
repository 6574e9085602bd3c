package org.nhipcau.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.Cast;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.nhipcau.shared.Viewer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Decides on publications as a head of unit does, for tests.
class Deciding {

    private final TestBrowser browser;
    private final Cast cast;
    private final DSLContext sql;

    Deciding(TestBrowser browser, Cast cast, DSLContext sql) {
        this.browser = browser;
        this.cast = cast;
        this.sql = sql;
    }

    RequestPostProcessor head() {
        return cast.holder("head-of-unit", Scope.ALL);
    }

    String version(String page) {
        return browser.page(head(), page).select("input[name=version]").val();
    }

    void decide(String record, String state, String money) {
        var page = record + "/publication";
        browser.sent(head(), page, Map.of("state", state, "money", money, "note", "", "version", version(page)));
    }

    void share(String record, String name) {
        browser.sent(head(), record + "/publication/sharing", Map.of("with", name));
    }

    /// Looks at what will happen, then confirms it.
    void confirm(Map<String, String> asked, String room) {
        var query = new StringBuilder("/publication/" + room + "?");
        asked.forEach((name, value) -> query.append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        browser.sent(head(), "/publication/" + room, hidden(query.toString()));
    }

    Map<String, String> hidden(String address) {
        var fields = new LinkedHashMap<String, String>();
        browser.page(head(), address)
                .select("main form[action^=/publication] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }

    List<String> states(String record) {
        var room = record.split("/")[1];
        var columns = room.equals("projects") ? "publication, money_publication" : "publication";
        return cast.readAs(
                Viewer.system("system:test"),
                () -> sql
                        .fetchSingle("select " + columns + " from " + room + "." + room.replaceAll("s$", "")
                                + " where id = " + number(record))
                        .intoList()
                        .stream()
                        .map(String::valueOf)
                        .toList());
    }

    static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static Map<String, String> project(String title) {
        return Map.of("level", "project", "titleVi", title, "status", "implementation");
    }
}
