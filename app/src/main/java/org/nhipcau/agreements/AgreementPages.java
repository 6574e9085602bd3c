package org.nhipcau.agreements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreement.Binding;
import org.nhipcau.agreements.AgreementList.Row;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.publication.Publishing;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.TypedDay;
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
class AgreementPages {

    private final Agreements agreements;
    private final AgreementList list;
    private final MoneyList money;
    private final List<AgreementPanel> panels;
    private final Organisations organisations;
    private final Publishing publishing;
    private final Forms forms;
    private final Site site;

    AgreementPages(
            Agreements agreements,
            AgreementList list,
            MoneyList money,
            List<AgreementPanel> panels,
            Organisations organisations,
            Publishing publishing,
            Forms forms,
            Site site) {
        this.agreements = agreements;
        this.list = list;
        this.money = money;
        this.panels = panels;
        this.organisations = organisations;
        this.publishing = publishing;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry agreementsMenu() {
        return new MenuEntry(310, "site.menu.cooperation", "agreements.menu", "/agreements", "agreements.see");
    }

    @GetMapping("/agreements")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var asked = asked(request);
        model.addAttribute("listing", list.list(asked, page.today()));
        model.addAttribute("kinds", page.words("agreements.kind.", AgreementKind.values(), AgreementKind::code));
        model.addAttribute("states", page.words("agreements.state.", AgreementState.values(), AgreementState::code));
        model.addAttribute(
                "expiring",
                page.words("agreements.expires.", AgreementList.EXPIRING.toArray(String[]::new), one -> one));
        model.addAttribute("chosen", chosen(asked, page));
        return "agreements/list.jte";
    }

    @GetMapping("/agreements.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("agreements.column.title_vi"), Row::titleVi),
                new Column<>(page.text("agreements.column.title_en"), Row::titleEn),
                new Column<>(
                        page.text("agreements.column.kind"),
                        row -> page.text("agreements.kind." + row.kind().code())),
                new Column<>(page.text("agreements.signatories"), row -> row.signatories(page.language())),
                new Column<>(
                        page.text("agreements.column.state"),
                        row -> page.text("agreements.state." + row.state().code())),
                new Column<>(page.text("agreements.column.signed_on"), Row::signedOn),
                new Column<>(page.text("agreements.column.in_force_from"), Row::inForceFrom),
                new Column<>(page.text("agreements.ends"), Row::ends),
                new Column<>(page.text("agreements.noticeBy"), Row::noticeBy),
                new Column<>(
                        page.text("agreements.column.publication"),
                        row -> page.text(
                                "agreements.publication." + row.publication().code())),
                new Column<>(
                        page.text("agreements.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "agreements",
                page.aboutList("agreements.menu", asked),
                columns,
                list.all(asked, page.today()));
    }

    /// @param on the day whose text is asked for; today when nothing or no day is asked
    @GetMapping("/agreements/{id}")
    String record(@PathVariable long id, @RequestParam Optional<String> on, HttpServletRequest request, Model model) {
        var agreement = agreements.find(new AgreementId(id));
        var page = site.page(request);
        var day = on.map(String::strip).flatMap(TypedDay::read);
        model.addAttribute("agreement", agreement);
        model.addAttribute("asked", on.orElse("").strip());
        model.addAttribute("day", day.orElse(page.today()));
        model.addAttribute("terms", agreement.terms(day.orElse(page.today())));
        model.addAttribute("money", agreement.money(day.orElse(page.today())));
        model.addAttribute("sums", money.sums(agreement.id(), day.orElse(page.today())));
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(agreement, page)).toList());
        model.addAttribute("changes", agreements.history(agreement.id()));
        model.addAttribute("standing", publishing.of("agreements", id, page.language()));
        return "agreements/agreement.jte";
    }

    @GetMapping("/agreements/new")
    String blank(HttpServletRequest request, Model model) {
        var values = new LinkedHashMap<String, String>();
        values.put("state", "draft");
        values.put("binding", "unstated");
        values.put("renewal", "unstated");
        values.put("publication", "internal");
        return form(forms.blank(request, values), Optional.empty(), request, model);
    }

    @PostMapping("/agreements")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.sent(request, response, typed -> AgreementForm.read(typed, true))
                .create(
                        form -> "/agreements/" + agreements.create(form, false) + "?notice=agreements.notice.created",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    @GetMapping("/agreements/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement = changeable(agreements, id, page);
        var typed = forms.filled(request, AgreementForm.fields(agreement, page), agreement.version());
        return form(typed, Optional.of(agreement), request, model);
    }

    @PostMapping("/agreements/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement = changeable(agreements, id, page);
        return forms.sent(request, response, typed -> AgreementForm.read(typed, false))
                .change(
                        (form, version) -> agreements.change(agreement.id(), form, version),
                        () -> current(agreement.id(), page),
                        "/agreements/" + id + "?notice=agreements.notice.changed",
                        typed -> form(typed, Optional.of(agreement), request, model));
    }

    @PostMapping("/agreements/{id}/restoration")
    String restore(@PathVariable long id, @RequestParam long change, HttpServletRequest request) {
        agreements.restore(changeable(agreements, id, site.page(request)).id(), change);
        return "redirect:/agreements/" + id + "?notice=agreements.notice.restored";
    }

    private Forms.Current current(AgreementId id, Page page) {
        var agreement = agreements.find(id);
        return new Forms.Current(
                AgreementForm.fields(agreement, page),
                agreement.version(),
                agreements.history(id).getFirst());
    }

    /// A viewer bound to a scope sees agreements but changes none: only those who see all do.
    static Agreement changeable(Agreements agreements, long id, Page page) {
        if (!page.viewer().seesAll()) {
            throw new NotFound();
        }
        return agreements.find(new AgreementId(id));
    }

    private String form(Typed typed, Optional<Agreement> agreement, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("agreement", agreement);
        model.addAttribute("kinds", page.words("agreements.kind.", AgreementKind.values(), AgreementKind::code));
        model.addAttribute("states", page.words("agreements.state.", AgreementState.values(), AgreementState::code));
        model.addAttribute("bindings", page.words("agreements.binding.", Binding.values(), Binding::code));
        model.addAttribute("renewals", page.words("agreements.renewal.", Renewal.values(), Renewal::code));
        model.addAttribute("units", page.words("agreements.notice_unit.", Notice.UNITS, unit -> unit));
        return "agreements/form.jte";
    }

    /// What the filter of an organisation's number speaks of, by name.
    private Map<String, String> chosen(ListRequest asked, Page page) {
        return Optional.of(asked.filter("organisation"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(number -> new OrganisationId(Long.parseLong(number)))
                .map(id -> Map.of(
                        "organisation",
                        organisations.names(List.of(id), page.language()).getOrDefault(id, "–")))
                .orElse(Map.of());
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, AgreementList.FILTERS, AgreementList.SORTS);
    }
}
