package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The way to the database is cut while the product runs, and comes back later.
@ServedRegister
class DatabaseAwayTest {

    private static final String VIETNAMESE = "Chưa kết nối được cơ sở dữ liệu";
    private static final String ENGLISH = "The database cannot be reached";

    @LocalServerPort
    private int port;

    @Test
    void pages_say_so_in_both_languages_and_programs_are_told_and_all_goes_on_when_it_is_back() throws Exception {
        try (var client = HttpClient.newHttpClient();
                var cable = TestRegister.instance().throughACable()) {
            var session = signIn(client);
            assertThat(ask(client, "/projects", session).join().statusCode()).isEqualTo(200);

            cable.cut();
            page(ask(client, "/projects", session + "; language=vi"), VIETNAMESE);
            page(ask(client, "/projects", session + "; language=en"), ENGLISH);
            page(ask(client, "/sign-in", "language=vi"), VIETNAMESE);
            page(ask(client, "/sign-in", "language=en"), ENGLISH);
            var told = ask(client, "/api/v1/places", session).join();
            assertThat(told.statusCode()).isEqualTo(503);
            assertThat(told.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(told.body()).contains(ENGLISH).contains("\"status\":503");

            cable.mend();
            assertThat(backAgain(client, session))
                    .as("the same sign-in, the same page")
                    .isTrue();
        }
    }

    /// The page asks again by itself every ten seconds; the program asks the database again in less.
    private boolean backAgain(HttpClient client, String session) throws InterruptedException {
        for (var attempt = 0; attempt < 30; attempt++) {
            if (ask(client, "/projects", session).join().statusCode() == 200) {
                return true;
            }
            Thread.sleep(1000);
        }
        return false;
    }

    private static void page(CompletableFuture<HttpResponse<String>> asked, String sentence) {
        var answer = asked.join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(Jsoup.parse(answer.body()).text()).contains(sentence);
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
