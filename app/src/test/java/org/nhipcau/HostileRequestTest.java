package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.identity.RightsTable.Route;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever is put into an address of any route in the rights table: no stack trace, nothing run, nobody else's row.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestTest {

    private static final boolean DEEP = Boolean.getBoolean("nhipcau.deep");

    /// Tried on each parameter of each route; all of them with `--deep`.
    private static final int VALUES = DEEP ? 1000 : 7;

    /// In what a partner and a province may not see.
    private static final String SECRET = "KÍN-8842";

    private static final List<String> EVIL = List.of(
            "'",
            "' or '1'='1",
            "1); drop table projects.project; --",
            "%' union select password_hash from identity.credential --",
            "\\",
            "%",
            "_",
            "$$;select pg_sleep(10);$$",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "//evil.example/",
            "\r\nSet-Cookie: x=1",
            "{{7*7}}${7*7}#{7*7}",
            "../../../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\u202e\u200f\ufeff",
            "\ud83d",
            "٣",
            "-1",
            "0",
            "9223372036854775808",
            "999999999999999999999999",
            "1e400",
            "NaN",
            "1.000,5",
            "31/02/2025",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "10000-01-01",
            "null",
            "-",
            "--",
            "-title,id",
            "x".repeat(20_000),
            "ộ".repeat(5_000));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private RightsTable rights;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private DSLContext sql;

    private final Random random = new Random(20261122);
    private long secretProject;
    private long secretTransaction;

    @BeforeAll
    void furnish() {
        furnishing.everything();
        secretProject = cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', ?, 'implementation', 'internal', 'kin') returning id",
                        SECRET)
                .get(0, Long.class));
        secretTransaction = cast.write(() -> sql.fetchSingle(
                        "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, description) values (?, 'disbursement', '2020-01-01', 8842, 'VND', '2020-01-01', ?) returning id",
                        secretProject,
                        SECRET)
                .get(0, Long.class));
        cast.write(() -> sql.execute(
                "insert into iati.activity (project_id, identifier, sha256, xml, file_id) select ?, ?, '', ?, min(id) from iati.file",
                secretProject,
                SECRET,
                "<iati-activity>" + SECRET + "</iati-activity>"));
    }

    @Test
    void nothing_typed_into_a_query_breaks_a_page_or_is_run_by_it() {
        var officer = cast.deskOfficer();
        var parameters = parameters(officer);
        var wrong = new TreeSet<String>();
        var tried = 0;
        for (var route : routes("GET")) {
            for (var parameter : parameters.getOrDefault(route.pattern().getPatternString(), Set.of())) {
                for (var value : some(EVIL)) {
                    check(officer, address(route, "1") + "?" + parameter + "=" + encoded(value), wrong);
                    tried++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void nothing_put_in_the_place_of_a_number_breaks_a_page_or_is_run_by_it() {
        var officer = cast.deskOfficer();
        var wrong = new TreeSet<String>();
        for (var route : routes("GET")) {
            if (route.pattern().getPatternString().contains("{")) {
                for (var value : EVIL) {
                    if (value.length() < 8_000 && !value.contains("/") && !value.contains("\\")) {
                        check(officer, address(route, encoded(value)), wrong);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_script_that_is_let_through_is_noticed() {
        assertThat(run(org.jsoup.Jsoup.parse("<p>\"><img src=x onerror=alert(1)></p>")))
                .isNotEmpty();
        assertThat(run(org.jsoup.Jsoup.parse("<a href='javascript:alert(1)'>x</a>")))
                .isNotEmpty();
        assertThat(run(org.jsoup.Jsoup.parse("<b>x</b><script>alert(1)</script>")))
                .isNotEmpty();
        assertThat(run(org.jsoup.Jsoup.parse("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")))
                .isEmpty();
    }

    @Test
    void another_ones_record_answers_exactly_like_one_that_does_not_exist() {
        for (var who : List.of(
                cast.partnerFocalPoint(furnishing.organisation("Liên minh châu Âu")),
                cast.provinceOfficer(furnishing.place("Lai Châu")))) {
            var before = changes();
            for (var route : rights.routes()) {
                secret(route).ifPresent(number -> {
                    var foreign = answer(route, Long.toString(number), who);
                    var absent = answer(route, "987654321", who);

                    assertThat(foreign.status()).as("%s", route).isEqualTo(404);
                    assertThat(alike(foreign, number)).as("%s", route).isEqualTo(alike(absent, 987654321L));
                });
            }
            assertThat(changes()).isEqualTo(before);
        }
        assertThat(answer(
                                rights.routes().stream()
                                        .filter(route -> route.pattern()
                                                .getPatternString()
                                                .equals("/projects/{id}"))
                                        .findFirst()
                                        .orElseThrow(),
                                Long.toString(secretProject),
                                cast.deskOfficer())
                        .text())
                .as("there is something to hide")
                .contains(SECRET);
    }

    @Test
    void no_filter_of_any_list_shows_another_ones_rows() {
        var partner = cast.partnerFocalPoint(furnishing.organisation("Liên minh châu Âu"));
        var parameters = parameters(partner);
        for (var route : routes("GET")) {
            for (var parameter : parameters.getOrDefault(route.pattern().getPatternString(), Set.of())) {
                for (var value : List.of(Long.toString(secretProject), Long.toString(secretTransaction), "kin")) {
                    var answer = Reader.of(browser, partner, Language.VI)
                            .open(address(route, "1") + "?" + parameter + "=" + value);
                    assertThat(answer.text())
                            .as("%s %s=%s", route, parameter, value)
                            .doesNotContain(SECRET);
                }
            }
        }
    }

    @Test
    void no_route_that_changes_something_takes_a_form_without_its_guard_token() {
        var before = changes();
        for (var who : List.of(cast.administrator(), cast.deskOfficer())) {
            var after = changes();
            for (var route : rights.routes()) {
                if (!route.method().equals("GET")) {
                    var answer = browser.method(HttpMethod.valueOf(route.method()))
                            .uri(address(route, "1"))
                            .with(who)
                            .exchange();
                    assertThat(answer).as("%s", route).hasStatus(403);
                }
            }
            assertThat(changes()).isEqualTo(after).isGreaterThan(before);
        }
    }

    private void check(RequestPostProcessor who, String address, Set<String> wrong) {
        var shown = address.length() > 150 ? address.substring(0, 150) + "…" : address;
        try {
            var answer = Reader.of(browser, who, Language.EN).open(address);
            if (answer.status() >= 500) {
                wrong.add(shown + " answers " + answer.status());
            } else if (answer.html()) {
                run(answer.page()).forEach(danger -> wrong.add(shown + " lets through " + danger));
            }
        } catch (RuntimeException e) {
            wrong.add(shown + " fails with " + e);
        }
    }

    /// What a browser would run or follow that no template of ours has.
    private static List<String> run(Document page) {
        return page
                .select(
                        "script:not([src^=/assets/]), img[src=x], [onerror], [onmouseover], [href^=javascript:], [href^=//], [src^=//], form[action^=//]")
                .stream()
                .map(Object::toString)
                .toList();
    }

    /// The names of the parameters of each route: those its code asks for, those its forms and links send, and those
    /// any list has.
    private Map<String, Set<String>> parameters(RequestPostProcessor who) {
        var names = new TreeMap<String, Set<String>>();
        routes("GET")
                .forEach(route -> names.computeIfAbsent(route.pattern().getPatternString(), pattern -> new TreeSet<>())
                        .addAll(List.of("page", "sort", "q", "notice")));
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            for (var parameter : method.getMethodParameters()) {
                var asked = parameter.getParameterAnnotation(RequestParam.class);
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                if (asked != null) {
                    mapping.getPatternValues().stream()
                            .filter(names::containsKey)
                            .forEach(pattern -> names.get(pattern)
                                    .add(asked.value().isEmpty() ? parameter.getParameterName() : asked.value()));
                }
            }
        });
        var walk = new SiteWalk(Reader.of(browser, who, Language.VI), rights, 2).from("/");
        walk.pages().values().forEach(page -> {
            SiteWalk.links(page).forEach(link -> add(names, walk.kind(link)));
            page.select("form[method=get]")
                    .forEach(form -> form.select("[name]")
                            .forEach(field ->
                                    add(names, walk.kind(form.attr("action") + "?" + field.attr("name") + "=1"))));
        });
        return names;
    }

    private static void add(Map<String, Set<String>> names, String kind) {
        var parts = kind.split(" ", 2);
        var asked = names.get(parts[0]);
        if (asked != null) {
            Arrays.stream(parts[1].replaceAll("[\\[\\]]", "").split(", "))
                    .filter(name -> !name.isEmpty())
                    .forEach(asked::add);
        }
    }

    private Reader.Answer answer(Route route, String number, RequestPostProcessor who) {
        var request = browser.method(HttpMethod.valueOf(route.method()))
                .uri(URI.create(address(route, number)))
                .with(who)
                .with(csrf());
        for (var field : List.of("organisation", "role", "version", "change", "amount")) {
            request.param(field, "1");
        }
        var response = request.exchange().getResponse();
        return new Reader.Answer(response.getStatus(), "", response.getContentAsByteArray());
    }

    /// Without what differs between any two requests: the address that was asked and the guard token.
    private static String alike(Reader.Answer answer, long number) {
        return answer.text()
                .replaceAll("/" + number + "(?![0-9a-z])", "/N")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
    }

    private java.util.Optional<Long> secret(Route route) {
        var pattern = route.pattern().getPatternString();
        if (pattern.startsWith("/projects/{id}")) {
            return java.util.Optional.of(secretProject);
        }
        return pattern.startsWith("/funding/{id}")
                ? java.util.Optional.of(secretTransaction)
                : java.util.Optional.empty();
    }

    private static String address(Route route, String value) {
        return route.pattern()
                .getPatternString()
                .replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(value));
    }

    private List<Route> routes(String method) {
        return rights.routes().stream()
                .filter(route -> route.method().equals(method))
                .toList();
    }

    private List<String> some(List<String> values) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(VALUES, shuffled.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private long changes() {
        return sql.fetchSingle("select count(*) from history.change").get(0, Long.class);
    }
}
