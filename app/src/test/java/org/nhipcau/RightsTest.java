package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.signin.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RegisterTest
class RightsTest {

    @Autowired
    private org.nhipcau.audit.Sealing sealing;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RightsTable rights;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private DSLContext sql;

    @Test
    void every_route_is_in_the_rights_table_and_the_table_lists_no_other() {
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().matches("org\\.(nhipcau|springdoc)\\..*")
                    && !org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(
                            method.getBeanType())) {
                for (var verb : mapping.getMethodsCondition().getMethods()) {
                    mapping.getPatternValues().forEach(pattern -> served.add(verb + " " + pattern));
                }
                assertThat(mapping.getMethodsCondition().getMethods())
                        .as(method.toString())
                        .isNotEmpty();
            }
        });
        var listed = new TreeSet<String>();
        rights.routes()
                .forEach(route ->
                        listed.add(route.method() + " " + route.pattern().getPatternString()));

        assertThat(listed).isEqualTo(served);
    }

    @Test
    void every_permission_a_route_asks_for_is_held_by_some_role() {
        var held = new TreeSet<String>();
        rights.roles().forEach(role -> held.addAll(role.permissions()));
        var asked = new ArrayList<String>();
        rights.routes().forEach(route -> asked.add(route.permission()));
        asked.removeIf(permission -> permission.equals("anyone") || permission.equals("signed-in"));

        assertThat(held).containsAll(asked);
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_whether_the_page_exists_or_not() {
        assertThat(browser.get().uri("/")).hasStatus(302).redirectedUrl().isEqualTo("/sign-in?next=%2F");
        assertThat(browser.get().uri("/nothing/here"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?next=%2Fnothing%2Fhere");
        assertThat(browser.get().uri("/api/v1/nothing")).hasStatus(401);
    }

    /// What is not there looks so to everybody: this is what each refusal is compared with.
    private static final String NOWHERE = "/nothing/here";

    static List<String> roles() {
        return List.of(
                "administrator",
                "leader",
                "head-of-unit",
                "desk-officer",
                "planner",
                "legal-officer",
                "records-office",
                "data-owner",
                "treasury",
                "province-officer",
                "training-institution",
                "partner-focal-point",
                "verifier",
                "auditor");
    }

    @Test
    void the_table_has_these_roles() {
        assertThat(rights.roles().stream().map(RightsTable.Role::code)).containsExactlyElementsOf(roles());
    }

    @Test
    void each_room_whose_addresses_carry_a_record_says_how_to_make_one() {
        var records = new RightsRecords(sql, cast, sealing);

        assertThat(asking())
                .filteredOn(route -> !route.permission().equals("signed-in"))
                .filteredOn(route -> route.pattern().getPatternString().contains("{"))
                .as("a room new to the rights test: add its line to RightsRecords")
                .allMatch(route -> records.room(beginning(route)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void every_route_answers_a_role_as_the_table_says(String code) {
        people.with("administrator");
        var role = rights.roles().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        var records = new RightsRecords(sql, cast, sealing);
        var person = cast.holder(code, records.scope(role.scope()));
        var answers = new ArrayList<String>();

        for (var route : asking()) {
            var may =
                    route.permission().equals("signed-in") || role.permissions().contains(route.permission());
            answers.addAll(wrongAnswers(route, may, !role.scope().equals("all"), person, records));
        }

        assertThat(answers).isEmpty();
    }

    @Test
    void whoever_has_no_role_finds_only_what_is_everybodys() {
        var stranger = cast.stranger();
        var records = new RightsRecords(sql, cast, sealing);
        var answers = new ArrayList<String>();

        for (var route : asking()) {
            answers.addAll(wrongAnswers(route, route.permission().equals("signed-in"), true, stranger, records));
        }

        assertThat(answers).isEmpty();
    }

    @Test
    void without_signing_in_each_address_that_exists_answers_like_one_that_does_not() {
        var records = new RightsRecords(sql, cast, sealing);

        for (var route : asking()) {
            var path = path(route, records, records.own());
            var answer = send(route.method(), path, request -> request);
            var nowhere = send(route.method(), nowhere(path), request -> request);

            assertThat(answer).as(route.toString()).isEqualTo(nowhere);
            if (path.startsWith("/api/")) {
                assertThat(answer.status()).isEqualTo(401);
            } else {
                assertThat(answer.status()).isEqualTo(302);
                assertThat(answer.sentTo()).startsWith("/sign-in?next=");
            }
        }
    }

    private List<RightsTable.Route> asking() {
        return rights.routes().stream()
                .filter(route -> !route.permission().equals("anyone"))
                .flatMap(RightsRecords::spelled)
                .toList();
    }

    /// What this route should have answered and did not, for a record within the person's scope, one beyond it, and
    /// one that does not exist.
    private List<String> wrongAnswers(
            RightsTable.Route route, boolean may, boolean bound, RequestPostProcessor person, RightsRecords records) {
        var wrong = new ArrayList<String>();
        var own = path(route, records, records.own());
        var answer = send(route.method(), own, person);
        if (!may) {
            if (!same(answer, send(route.method(), nowhere(own), person))) {
                wrong.add(route.method() + " " + own + " must not exist, answers " + answer.status());
            }
            return wrong;
        }
        var hasRecord =
                !RightsRecords.variables(route.pattern().getPatternString()).isEmpty();
        var isKnown = records.room(beginning(route)).isPresent();
        if (!isThere(answer) && (!hasRecord || isKnown)) {
            wrong.add(route.method() + " " + own + " must answer, says " + answer.status());
        }
        if (hasRecord) {
            var none = send(route.method(), pathTo(route, RightsRecords.NONE), person);
            if (none.status() < 400 || none.status() >= 500) {
                wrong.add(route.method() + " " + own + " of no record answers " + none.status());
            }
            var isOpen = records.room(beginning(route))
                            .map(RightsRecords.Room::openToAll)
                            .orElse(true)
                    && (route.permission().endsWith(".see")
                            || route.permission().equals("signed-in"));
            if (bound && isKnown && !isOpen) {
                var foreign = path(route, records, records.foreign());
                if (!same(send(route.method(), foreign, person), none)) {
                    wrong.add(
                            route.method() + " " + foreign + ", a stranger's, does not answer as if it were not there");
                }
            }
        }
        return wrong;
    }

    private static boolean isThere(Answer answer) {
        var status = answer.status();
        return status != 404
                && status != 403
                && status < 500
                && !(status == 302 && answer.sentTo().startsWith("/sign-in?next="));
    }

    private String path(RightsTable.Route route, RightsRecords records, RightsRecords.Where where) {
        if (RightsRecords.variables(route.pattern().getPatternString()).isEmpty()) {
            return route.pattern().getPatternString();
        }
        return records.room(beginning(route))
                .map(room -> pathTo(route, room.make().apply(where)))
                .orElseGet(() -> pathTo(route, RightsRecords.NONE));
    }

    private static String pathTo(RightsTable.Route route, String record) {
        return route.pattern()
                .getPatternString()
                .replaceFirst("\\{[^}]*}", record)
                .replaceAll("\\{[^}]*}", "1");
    }

    private static String nowhere(String path) {
        return path.startsWith("/api/") ? "/api/v1/nothing" : NOWHERE;
    }

    /// The address up to its first record: what tells the room.
    private static String beginning(RightsTable.Route route) {
        var pattern = route.pattern().getPatternString();
        return pattern.substring(0, pattern.indexOf('}') + 1);
    }

    private static boolean same(Answer one, Answer other) {
        return one.status() == other.status()
                && one.type().equals(other.type())
                && one.text().equals(other.text());
    }

    /// An answer without what differs from one to the next however alike they are: the guard tokens, the moment it
    /// was
    /// made, and the address that was asked for.
    private record Answer(int status, String type, String sentTo, String text) {

        static Answer of(MockHttpServletResponse answer, String path) {
            var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            return new Answer(
                    answer.getStatus(),
                    String.valueOf(answer.getContentType()),
                    String.valueOf(answer.getRedirectedUrl()).replace(encoded(path), "PATH"),
                    text.replaceAll("name=\"(_csrf|next|opened)\" value=\"[^\"]*\"", "")
                            .replace(" aria-current=\"page\"", "")
                            .replaceAll("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}", "")
                            .replace(" · " + path + "<", " · PATH<")
                            .replace("\"instance\":\"" + path + "\"", ""));
        }
    }

    private Answer send(String method, String path, RequestPostProcessor person) {
        var response = browser.method(HttpMethod.valueOf(method))
                .uri(URI.create(path))
                .with(person)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse();
        return Answer.of(response, path);
    }

    private static String encoded(String path) {
        return java.net.URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
