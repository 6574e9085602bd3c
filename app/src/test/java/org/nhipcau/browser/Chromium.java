package org.nhipcau.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.nhipcau.Reader;
import org.nhipcau.shared.Language;

/// Debian's Chromium, and what it complains about: errors on the console, violations of the content security policy,
/// requests that leave this machine, pages that fail.
final class Chromium implements AutoCloseable {

    static final int DESK = 1366;
    static final int PHONE = 390;

    /// As wide as the pictures of the guide.
    static final int GUIDE = 1180;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Chromium(int port) {
        this.address = "http://127.0.0.1:" + port;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// What went wrong so far, without what a test brought about on purpose.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forget() {
        complaints.clear();
    }

    /// A new window of nobody.
    Page window(int width, boolean scripts, Language language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts));
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("language", language.code()).setUrl(address)));
        return page(context);
    }

    /// A second window of the same person.
    Page beside(Page page) {
        return page(page.context());
    }

    /// A window of another kind in which the person of this one is signed in, too.
    Page like(Page page, int width, boolean scripts) {
        return page(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setStorageState(page.context().storageState())));
    }

    /// A window in which somebody has signed in, by the name of their role.
    Page signedIn(int width, boolean scripts, Language language, String role) {
        var page = window(width, scripts, language);
        signIn(page, role);
        return page;
    }

    void signIn(Page page, String role) {
        page.navigate("/sign-in");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /// Reads as the person of a window, beside it.
    Reader reader(Page page) {
        return address -> {
            var answer = page.context().request().get(address.replaceFirst("#.*", ""));
            return new Reader.Answer(answer.status(), answer.headers().getOrDefault("content-type", ""), answer.body());
        };
    }

    private Page page(BrowserContext context) {
        var page = context.newPage();
        page.addInitScript(
                "document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onRequest(request -> {
            var host = request.url().startsWith("data:")
                    ? "127.0.0.1"
                    : URI.create(request.url()).getHost();
            if (!"127.0.0.1".equals(host)) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.url() + " answers " + response.status());
            }
        });
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
