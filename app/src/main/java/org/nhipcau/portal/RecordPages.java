package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Window;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Lists and records of every kind that the window shows, and their files; now and as known on a day.
@Controller
class RecordPages {

    private final Window window;
    private final List<Kind<?, ?>> kinds;

    RecordPages(Window window, List<Kind<?, ?>> kinds) {
        this.window = window;
        this.kinds = kinds;
    }

    @GetMapping({"/public/{kind}", "/public/{kind}/known/{day}"})
    void list(
            @PathVariable String kind,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = kind(kind);
        var look = window.look(request, day);
        window.show(
                request,
                response,
                look,
                "portal/" + of.word() + ".jte",
                () -> of.list(look, Requests.of(request, of.filters(), of.sorts())));
    }

    @GetMapping({"/public/{kind}.csv", "/public/{kind}/known/{day}.csv"})
    void listAsCsv(
            @PathVariable String kind,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        listAsCsv(kind(kind), window.look(request, day), request, response);
    }

    private <L> void listAsCsv(Kind<L, ?> kind, Look look, HttpServletRequest request, HttpServletResponse response) {
        var asked = Requests.of(request, kind.filters(), kind.sorts());
        window.file(request, response, look, kind.word(), kind.columns(look), () -> kind.lines(look, asked));
    }

    @GetMapping({"/public/{kind}/{id}", "/public/{kind}/{id}/known/{day}"})
    void record(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        record(kind(kind), window.look(request, day), Window.number(id), request, response);
    }

    private <R> void record(
            Kind<?, R> kind, Look look, long id, HttpServletRequest request, HttpServletResponse response) {
        // Nearly always it is still itself: only what is not there is asked for what it became.
        try {
            window.show(request, response, look, "portal/" + kind.one() + ".jte", () -> {
                var found = kind.find(look, id);
                var content = new HashMap<>(kind.shown(look, found));
                content.put("changes", changes(kind, look, id));
                return content;
            });
        } catch (NotFound gone) {
            leadOn(response, look.to(kind.address(kind.became(look, id).orElseThrow(() -> gone))));
        }
    }

    @GetMapping({"/public/{kind}/{id}.csv", "/public/{kind}/{id}/known/{day}.csv"})
    void recordAsCsv(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        recordAsCsv(kind(kind), window.look(request, day), Window.number(id), request, response);
    }

    private <R> void recordAsCsv(
            Kind<?, R> kind, Look look, long id, HttpServletRequest request, HttpServletResponse response) {
        try {
            window.file(
                    request,
                    response,
                    look,
                    kind.one() + "-" + id,
                    columns(look.page()),
                    () -> kind.facts(kind.whole(look, id), look.page()).stream());
        } catch (NotFound gone) {
            leadOn(response, look.csv(kind.address(kind.became(look, id).orElseThrow(() -> gone))));
        }
    }

    private Kind<?, ?> kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void leadOn(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /// What is said otherwise now. Of what is withdrawn there is no earlier page, so that it is always there; since
    /// then
    /// it may have become another one, and then that one's page tells what is said now.
    private static <R> List<Facts.Difference> changes(Kind<?, R> kind, Look look, long id) {
        if (look.known().day().isEmpty()) {
            return List.of();
        }
        var present = look.present();
        var number = kind.became(present, id).orElse(id);
        return Facts.between(
                kind.facts(kind.whole(look, id), look.page()), kind.facts(kind.whole(present, number), look.page()));
    }

    private static List<Column<Fact>> columns(Page page) {
        return List.of(
                new Column<>(page.text("portal.column.section"), Fact::section),
                new Column<>(page.text("portal.column.label"), Fact::label),
                new Column<>(page.text("portal.column.value"), Fact::value),
                new Column<>(page.text("portal.column.unit"), Fact::unit),
                new Column<>(page.text("portal.column.day"), Fact::day),
                new Column<>(page.text("portal.column.source"), Fact::source),
                new Column<>(page.text("site.illustrative"), fact -> Kind.marked(fact.illustrative(), page)));
    }
}
