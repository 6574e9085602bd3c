package org.nhipcau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/// Somebody at a browser: opens pages, sends forms.
public record Browsing(MockMvcTester browser, RequestPostProcessor who, String language) {

    /// @param parameters names and values in turn; none when the path is a whole address
    public Document page(String path, String... parameters) {
        var answer = open(path, parameters);
        assertThat(answer).as(path).hasStatusOk();
        return document(answer);
    }

    public MvcTestResult open(String path, String... parameters) {
        var address = UriComponentsBuilder.fromUriString(path);
        var values = new java.util.LinkedHashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            address.queryParam(parameters[i], "{" + parameters[i] + "}");
            values.put(parameters[i], parameters[i + 1]);
        }
        return browser.get()
                .uri(
                        values.isEmpty()
                                ? URI.create(path)
                                : address.encode().buildAndExpand(values).toUri())
                .with(who)
                .cookie(new Cookie("language", language))
                .exchange();
    }

    public MvcTestResult send(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(who).with(csrf()).cookie(new Cookie("language", language));
        fields.forEach(request::param);
        return request.exchange();
    }

    public static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
