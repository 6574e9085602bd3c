package org.nhipcau.organisations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationList.Row;
import org.nhipcau.publication.Publishing;
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
class OrganisationPages {

    private final Organisations organisations;
    private final OrganisationList list;
    private final Predecessors predecessors;
    private final Merges merges;
    private final List<OrganisationPanel> panels;
    private final Publishing publishing;
    private final Forms forms;
    private final Site site;

    OrganisationPages(
            Organisations organisations,
            OrganisationList list,
            Predecessors predecessors,
            Merges merges,
            List<OrganisationPanel> panels,
            Publishing publishing,
            Forms forms,
            Site site) {
        this.organisations = organisations;
        this.list = list;
        this.predecessors = predecessors;
        this.merges = merges;
        this.panels = panels;
        this.publishing = publishing;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry organisationsMenu() {
        return new MenuEntry(300, "site.menu.cooperation", "organisations.menu", "/organisations", "organisations.see");
    }

    @GetMapping("/organisations")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("listing", list.list(asked(request), page.language()));
        model.addAttribute("countries", countries(asked(request).filter("country"), page));
        model.addAttribute("kinds", kinds(page));
        return "organisations/list.jte";
    }

    @GetMapping("/organisations.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("organisations.column.name_vi"), Row::nameVi),
                new Column<>(page.text("organisations.column.name_en"), Row::nameEn),
                new Column<>(page.text("organisations.column.short_name"), Row::shortName),
                new Column<>(
                        page.text("organisations.column.kind"),
                        row -> page.text("organisations.kind." + row.kind().code())),
                new Column<>(page.text("organisations.column.country"), Row::country),
                new Column<>(
                        page.text("organisations.column.publication"),
                        row -> page.text(
                                "organisations.publication." + row.publication().code())),
                new Column<>(
                        page.text("organisations.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "organisations",
                page.aboutList("organisations.menu", asked),
                columns,
                list.all(asked, page.language()));
    }

    @GetMapping("/organisations/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var organisation = organisations.find(new OrganisationId(id));
        var stays = organisations.survivor(organisation.id());
        if (stays.isPresent()) {
            return leadsTo(stays.get());
        }
        model.addAttribute("organisation", organisation);
        model.addAttribute("parent", organisation.parent().map(organisations::find));
        model.addAttribute("merges", merges.of(organisation.id()));
        var page = site.page(request);
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(organisation, page)).toList());
        model.addAttribute("successors", predecessors.after(organisation.id()));
        model.addAttribute("changes", organisations.history(organisation.id()));
        model.addAttribute("standing", publishing.of("organisations", id, page.language()));
        model.addAttribute("mayChange", mayChange(organisation.id(), site.page(request)));
        return "organisations/organisation.jte";
    }

    @GetMapping("/organisations/new")
    String blank(HttpServletRequest request, Model model) {
        return form(forms.blank(request, Map.of()), Optional.empty(), request, model);
    }

    @PostMapping("/organisations")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return sent(request, response)
                .create(
                        form -> "/organisations/" + organisations.create(form, false)
                                + "?notice=organisations.notice.created",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    @GetMapping("/organisations/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var organisation = organisations.changeable(id);
        var stays = organisations.survivor(organisation.id());
        if (stays.isPresent()) {
            return leadsTo(stays.get());
        }
        var typed = forms.filled(request, fields(organisation, site.page(request)), organisation.version());
        return form(typed, Optional.of(organisation), request, model);
    }

    @PostMapping("/organisations/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var organisation = organisations.changeable(id);
        return sent(request, response)
                .change(
                        (form, version) -> organisations.change(organisation.id(), form, version),
                        () -> current(organisation.id(), site.page(request)),
                        "/organisations/" + id + "?notice=organisations.notice.changed",
                        typed -> form(typed, Optional.of(organisation), request, model));
    }

    @PostMapping("/organisations/{id}/restoration")
    String restore(@PathVariable long id, @RequestParam long change) {
        organisations.restore(organisations.changeable(id).id(), change);
        return "redirect:/organisations/" + id + "?notice=organisations.notice.restored";
    }

    /// An address that was written down stays good.
    private static String leadsTo(OrganisationId stays) {
        return "redirect:/organisations/" + stays + "?notice=organisations.notice.leadsHere";
    }

    private Forms.Sent<OrganisationForm> sent(HttpServletRequest request, HttpServletResponse response) {
        var language = site.page(request).language();
        return forms.sent(
                request, response, typed -> OrganisationForm.read(typed, text -> organisations.called(text, language)));
    }

    private Map<String, String> fields(Organisation organisation, Page page) {
        return OrganisationForm.fields(
                organisation,
                organisation
                        .parent()
                        .map(organisations::find)
                        .map(parent -> parent.name(page.language()))
                        .orElse(""));
    }

    private Forms.Current current(OrganisationId id, Page page) {
        var organisation = organisations.find(id);
        return new Forms.Current(
                fields(organisation, page),
                organisation.version(),
                organisations.history(id).getFirst());
    }

    private boolean mayChange(OrganisationId id, Page page) {
        return page.may("organisations.edit") && organisations.mayChange(id);
    }

    private String form(Typed typed, Optional<Organisation> organisation, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("organisation", organisation);
        model.addAttribute("stays", organisation.flatMap(one -> organisations.survivor(one.id())));
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("countries", countries(typed.raw("country"), page));
        return "organisations/form.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, OrganisationList.FILTERS, OrganisationList.SORTS);
    }

    /// @param said a code that is recorded although no country has it is shown, and has to be put right
    private Map<String, String> countries(String said, Page page) {
        var countries = list.countries(page.language());
        if (said.matches("[A-Z]{2}")) {
            countries.putIfAbsent(said, said);
        }
        return countries;
    }

    private static Map<String, String> kinds(Page page) {
        return page.words("organisations.kind.", OrganisationKind.values(), OrganisationKind::code);
    }
}
