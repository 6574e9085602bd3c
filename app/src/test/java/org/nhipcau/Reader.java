package org.nhipcau;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nhipcau.shared.Language;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Somebody who opens addresses of the product and reads what comes back.
@FunctionalInterface
public interface Reader {

    Answer open(String address);

    static Reader of(MockMvcTester browser, RequestPostProcessor who, Language language) {
        return address -> {
            var answer = browser.get()
                    .uri(URI.create(address.replaceFirst("#.*", "")))
                    .with(who)
                    .cookie(new Cookie("language", language.code()))
                    .exchange()
                    .getResponse();
            return new Answer(
                    answer.getStatus(),
                    Optional.ofNullable(answer.getContentType()).orElse(""),
                    answer.getContentAsByteArray());
        };
    }

    /// @param type the content type; empty when there is none
    record Answer(int status, String type, byte[] body) {

        public boolean html() {
            return type.startsWith("text/html");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }
    }
}
