package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.identity.RightsTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What no browser would send, byte by byte to the real server: an answer, and no error of ours.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RightsTable rights;

    private String cookies = "";

    @BeforeAll
    void signIn() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var form = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var page = Jsoup.parse(form.body());
            var guard = cookie(form, "XSRF-TOKEN");
            var signedIn = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in/demonstration"))
                            .header("Cookie", guard)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("account="
                                    + page.select("button[name=account]")
                                            .first()
                                            .val() + "&_csrf="
                                    + URLEncoder.encode(
                                            page.select("input[name=_csrf]")
                                                    .first()
                                                    .val(),
                                            StandardCharsets.UTF_8)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            cookies = guard + "; " + cookie(signedIn, "SESSION");
        }
    }

    @Test
    void broken_addresses_and_headers_are_answered_and_never_by_an_error_of_ours() throws IOException {
        assertThat(send("/projects", "")).startsWith("HTTP/1.1 200");
        var wrong = new ArrayList<String>();
        for (var route : rights.routes()) {
            if (route.method().equals("GET")) {
                var path = route.pattern().getPatternString().replaceAll("\\{[^}]*}", "1");
                for (var broken : List.of(
                        path + "?q=%",
                        path + "?q=%zz",
                        path + "?q=%c3%28&%ff=%ff",
                        path + "?%00=%00",
                        path + "?page=%u0031",
                        path + "?&&=&=;;",
                        path + "?" + "q=1&".repeat(1500),
                        path + "?q=" + "%e1%bb%99".repeat(700),
                        path + "/%2e%2e/%2e%2e/etc/passwd",
                        path + "/..;/",
                        path + ";jsessionid=1",
                        path + "%2f",
                        path + "%5c",
                        path + "%00",
                        path + "\\",
                        path + "%",
                        path + "%zz",
                        "/" + path,
                        path + "?q=<script>alert(1)</script>",
                        path + "?" + "x".repeat(100_000))) {
                    judge(broken, send(broken, ""), wrong);
                }
            }
        }
        for (var header : List.of(
                "Accept: nonsense;;;",
                "Accept-Language: " + "x".repeat(3000),
                "Cookie: language=%00; SESSION=x; SESSION=",
                "Cookie: SESSION=" + "A".repeat(3000),
                "X-HTTP-Method-Override: DELETE",
                "Content-Length: -1",
                "Range: bytes=9-1",
                "If-Modified-Since: yesterday",
                "Content-Type: multipart/form-data")) {
            judge(header, send("/projects", header), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void methods_that_no_route_has_find_nothing() throws IOException {
        for (var method : List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "NONSENSE")) {
            assertThat(status(exchange(method + " /projects HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookies
                            + "\r\nConnection: close\r\n\r\n")))
                    .as(method)
                    .isBetween(400, 499);
        }
    }

    private static void judge(String what, String answer, List<String> wrong) {
        var shown = what.length() > 120 ? what.substring(0, 120) + "…" : what;
        if (status(answer) >= 500 || status(answer) < 200) {
            wrong.add(shown + " answers " + answer.lines().findFirst().orElse("nothing"));
        }
        if (answer.contains("<script>alert")
                || answer.contains("\tat ")
                || answer.contains("Exception")
                || answer.contains("Apache Tomcat")) {
            wrong.add(shown + " lets through what it should not");
        }
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private String send(String address, String header) throws IOException {
        return exchange("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookies + "\r\n"
                + (header.isEmpty() ? "" : header + "\r\n") + "Connection: close\r\n\r\n");
    }

    private String exchange(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (java.net.SocketException refusedEarly) {
                // The server may stop reading what is far too long and answer at once.
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream stream) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            stream.transferTo(bytes);
        } catch (java.net.SocketException reset) {
            // What was sent before the connection was cut is the answer.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }
}
