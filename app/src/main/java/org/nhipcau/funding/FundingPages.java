package org.nhipcau.funding;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.nhipcau.funding.TransactionList.Row;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.Forms;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.nhipcau.site.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FundingPages {

    private final Funding funding;
    private final TransactionList list;
    private final Projects projects;
    private final Organisations organisations;
    private final Forms forms;
    private final Site site;

    FundingPages(
            Funding funding,
            TransactionList list,
            Projects projects,
            Organisations organisations,
            Forms forms,
            Site site) {
        this.funding = funding;
        this.list = list;
        this.projects = projects;
        this.organisations = organisations;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry fundingMenu() {
        return new MenuEntry(110, "site.menu.work", "funding.menu", "/funding", "funding.see");
    }

    /// The money on a project's page.
    @Bean
    static ProjectPanel fundingPanel(Funding funding, TemplateEngine templates) {
        return (Project project, Page page) -> output -> templates.render(
                "funding/panel.jte",
                Map.of("page", page, "project", project, "totals", funding.totals(project.id())),
                output);
    }

    @GetMapping("/funding")
    String list(HttpServletRequest request, Model model) {
        var asked = asked(request);
        model.addAttribute("listing", list.list(asked));
        model.addAttribute("sums", list.sums(asked));
        model.addAttribute("kinds", kinds(site.page(request)));
        return "funding/list.jte";
    }

    @GetMapping("/funding.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        var language = page.language();
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("funding.column.on_date"), Row::on),
                new Column<>(page.text("funding.column.project_id"), row -> row.title(language)),
                new Column<>(
                        page.text("funding.column.kind"),
                        row -> page.text("funding.kind." + row.kind().code())),
                new Column<>(
                        page.text("funding.column.amount"), row -> row.money().amount()),
                new Column<>(
                        page.text("funding.column.currency"), row -> row.money().currency()),
                new Column<>(
                        page.text("funding.column.provider_id"),
                        row -> row.provider().map(who -> who.name(language))),
                new Column<>(
                        page.text("funding.column.receiver_id"),
                        row -> row.receiver().map(who -> who.name(language))),
                new Column<>(page.text("funding.column.description"), Row::description),
                new Column<>(page.text("funding.column.source"), Row::source),
                new Column<>(
                        page.text("funding.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(response, "funding", page.aboutList("funding.menu", asked), columns, list.all(asked));
    }

    @GetMapping("/projects/{id}/transactions/new")
    String blank(@PathVariable long id, HttpServletRequest request, Model model) {
        var values = Map.of("kind", "disbursement", "currency", "VND");
        return form(forms.blank(request, values), changeable(id, request), request, model);
    }

    @PostMapping("/projects/{id}/transactions")
    String create(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        return forms.sent(request, response, TransactionForm::read)
                .create(
                        transaction -> {
                            funding.record(project.id(), transaction);
                            return "/projects/" + id + "?notice=funding.notice.recorded";
                        },
                        typed -> form(typed, project, request, model));
    }

    @PostMapping("/funding/{id}/removal")
    String remove(@PathVariable long id) {
        return "redirect:/projects/" + funding.remove(id) + "?notice=funding.notice.removed";
    }

    private Project changeable(long id, HttpServletRequest request) {
        if (!site.page(request).viewer().seesAll()) {
            throw new NotFound();
        }
        return projects.find(new ProjectId(id));
    }

    private String form(Typed typed, Project project, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("project", project);
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("organisations", organisations.choices(page.language()));
        return "funding/form.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, TransactionList.FILTERS, TransactionList.SORTS);
    }

    private static Map<String, String> kinds(Page page) {
        return page.words("funding.kind.", TransactionKind.values(), TransactionKind::code);
    }
}
