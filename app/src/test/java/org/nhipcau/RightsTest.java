package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nhipcau.identity.RightsTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RegisterTest
class RightsTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RightsTable rights;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    void every_route_is_in_the_rights_table_and_the_table_lists_no_other() {
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.nhipcau")
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

    @Test
    void a_signed_in_stranger_finds_nothing_behind_any_route_that_asks_for_a_permission() {
        var stranger = cast.stranger();

        for (var route : rights.routes()) {
            if (!route.permission().equals("anyone") && !route.permission().equals("signed-in")) {
                var path = route.pattern().getPatternString().replaceAll("\\{[^}]*}", "1");
                var answer = browser.method(org.springframework.http.HttpMethod.valueOf(route.method()))
                        .uri(path)
                        .with(stranger)
                        .with(
                                org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange();
                assertThat(answer).as(route.method() + " " + path).hasStatus(404);
            }
        }
        assertThat(browser.get().uri("/nothing/here").with(stranger)).hasStatus(404);
    }
}
