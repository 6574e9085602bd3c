package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person at a browser: keeps cookies, reads forms, presses buttons. Nothing is signed in for it.
public final class Browser {

    private final MockMvcTester product;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "192.0.2.1";

    public Browser(MockMvcTester product) {
        this.product = product;
    }

    public Browser at(String address) {
        this.address = address;
        return this;
    }

    public Browser speaking(String language) {
        cookies.put("language", new Cookie("language", language));
        return this;
    }

    public String cookie(String name) {
        return cookies.containsKey(name) ? cookies.get(name).getValue() : "";
    }

    public void lose(String name) {
        cookies.remove(name);
    }

    public void find(String name, String value) {
        cookies.put(name, new Cookie(name, value));
    }

    public MvcTestResult get(String path) {
        var request = product.get().uri(URI.create(path.replace(" ", "%20"))).with(this::asTheProductIs);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        return remember(request.exchange());
    }

    public Document page(String path) {
        var answer = get(path);
        assertThat(answer).as(path).hasStatus(200);
        return document(answer);
    }

    /// Sends these fields as they are, with the guard token given.
    public MvcTestResult post(String path, String token, Map<String, String> fields) {
        var request = product.post().uri(URI.create(path)).with(this::asTheProductIs);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (!token.isEmpty()) {
            request.param("_csrf", token);
        }
        fields.forEach(request::param);
        return remember(request.exchange());
    }

    /// Fills the form of a page that lies at this address and presses its button.
    public MvcTestResult press(Document page, String action, Map<String, String> typed) {
        var form = page.select("form[method=post][action=" + action + "]").first();
        assertThat(form).as("a form to %s in %s", action, page.title()).isNotNull();
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name]")) {
            if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        for (var field : form.select("select[name]")) {
            fields.put(field.attr("name"), field.select("option[selected]").val());
        }
        fields.putAll(typed);
        var token = fields.remove("_csrf");
        return post(action, token == null ? "" : token, fields);
    }

    public MvcTestResult signIn(String email, String password) {
        return press(page("/sign-in"), "/sign-in", Map.of("email", email, "password", password));
    }

    public static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    public static String sentTo(MvcTestResult answer) {
        var location = answer.getResponse().getRedirectedUrl();
        return location == null ? "" : location;
    }

    /// The test library's csrf() replaces the product's way of keeping guard tokens for good; here it is put back.
    private MockHttpServletRequest asTheProductIs(MockHttpServletRequest request) {
        WebTestUtils.setCsrfTokenRepository(request, SecuritySetup.formCookie());
        request.setRemoteAddr(address);
        return request;
    }

    private MvcTestResult remember(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
