package org.nhipcau.claims;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.claims.Claim.Check;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.claims.ClaimList.Row;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.publication.Publishing;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ClaimPages {

    private final Claims claims;
    private final ClaimList list;
    private final Subjects subjects;
    private final RegisterFigures register;
    private final Publishing publishing;
    private final Forms forms;
    private final Site site;

    ClaimPages(
            Claims claims,
            ClaimList list,
            Subjects subjects,
            RegisterFigures register,
            Publishing publishing,
            Forms forms,
            Site site) {
        this.claims = claims;
        this.list = list;
        this.subjects = subjects;
        this.register = register;
        this.publishing = publishing;
        this.forms = forms;
        this.site = site;
    }

    /// A figure beside the one that a page is about.
    ///
    /// @param more by how much it is more than that; nothing when the two are not of one unit
    record Beside(Claim claim, Optional<BigDecimal> more) {}

    @Bean
    static MenuEntry claimsMenu() {
        return new MenuEntry(420, "site.menu.lookup", "claims.menu", "/claims", "claims.see");
    }

    @GetMapping("/claims")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var asked = asked(request);
        var listing = list.list(asked);
        model.addAttribute("listing", listing);
        model.addAttribute(
                "subjects",
                subjects.shown(
                        listing.rows().stream()
                                .map(row -> row.claim().subject())
                                .toList(),
                        page));
        model.addAttribute("kinds", page.words("claims.subject.", Kind.values(), Kind::code));
        model.addAttribute("yes", Map.of("yes", page.text("site.yes")));
        model.addAttribute("chosen", chosen(asked, page));
        return "claims/list.jte";
    }

    @GetMapping("/claims.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(
                        page.text("claims.about"),
                        row -> subjects.shown(row.claim().subject(), page).name()),
                new Column<>(page.text("claims.indicator"), row -> row.claim().indicator(page.language())),
                new Column<>(
                        page.text("claims.column.qualifier"),
                        row -> page.text("claims.qualifier."
                                + row.claim().stated().qualifier().code())),
                new Column<>(
                        page.text("claims.column.amount"),
                        row -> row.claim().stated().amount()),
                new Column<>(
                        page.text("claims.column.unit"),
                        row -> StatedUnit.word(row.claim().stated().unit(), page)),
                new Column<>(
                        page.text("claims.column.from_date"), row -> row.claim().from()),
                new Column<>(
                        page.text("claims.column.to_date"), row -> row.claim().to()),
                new Column<>(
                        page.text("claims.column.source"),
                        row -> row.claim().source().title()),
                new Column<>(
                        page.text("claims.column.publisher"),
                        row -> row.claim().source().publisher()),
                new Column<>(
                        page.text("claims.column.source_date"),
                        row -> row.claim().source().date()),
                new Column<>(
                        page.text("claims.column.address"),
                        row -> row.claim().source().address()),
                new Column<>(
                        page.text("claims.column.page"),
                        row -> row.claim().source().page()),
                new Column<>(
                        page.text("claims.column.quote"),
                        row -> row.claim().source().quote()),
                new Column<>(
                        page.text("claims.conflicting"), row -> row.contradicted() ? page.text("claims.conflict") : ""),
                new Column<>(
                        page.text("claims.unrecorded"), row -> row.recorded() ? "" : page.text("claims.noRecords")),
                new Column<>(
                        page.text("claims.column.reading"),
                        row -> row.claim().isReading() ? row.claim().reason() : ""),
                new Column<>(
                        page.text("claims.column.publication"),
                        row -> page.text("claims.publication."
                                + row.claim().publication().code())),
                new Column<>(
                        page.text("claims.column.illustrative"),
                        row -> row.claim().illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(response, "claims", page.aboutList("claims.menu", asked), columns, list.all(asked));
    }

    @GetMapping("/claims/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var claim = claims.find(new ClaimId(id));
        var page = site.page(request);
        model.addAttribute("claim", claim);
        model.addAttribute("subject", subjects.shown(claim.subject(), page));
        model.addAttribute("contradicted", claims.isContradicted(claim.id()));
        model.addAttribute(
                "beside",
                claims.beside(claim).stream()
                        .map(other -> new Beside(other, more(other, claim)))
                        .toList());
        var recorded = register.beside(claim);
        model.addAttribute("recorded", recorded);
        model.addAttribute(
                "difference", recorded.map(figure -> claim.stated().amount().subtract(figure.value())));
        model.addAttribute("changes", claims.history(claim.id()));
        model.addAttribute("standing", publishing.of("claims", id, page.language()));
        return "claims/claim.jte";
    }

    private static Optional<BigDecimal> more(Claim other, Claim than) {
        return other.stated().unit().equals(than.stated().unit())
                ? Optional.of(other.stated().amount().subtract(than.stated().amount()))
                : Optional.empty();
    }

    /// @param about a kind of subject
    /// @param of the number of one, such as of the project whose page one comes from
    @GetMapping("/claims/new")
    String blank(
            @RequestParam Optional<String> about,
            @RequestParam Optional<String> of,
            HttpServletRequest request,
            Model model) {
        var page = site.page(request);
        var values = new LinkedHashMap<String, String>();
        values.put("qualifier", "exactly");
        values.put("checked", "nothing");
        var kind = about.flatMap(Kind::of);
        kind.ifPresent(known -> values.put("subjectKind", known.code()));
        kind.filter(known -> known != Kind.PROGRAMME)
                .flatMap(known -> of.filter(number -> number.matches("\\d{1,18}"))
                        .map(number -> Subject.record(known, Long.parseLong(number))))
                .filter(subject -> subjects.exists(subject, page.language()))
                .ifPresent(subject -> Typed.picked(
                        values,
                        "subject",
                        subject.number(),
                        subjects.shown(subject, page).name()));
        return form(forms.blank(request, values), Optional.empty(), page, model);
    }

    @PostMapping("/claims")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        return sent(request, response, page)
                .create(
                        form -> "/claims/" + claims.create(form, false) + "?notice=claims.notice.created",
                        typed -> form(typed, Optional.empty(), page, model));
    }

    @GetMapping("/claims/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var claim = changeable(id, page);
        return form(forms.filled(request, fields(claim, page), claim.version()), Optional.of(claim), page, model);
    }

    @PostMapping("/claims/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var claim = changeable(id, page);
        return sent(request, response, page)
                .change(
                        (form, version) -> claims.change(claim.id(), form, version),
                        () -> {
                            var now = claims.find(claim.id());
                            return new Forms.Current(
                                    fields(now, page),
                                    now.version(),
                                    claims.history(now.id()).getFirst());
                        },
                        "/claims/" + id + "?notice=claims.notice.changed",
                        typed -> form(typed, Optional.of(claim), page, model));
    }

    @PostMapping("/claims/{id}/restoration")
    String restore(@PathVariable long id, @RequestParam long change, HttpServletRequest request) {
        claims.restore(changeable(id, site.page(request)).id(), change);
        return "redirect:/claims/" + id + "?notice=claims.notice.restored";
    }

    @GetMapping("/claims/{id}/reading/new")
    String newReading(@PathVariable long id, HttpServletRequest request, Model model) {
        var claim = changeable(id, site.page(request));
        return readingForm(forms.blank(request, Map.of("reason", claim.reason())), claim, model);
    }

    /// Says which of several figures the ministry reads as its own at present, and why.
    @PostMapping("/claims/{id}/reading")
    String read(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var claim = changeable(id, site.page(request));
        return forms.sent(request, response, typed -> {
                    var reason = typed.required("reason", 1000);
                    return typed.isWrong() ? Optional.<String>empty() : Optional.of(reason);
                })
                .create(
                        reason -> {
                            claims.read(claim.id(), reason);
                            return "/claims/" + id + "?notice=claims.notice.changed";
                        },
                        typed -> readingForm(typed, claim, model));
    }

    @PostMapping("/claims/{id}/reading/removal")
    String unread(@PathVariable long id, HttpServletRequest request) {
        claims.unread(changeable(id, site.page(request)).id());
        return "redirect:/claims/" + id + "?notice=claims.notice.changed";
    }

    private Forms.Sent<ClaimForm> sent(HttpServletRequest request, HttpServletResponse response, Page page) {
        return forms.sent(request, response, typed -> {
            var form = ClaimForm.read(typed, (kind, text) -> subjects.called(kind, text, page));
            if (form.filter(read -> !subjects.exists(read.subject(), page.language()))
                    .isPresent()) {
                typed.wrong("subject", "forms.wrong.choice");
                return Optional.empty();
            }
            return form;
        });
    }

    private Map<String, String> fields(Claim claim, Page page) {
        return ClaimForm.fields(claim, subjects.shown(claim.subject(), page).name(), page);
    }

    /// A viewer bound to a scope sees claims but changes none: only those who see all do.
    private Claim changeable(long id, Page page) {
        if (!page.viewer().seesAll()) {
            throw new NotFound();
        }
        return claims.find(new ClaimId(id));
    }

    private static String form(Typed typed, Optional<Claim> claim, Page page, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("claim", claim);
        model.addAttribute("kinds", page.words("claims.subject.", Kind.values(), Kind::code));
        model.addAttribute("qualifiers", page.words("claims.qualifier.", Qualifier.values(), Qualifier::code));
        model.addAttribute("checks", page.words("claims.checked.", Check.values(), Check::code));
        return "claims/form.jte";
    }

    private static String readingForm(Typed typed, Claim claim, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("claim", claim);
        return "claims/reading.jte";
    }

    /// The records that filters speak of by number, by name.
    private Map<String, String> chosen(ListRequest asked, Page page) {
        var chosen = new LinkedHashMap<String, String>();
        for (var kind : List.of(Kind.PROJECT, Kind.ORGANISATION, Kind.AGREEMENT, Kind.PLACE)) {
            asked.number(kind.code())
                    .filter(number -> number >= 0)
                    .ifPresent(number -> chosen.put(
                            kind.code(),
                            subjects.shown(Subject.record(kind, number), page).name()));
        }
        asked.number("partner")
                .filter(number -> number >= 0)
                .ifPresent(number -> chosen.put(
                        "partner",
                        subjects.shown(Subject.record(Kind.ORGANISATION, number), page)
                                .name()));
        return chosen;
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, ClaimList.FILTERS, ClaimList.SORTS);
    }
}
