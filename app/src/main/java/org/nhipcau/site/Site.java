package org.nhipcau.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What all pages share, gathered once.
@Component
public final class Site {

    static final String LANGUAGE_COOKIE = "language";

    static final List<String> APPEARANCES = List.of("light", "dark");

    private static final String APPEARANCE_COOKIE = "appearance";

    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    private final Texts texts;
    private final Assets assets;
    private final Clock clock;
    private final List<MenuEntry> menu;
    private final ActorNames actorNames;
    private final HistoryWords historyWords;
    private final Once<Optional<Guidance>> guidance;
    private final Once<Optional<Manual>> manual;
    private final boolean demonstration;

    Site(
            Texts texts,
            Assets assets,
            Clock clock,
            List<MenuEntry> menu,
            ActorNames actorNames,
            HistoryWords historyWords,
            ObjectProvider<Guidance> guidance,
            ObjectProvider<Manual> manual,
            @Value("${nhipcau.demonstration:false}") boolean demonstration) {
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(MenuEntry::position))
                .toList();
        this.actorNames = actorNames;
        this.historyWords = historyWords;
        this.guidance = new Once<>(() -> guidance.stream().findFirst());
        this.manual = new Once<>(() -> manual.stream().findFirst());
        this.demonstration = demonstration;
    }

    public Page page(HttpServletRequest request) {
        return new Page(this, request, Acting.viewer(), language(request));
    }

    /// The language somebody chose; a program has no cookie and says what it reads in the header.
    public static Language language(HttpServletRequest request) {
        if (Paths.isWindow(request.getRequestURI()) && LANGUAGES.contains(request.getParameter("lang"))) {
            return Language.of(request.getParameter("lang"));
        }
        var accepted = request.getHeader("Accept-Language");
        if (Paths.isProgram(request) && accepted != null) {
            return accepted(accepted);
        }
        Cookie chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return Language.of(chosen == null ? "vi" : chosen.getValue());
    }

    private static Language accepted(String header) {
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(header), LANGUAGES);
            return Language.of(best == null ? "vi" : best);
        } catch (IllegalArgumentException unreadable) {
            return Language.VI;
        }
    }

    /// Whether this browser was told a language, rather than shown the usual one.
    public static boolean choseLanguage(HttpServletRequest request) {
        return WebUtils.getCookie(request, LANGUAGE_COOKIE) != null;
    }

    public static ResponseCookie languageCookie(Language language) {
        return ResponseCookie.from(LANGUAGE_COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(400))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }

    /// `light` or `dark` as somebody chose; empty: as their device is set.
    static String appearance(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, APPEARANCE_COOKIE);
        return chosen != null && APPEARANCES.contains(chosen.getValue()) ? chosen.getValue() : "";
    }

    /// @param chosen anything but `light` or `dark` takes the choice back
    static ResponseCookie appearanceCookie(String chosen) {
        var known = APPEARANCES.contains(chosen);
        return ResponseCookie.from(APPEARANCE_COOKIE, known ? chosen : "")
                .path("/")
                .maxAge(known ? Duration.ofDays(400) : Duration.ZERO)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }

    Optional<String> actorName(String actor) {
        return actorNames.name(actor);
    }

    HistoryWords historyWords() {
        return historyWords;
    }

    Optional<Guidance> guidance() {
        return guidance.get();
    }

    Optional<Manual> manual() {
        return manual.get();
    }

    Texts texts() {
        return texts;
    }

    Assets assets() {
        return assets;
    }

    List<MenuEntry> menu() {
        return menu;
    }

    boolean demonstration() {
        return demonstration;
    }

    java.time.Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
