package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Opens pages and sends forms as somebody.
@TestComponent
public class TestBrowser {

    private final MockMvcTester browser;

    TestBrowser(MockMvcTester browser) {
        this.browser = browser;
    }

    public MvcTestResult get(RequestPostProcessor who, String path) {
        return browser.get().uri(URI.create(path.replace(" ", "%20"))).with(who).exchange();
    }

    /// A page that has to be there.
    public Document page(RequestPostProcessor who, String path) {
        var answer = get(who, path);
        assertThat(answer).as(path).hasStatus(200);
        return document(answer);
    }

    public MvcTestResult send(RequestPostProcessor who, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /// Sends a form that has to be accepted.
    ///
    /// @return the address it led to, without its notice
    public String sent(RequestPostProcessor who, String path, Map<String, String> fields) {
        var answer = send(who, path, fields);
        assertThat(answer).as("%s %s", path, fields).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    /// Changes a record through its form, from the version it has now.
    public void change(RequestPostProcessor who, String record, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "version",
                page(who, record + "/edit").select("input[name=version]").val());
        sent(who, record, all);
    }

    public static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
