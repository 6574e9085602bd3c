package org.nhipcau.site;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.TypedText;
import org.nhipcau.shared.Viewer;
import org.springframework.security.web.csrf.CsrfToken;

/// What a template may ask of the page it is part of: texts, numbers, days, the menu, who is looking, the form's
/// guard token.
public final class Page {

    /// Set on a request whose answer tells of an error.
    static final String TELLS_OF_AN_ERROR = Page.class.getName() + ".error";

    private final Site site;
    private final HttpServletRequest request;
    private final Viewer viewer;
    private final Language language;

    /// Whoever made one change mostly made others, too.
    private final Map<String, String> actors = new HashMap<>();

    Page(Site site, HttpServletRequest request, Viewer viewer, Language language) {
        this.site = site;
        this.request = request;
        this.viewer = viewer;
        this.language = language;
    }

    public String text(String key, Object... values) {
        return site.texts().text(language, key, values);
    }

    /// A text, or what stands in for it when no room has one under this key.
    public String textOr(String key, String otherwise) {
        return site.texts().has(key) ? text(key) : otherwise;
    }

    public Language language() {
        return language;
    }

    /// `light` or `dark`; empty: as the device is set.
    public String appearance() {
        return Site.appearance(request);
    }

    public List<String> appearances() {
        return Stream.concat(Site.APPEARANCES.stream(), Stream.of("device")).toList();
    }

    public Viewer viewer() {
        return viewer;
    }

    public boolean may(String permission) {
        return viewer.may(permission);
    }

    public String number(BigDecimal value) {
        return Formats.of(language).number(value);
    }

    public String money(Money money) {
        return Formats.of(language).money(money);
    }

    /// What a field of a form is called: as the column it fills, or, where that is no column, `ROOM.field.NAME`.
    public Optional<String> label(String room, String field) {
        var column = room + ".column." + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Stream.of(room + ".field." + field, column, column + "_id", room + ".column." + field)
                .filter(site.texts()::has)
                .findFirst()
                .map(this::text);
    }

    /// What a kind of identifier is called, or the word it was recorded under when it is no known one.
    public String scheme(String scheme) {
        return textOr("site.scheme." + scheme, scheme);
    }

    public String day(LocalDate value) {
        return Formats.of(language).day(value);
    }

    public String weekday(LocalDate value) {
        return text("site.weekday." + value.getDayOfWeek().getValue());
    }

    public String moment(Instant value) {
        return Formats.of(language).moment(value);
    }

    /// The figure's number as it is read; its unit and door are the tag's to add.
    public String figure(Figure figure) {
        return figure.unit()
                .currency()
                .map(currency -> money(new Money(figure.value(), currency)))
                .orElseGet(() -> number(figure.value()));
    }

    /// The words of some codes, in their order, for a form or a filter to offer.
    ///
    /// @param prefix of their keys, with its dot
    public <E> Map<String, String> words(String prefix, E[] all, Function<E, String> code) {
        var words = new LinkedHashMap<String, String>();
        for (var one : all) {
            words.put(code.apply(one), text(prefix + code.apply(one)));
        }
        return words;
    }

    /// What a workbook says about the list in it.
    public Map<String, String> aboutList(String name, ListRequest request) {
        var about = new LinkedHashMap<String, String>();
        about.put(text("site.excel.list"), text(name));
        about.put(
                text("site.excel.filters"),
                String.join(
                        "; ",
                        request.filters().entrySet().stream()
                                .map(Object::toString)
                                .toList()));
        about.put(text("site.excel.by"), viewer.name());
        about.put(text("site.excel.at"), moment(site.now()));
        about.put(text("site.excel.address"), request.address());
        if (demonstration()) {
            about.put("!", text("site.demonstration"));
        }
        return about;
    }

    /// Who did something, as a reader knows them.
    public String actor(String actor) {
        return actors.computeIfAbsent(actor, this::called);
    }

    private String called(String actor) {
        var colon = actor.indexOf(':');
        return switch (colon < 0 ? actor : actor.substring(0, colon)) {
            case "account" ->
                site.actorName(actor).orElseGet(() -> text("site.actor.account", actor.substring(colon + 1)));
            case "command-line" -> text("site.actor.commandLine");
            case "database" -> text("site.actor.database");
            case String product -> text("site.actor.system");
        };
    }

    /// Words for the values of a history.
    public HistoryWords.Told told(String room, List<Change> changes) {
        return site.historyWords().told(room, changes, language);
    }

    /// What a country is called, by its code of ISO 3166-1.
    public String country(String code) {
        return CountryNames.name(code, language);
    }

    /// What a column of a room's table is called.
    public String column(String room, String column) {
        return text(room + ".column." + column);
    }

    public boolean demonstration() {
        return site.demonstration();
    }

    public LocalDate today() {
        return site.today();
    }

    public Instant now() {
        return site.now();
    }

    public boolean isHome() {
        return request.getRequestURI().equals("/");
    }

    public String asset(String name) {
        return site.assets().path(name);
    }

    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /// The page's own address with its query, for links that lead back to it.
    public String here() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /// What the box at the top was asked, on the page that answers it.
    public String searched() {
        return request.getRequestURI().equals("/search")
                ? Optional.ofNullable(request.getParameter("q"))
                        .map(TypedText::clean)
                        .orElse("")
                : "";
    }

    /// A term of the address; nothing when it is absent, or when the page answers a form, whose terms may be
    /// unreadable.
    public Optional<String> asked(String name) {
        return request.getMethod().equals("GET")
                ? Optional.ofNullable(request.getParameter(name)).map(TypedText::clean)
                : Optional.empty();
    }

    public String path() {
        return request.getRequestURI();
    }

    /// What leads a newcomer through this page; never on a page that tells of an error, which must ask nothing.
    public Optional<Content> above() {
        return site.guidance().filter(guidance -> !tellsOfAnError()).flatMap(guidance -> guidance.above(this));
    }

    /// Where a figure's number leads on this page.
    public String door(Figure figure) {
        return site.guidance()
                .map(guidance -> guidance.onward(this, figure.door()))
                .orElse(figure.door());
    }

    /// The chapter of the user guide about this page. What may not be seen looks like what is not there, so neither
    /// has one.
    public Optional<String> chapter() {
        return site.manual().filter(manual -> !tellsOfAnError()).flatMap(manual -> manual.chapter(this));
    }

    private boolean tellsOfAnError() {
        return request.getAttribute(TELLS_OF_AN_ERROR) != null;
    }

    /// Where the user guide begins.
    public Optional<String> manual() {
        return site.manual().map(Manual::address);
    }

    public Optional<String> notice() {
        // A form's parameters may be unreadable, which is why some error pages are shown.
        return !request.getMethod().equals("GET")
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("notice"))
                        .filter(key -> key.matches("[a-z]+\\.notice\\.[A-Za-z]+"))
                        .filter(site.texts()::has);
    }

    public List<MenuGroup> menu() {
        var groups = new ArrayList<MenuGroup>();
        for (var entry : site.menu()) {
            if (entry.permission().equals(MenuEntry.EVERYBODYS) || viewer.may(entry.permission())) {
                if (groups.isEmpty() || !groups.getLast().name().equals(entry.group())) {
                    groups.add(new MenuGroup(entry.group(), new ArrayList<>()));
                }
                groups.getLast().entries().add(entry);
            }
        }
        return groups;
    }

    /// Whether the page lies under this line of the menu and under no nearer one.
    public boolean isCurrent(MenuEntry entry) {
        return isUnder(entry)
                && site.menu().stream()
                        .filter(this::isUnder)
                        .allMatch(other -> other.path().length() <= entry.path().length());
    }

    private boolean isUnder(MenuEntry entry) {
        var path = request.getRequestURI();
        return entry.path().equals("/")
                ? path.equals("/")
                : path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /// Menu lines under one heading.
    public record MenuGroup(String name, List<MenuEntry> entries) {}
}
