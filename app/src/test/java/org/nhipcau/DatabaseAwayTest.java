package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The database server is ended while the product runs, and comes back later.
@ServedRegister
class DatabaseAwayTest {

    private static final String VIETNAMESE = "Chưa kết nối được cơ sở dữ liệu";
    private static final String ENGLISH = "The database cannot be reached";

    @LocalServerPort
    private int port;

    @Test
    void pages_say_so_in_both_languages_and_programs_are_told_and_all_goes_on_when_it_is_back()
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var session = signIn(client);
            assertThat(ask(client, "/projects", session).join().statusCode()).isEqualTo(200);

            var asked = away(client, session);

            page(asked.get(0), VIETNAMESE);
            page(asked.get(1), ENGLISH);
            page(asked.get(2), VIETNAMESE);
            page(asked.get(3), ENGLISH);
            assertThat(asked.get(4).statusCode()).isEqualTo(503);
            assertThat(asked.get(4).headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(asked.get(4).body()).contains(ENGLISH).contains("\"status\":503");
            assertThat(backAgain(client, session))
                    .as("the same sign-in, the same page")
                    .isTrue();
        }
    }

    private List<HttpResponse<String>> away(HttpClient client, String session) throws IOException {
        try (var gone = TestRegister.instance().takeServerAway()) {
            var asked = List.of(
                            ask(client, "/projects", session + "; language=vi"),
                            ask(client, "/projects", session + "; language=en"),
                            ask(client, "/sign-in", "language=vi"),
                            ask(client, "/sign-in", "language=en"),
                            ask(client, "/api/v1/places", session))
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(gone).isNotNull();
            return asked;
        }
    }

    private static void page(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(Jsoup.parse(answer.body()).text()).contains(sentence);
    }

    private boolean backAgain(HttpClient client, String session) throws InterruptedException {
        for (var attempt = 0; attempt < 60; attempt++) {
            if (ask(client, "/projects", session).join().statusCode() == 200) {
                return true;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return false;
    }

    private String signIn(HttpClient client) throws IOException, InterruptedException {
        var form = client.send(
                HttpRequest.newBuilder(URI.create(address("/sign-in"))).build(), BodyHandlers.ofString());
        var page = Jsoup.parse(form.body());
        var cookies = cookies(form);
        var fields = "_csrf="
                + java.net.URLEncoder.encode(
                        page.select("form[action=/sign-in/demonstration] input[name=_csrf]")
                                .val(),
                        StandardCharsets.UTF_8)
                + "&account=" + page.select("button[name=account]").val();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address("/sign-in/demonstration")))
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return cookies(answer);
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> Pattern.compile(";").split(cookie, 2)[0])
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpClient client, String path, String cookies) {
        var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
