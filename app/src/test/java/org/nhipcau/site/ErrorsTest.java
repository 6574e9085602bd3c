package org.nhipcau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RegisterTest
class ErrorsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    void a_page_says_in_both_languages_what_is_not_there() {
        for (var language : List.of("vi", "en")) {
            var answer = new Browsing(browser, cast.deskOfficer(), language).open("/nothing/here");

            assertThat(answer).hasStatus(404);
            assertThat(Browsing.document(answer).select("h1").text())
                    .isEqualTo(language.equals("vi") ? "Không tìm thấy" : "Not found");
        }
    }

    @Test
    void a_method_that_a_path_does_not_take_is_named_to_those_who_may_use_the_path() {
        var wrong = browser.method(HttpMethod.DELETE)
                .uri("/organisations")
                .with(csrf())
                .with(cast.deskOfficer())
                .exchange();
        var stranger = browser.method(HttpMethod.DELETE)
                .uri("/organisations")
                .with(csrf())
                .with(cast.stranger());

        assertThat(wrong)
                .hasStatus(405)
                .headers()
                .hasHeaderSatisfying(
                        "Allow",
                        allowed -> assertThat(String.join(",", allowed)).contains("GET", "POST"));
        assertThat(stranger).hasStatus(404);
    }

    @Test
    void content_of_a_wrong_kind_is_refused_with_a_sentence() {
        var answer = browser.post()
                .uri("/iati")
                .contentType("application/json")
                .content("{}")
                .with(csrf())
                .with(cast.deskOfficer())
                .exchange();

        assertThat(answer).hasStatus(415);
        assertThat(Browsing.document(answer).select("h1").text()).isEqualTo("Loại nội dung không được nhận");
    }

    @Test
    void a_program_gets_each_refusal_as_rfc_9457_in_its_language() {
        problem("/api/v1/places", "en", 400, "Give the name or the code");
        problem("/api/v1/places?name=Hue&on=2025-02-30", "vi", 400, "2025-02-30");
        problem("/api/v1/nothing", "en", 404, "no such page");
        assertThat(browser.get().uri("/api/v1/nothing").header("Accept-Language", "en-GB,vi;q=0.5"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Sign in first");
        assertThat(browser.method(HttpMethod.DELETE)
                        .uri("/api/v1/places")
                        .with(csrf())
                        .with(cast.deskOfficer()))
                .hasStatus(405)
                .hasContentType("application/problem+json");
        assertThat(browser.get()
                        .uri("/api/v1/places?name=Hue")
                        .accept("application/xml")
                        .with(cast.deskOfficer()))
                .hasStatus(406)
                .hasContentType("application/problem+json");
    }

    @Test
    void what_is_our_own_mistake_gets_a_number_and_tells_no_more() {
        for (var path : List.of("/projects/1", "/api/v1/places")) {
            var answer = afterwards(path, 500, new IllegalStateException("the secret inside"));
            var body =
                    new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(answer).hasStatus(500);
            assertThat(body).containsPattern("\\d{8}").doesNotContain("secret", "IllegalState");
        }
    }

    @Test
    void while_the_database_is_away_a_page_says_so_and_asks_again_by_itself() {
        var lost = new RuntimeException(new SQLException("terminating connection", "57P01"));

        var page = afterwards("/projects", 500, lost);
        var program = afterwards("/api/v1/places", 500, lost);

        assertThat(page).hasStatus(503).headers().hasValue("Retry-After", "10");
        assertThat(Browsing.document(page).select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("10");
        assertThat(program).hasStatus(503).hasContentType("application/problem+json");
    }

    @Test
    void what_the_server_refuses_by_itself_is_told_as_everything_else() {
        assertThat(Browsing.document(status(413)).select("h1").text()).isEqualTo("Tệp quá lớn");
        assertThat(Browsing.document(status(403)).select("h1").text()).isEqualTo("Biểu mẫu đã cũ");
        assertThat(Browsing.document(status(400)).select("h1").text()).isEqualTo("Yêu cầu không hợp lệ");
    }

    private void problem(String path, String language, int status, String words) {
        var answer = browser.get()
                .uri(java.net.URI.create(path))
                .header("Accept-Language", language)
                .with(cast.deskOfficer())
                .exchange();
        assertThat(answer).as(path).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(words);
        assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo(path.replaceAll("\\?.*", ""));
    }

    private MvcTestResult status(int status) {
        return browser.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/projects")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .with(ErrorsTest::dispatched)
                .exchange();
    }

    private MvcTestResult afterwards(String path, int status, Exception problem) {
        return browser.get()
                .uri("/error")
                .cookie(new Cookie("language", "vi"))
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, problem)
                .with(ErrorsTest::dispatched)
                .exchange();
    }

    private static org.springframework.mock.web.MockHttpServletRequest dispatched(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setDispatcherType(DispatcherType.ERROR);
        return request;
    }
}
