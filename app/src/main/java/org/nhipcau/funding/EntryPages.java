package org.nhipcau.funding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Forms.Current;
import org.nhipcau.forms.Typed;
import org.nhipcau.funding.Book.Kept;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One transaction, budget or planned payment: made, shown with its history, changed, taken out, brought back.
@Controller
class EntryPages {

    private final Map<String, EntryScreen<?>> screens;
    private final Projects projects;
    private final Organisations organisations;
    private final Forms forms;
    private final Site site;

    EntryPages(Funding funding, Plans plans, Projects projects, Organisations organisations, Forms forms, Site site) {
        this.screens = Map.of(
                "transactions", EntryScreen.transactions(funding.transactions()),
                "budgets", EntryScreen.budgets(plans.budgets()),
                "planned-disbursements", EntryScreen.planned(plans.planned()));
        this.projects = projects;
        this.organisations = organisations;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/projects/{id}/{book}/new")
    String blank(@PathVariable long id, @PathVariable String book, HttpServletRequest request, Model model) {
        var screen = screen(book);
        var kind = book.equals("transactions") ? "disbursement" : "original";
        var typed = forms.blank(request, Map.of("kind", kind, "status", "committed", "currency", "VND"));
        return form(screen, typed, project(id, request), Optional.empty(), request, model);
    }

    @PostMapping("/projects/{id}/{book}")
    String create(
            @PathVariable long id,
            @PathVariable String book,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return create(screen(book), project(id, request), request, response, model);
    }

    private <T> String create(
            EntryScreen<T> screen,
            Project project,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var page = site.page(request);
        return forms.sent(request, response, typed -> read(screen, typed, Optional.empty(), page))
                .create(
                        entry -> {
                            screen.book().add(project.id(), entry);
                            return "/projects/" + project.id() + "?notice=funding.notice.recorded";
                        },
                        typed -> form(screen, typed, project, Optional.empty(), request, model));
    }

    @GetMapping("/funding/{book}/{id}")
    String record(@PathVariable String book, @PathVariable long id, HttpServletRequest request, Model model) {
        return record(screen(book), id, request, model);
    }

    private <T> String record(EntryScreen<T> screen, long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var kept = screen.book().find(id);
        var named = screen.organisations().apply(kept.entry());
        model.addAttribute("code", screen.code());
        model.addAttribute("id", id);
        model.addAttribute("removed", kept.removed());
        model.addAttribute("ofFile", kept.ofFile());
        model.addAttribute("project", projects.find(kept.project()));
        model.addAttribute("facts", screen.facts().apply(kept.entry(), page));
        model.addAttribute("names", organisations.names(named, page.language()));
        model.addAttribute("changes", screen.book().history(id));
        model.addAttribute("mayChange", mayChange(page));
        return "funding/entry.jte";
    }

    @GetMapping("/funding/{book}/{id}/edit")
    String edit(@PathVariable String book, @PathVariable long id, HttpServletRequest request, Model model) {
        return edit(screen(book), id, request, model);
    }

    private <T> String edit(EntryScreen<T> screen, long id, HttpServletRequest request, Model model) {
        var kept = changeable(screen, id, request);
        var typed = forms.filled(request, fields(screen, kept.entry(), site.page(request)), kept.version());
        return form(screen, typed, projects.find(kept.project()), Optional.of(kept), request, model);
    }

    @PostMapping("/funding/{book}/{id}")
    String change(
            @PathVariable String book,
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return change(screen(book), id, request, response, model);
    }

    private <T> String change(
            EntryScreen<T> screen, long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var kept = changeable(screen, id, request);
        return forms.sent(request, response, typed -> read(screen, typed, Optional.of(kept.entry()), page))
                .change(
                        (entry, version) -> screen.book().change(id, entry, version),
                        () -> new Current(
                                fields(screen, kept.entry(), page),
                                kept.version(),
                                screen.book().history(id).getFirst()),
                        "/funding/" + screen.code() + "/" + id + "?notice=funding.notice.changed",
                        typed -> form(screen, typed, projects.find(kept.project()), Optional.of(kept), request, model));
    }

    @PostMapping("/funding/{book}/{id}/removal")
    String remove(@PathVariable String book, @PathVariable long id, HttpServletRequest request) {
        var screen = screen(book);
        changeable(screen, id, request);
        screen.book().remove(id);
        return "redirect:/funding/" + book + "/" + id + "?notice=funding.notice.removed";
    }

    @PostMapping("/funding/{book}/{id}/restoration")
    String restore(
            @PathVariable String book, @PathVariable long id, @RequestParam long change, HttpServletRequest request) {
        var screen = screen(book);
        if (!mayChange(site.page(request))) {
            throw new NotFound();
        }
        screen.book().restore(id, change);
        return "redirect:/funding/" + book + "/" + id + "?notice=funding.notice.restored";
    }

    private <T> Optional<T> read(EntryScreen<T> screen, Typed typed, Optional<T> before, Page page) {
        var entry =
                screen.reads().read(typed, before, page.today(), text -> organisations.called(text, page.language()));
        for (var side : List.of("provider", "receiver")) {
            typed.number(side + "Id").map(OrganisationId::new).ifPresent(id -> {
                if (organisations.names(List.of(id), page.language()).isEmpty()) {
                    typed.wrong(side, "forms.wrong.choice");
                }
                organisations
                        .survivor(id)
                        .map(organisations::find)
                        .ifPresent(stays ->
                                typed.wrong(side, "organisations.refused.merged", stays.name(page.language())));
            });
        }
        return typed.isWrong() ? Optional.empty() : entry;
    }

    private <T> Map<String, String> fields(EntryScreen<T> screen, T entry, Page page) {
        var named = screen.organisations().apply(entry);
        return screen.fields().fields(entry, page, organisations.names(named, page.language()));
    }

    private EntryScreen<?> screen(String book) {
        return Optional.<EntryScreen<?>>ofNullable(screens.get(book)).orElseThrow(NotFound::new);
    }

    /// A viewer bound to a scope sees money but changes none: only those who see all do.
    private static boolean mayChange(Page page) {
        return page.may("funding.edit") && page.viewer().seesAll();
    }

    private <T> Kept<T> changeable(EntryScreen<T> screen, long id, HttpServletRequest request) {
        var kept = screen.book().find(id);
        if (kept.removed() || !mayChange(site.page(request))) {
            throw new NotFound();
        }
        return kept;
    }

    private Project project(long id, HttpServletRequest request) {
        if (!mayChange(site.page(request))) {
            throw new NotFound();
        }
        return projects.find(new ProjectId(id));
    }

    private <T> String form(
            EntryScreen<T> screen,
            Typed typed,
            Project project,
            Optional<? extends Kept<?>> kept,
            HttpServletRequest request,
            Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("code", screen.code());
        model.addAttribute("project", project);
        model.addAttribute("entry", kept.map(Kept::id));
        model.addAttribute("kinds", screen.code().equals("transactions") ? EntryScreen.kinds(page) : plans(page));
        model.addAttribute(
                "statuses",
                Map.of(
                        "indicative", page.text("funding.plan.indicative"),
                        "committed", page.text("funding.plan.committed")));
        return "funding/form.jte";
    }

    private static Map<String, String> plans(Page page) {
        var plans = new LinkedHashMap<String, String>();
        plans.put("original", page.text("funding.plan.original"));
        plans.put("revised", page.text("funding.plan.revised"));
        return plans;
    }
}
