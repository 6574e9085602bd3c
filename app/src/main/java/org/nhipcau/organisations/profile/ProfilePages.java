package org.nhipcau.organisations.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A partner on one page, as a workbook, and the rows behind its figures.
@Controller
class ProfilePages {

    private static final List<String> FILTERS = List.of("of", "known");

    private final Profile profile;
    private final Organisations organisations;
    private final Site site;

    ProfilePages(Profile profile, Organisations organisations, Site site) {
        this.profile = profile;
        this.organisations = organisations;
        this.site = site;
    }

    /// A line in the workbook.
    private record Cells(String topic, Line line) {}

    @GetMapping("/organisations/{id}/profile")
    String profile(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var typed = ListRequest.of(request, FILTERS, List.of("text"));
        var asked = asked(id, typed, page);
        if (asked.known().isEmpty()) {
            var stays = organisations.survivor(asked.organisation());
            if (stays.isPresent()) {
                return "redirect:/organisations/" + stays.get() + "/profile?notice=organisations.notice.leadsHere";
            }
        }
        model.addAttribute("asked", asked);
        model.addAttribute("typed", typed.filter("known"));
        model.addAttribute("wrongDay", typed.isNoDay("known"));
        var who = found(asked);
        model.addAttribute("who", who);
        model.addAttribute("sections", who.isEmpty() ? List.of() : profile.onOnePage(asked));
        model.addAttribute("name", organisations.find(asked.organisation()).name(page.language()));
        return "organisations/profile/profile.jte";
    }

    @GetMapping("/organisations/{id}/profile.xlsx")
    void excel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(id, ListRequest.of(request, FILTERS, List.of("text")), page);
        var who = profile.who(asked);
        var cells = new ArrayList<Cells>();
        about(who, page)
                .forEach((label, words) -> cells.add(new Cells(
                        page.text("organisations.profile.who"),
                        Line.of(label, "").detail(words).illustrative(who.illustrative()))));
        profile.told(asked)
                .forEach((topic, all) -> all.forEach(told -> told.lines()
                        .forEach(line ->
                                cells.add(new Cells(page.text("organisations.profile.topic." + topic.code()), line)))));
        var columns = new ArrayList<Column<Cells>>();
        columns.add(new Column<>(page.text("organisations.profile.column.topic"), Cells::topic));
        columns.addAll(columns(page).stream()
                .map(column -> new Column<Cells>(
                        column.heading(), one -> column.value().apply(one.line())))
                .toList());
        var described = page.aboutList(
                "organisations.profile",
                new ListRequest("/organisations/" + id + "/profile", known(asked), "text", false, 1));
        described.put(page.text("organisations.profile.of"), who.name(page.language()));
        ExcelFile.send(response, "profile", described, columns, cells.stream());
    }

    /// Its term `of` is which figure's rows, as the door says; without it, all there is to say.
    @GetMapping("/organisations/{id}/profile/rows")
    String rows(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var typed = ListRequest.of(request, FILTERS, List.of("text"));
        var asked = asked(id, typed, page);
        if (typed.isNoDay("known")) {
            throw new NotFound();
        }
        var all = profile.rows(asked, typed.filter("of"));
        model.addAttribute("who", profile.who(asked));
        model.addAttribute("asked", asked);
        model.addAttribute(
                "listing",
                new Listing<>(
                        typed,
                        all.stream()
                                .skip(typed.offset())
                                .limit(ListRequest.PAGE_SIZE)
                                .toList(),
                        all.size()));
        return "organisations/profile/rows.jte";
    }

    @GetMapping("/organisations/{id}/profile/rows.xlsx")
    void rowsExcel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var typed = ListRequest.of(request, FILTERS, List.of("text"));
        var asked = asked(id, typed, page);
        var about = page.aboutList("organisations.profile", typed);
        about.put(page.text("organisations.profile.of"), profile.who(asked).name(page.language()));
        ExcelFile.send(
                response, "profile-rows", about, columns(page), profile.rows(asked, typed.filter("of")).stream());
    }

    /// What was not yet known then is no error: the page says so and asks for another day.
    private Optional<Profile.Who> found(Asked asked) {
        try {
            return Optional.of(profile.who(asked));
        } catch (NotFound unknownThen) {
            if (asked.known().isEmpty()) {
                throw unknownThen;
            }
            return Optional.empty();
        }
    }

    /// A day that has not ended is now.
    private Asked asked(long id, ListRequest typed, Page page) {
        var known = typed.day("known").filter(day -> day.isBefore(page.today()));
        return new Asked(new OrganisationId(id), known, page);
    }

    private static Map<String, String> known(Asked asked) {
        return asked.known()
                .map(LocalDate::toString)
                .map(day -> Map.of("known", day))
                .orElse(Map.of());
    }

    private static List<Column<Line>> columns(Page page) {
        return List.of(
                new Column<>(page.text("organisations.profile.column.text"), Line::text),
                new Column<>(page.text("organisations.profile.column.detail"), Line::detail),
                new Column<>(page.text("organisations.profile.column.mark"), Line::mark),
                new Column<>(
                        page.text("organisations.profile.column.amount"),
                        line -> line.figure()
                                .map(figure -> figure.value())
                                .or(() -> line.money().map(money -> money.amount()))),
                new Column<>(
                        page.text("organisations.profile.column.unit"),
                        line -> line.figure()
                                .flatMap(figure -> figure.unit().currency())
                                .or(() -> line.money().map(money -> money.currency()))),
                new Column<>(page.text("organisations.profile.column.day"), Line::day),
                new Column<>(
                        page.text("organisations.column.publication"),
                        line -> line.publication()
                                .map(state -> page.text("organisations.profile.publication." + state.code()))),
                new Column<>(
                        page.text("organisations.column.illustrative"),
                        line -> line.illustrative() ? page.text("site.illustrative") : ""),
                new Column<>(page.text("organisations.profile.column.address"), Line::address));
    }

    /// What is said of who it is, under its labels.
    static Map<String, String> about(Profile.Who who, Page page) {
        var about = new LinkedHashMap<String, String>();
        put(about, page.text("organisations.column.name_vi"), who.nameVi());
        put(about, page.text("organisations.column.name_en"), who.nameEn());
        put(about, page.text("organisations.column.short_name"), who.shortName());
        put(about, page.text("organisations.column.name"), String.join("; ", who.otherNames()));
        put(
                about,
                page.text("organisations.column.kind"),
                page.text("organisations.kind." + who.kind().code()));
        put(about, page.text("organisations.column.country"), page.country(who.country()));
        put(
                about,
                page.text("organisations.column.parent_id"),
                who.parent().map(parent -> parent.name(page.language())).orElse(""));
        who.identifiers().forEach(one -> put(about, page.scheme(one.scheme()), one.value()));
        put(about, page.text("organisations.column.website"), who.website());
        put(
                about,
                page.text("organisations.column.publication"),
                page.text(
                        "organisations.profile.publication." + who.publication().code()));
        put(about, page.text("site.source"), who.source());
        return about;
    }

    /// Several numbers of one register stand beside each other.
    private static void put(Map<String, String> about, String label, String words) {
        if (!words.isEmpty()) {
            about.merge(label, words, (one, other) -> one + "; " + other);
        }
    }
}
