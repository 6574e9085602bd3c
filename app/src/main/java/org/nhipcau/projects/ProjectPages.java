package org.nhipcau.projects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.ProjectList.Row;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.nhipcau.site.Submissions;
import org.nhipcau.site.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProjectPages {

    private final Projects projects;
    private final ProjectList list;
    private final List<ProjectPanel> panels;
    private final Submissions submissions;
    private final Site site;

    ProjectPages(Projects projects, ProjectList list, List<ProjectPanel> panels, Submissions submissions, Site site) {
        this.projects = projects;
        this.list = list;
        this.panels = panels;
        this.submissions = submissions;
        this.site = site;
    }

    @Bean
    static MenuEntry projectsMenu() {
        return new MenuEntry(100, "site.menu.work", "projects.menu", "/projects", "projects.see");
    }

    @GetMapping("/projects")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("listing", list.list(asked(request)));
        model.addAttribute("levels", options(page, "projects.level.", ProjectLevel.values()));
        model.addAttribute("statuses", options(page, "projects.status.", ProjectStatus.values()));
        return "projects/list.jte";
    }

    @GetMapping("/projects.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("projects.column.title_vi"), Row::titleVi),
                new Column<>(page.text("projects.column.title_en"), Row::titleEn),
                new Column<>(page.text("projects.column.title_other"), Row::titleOther),
                new Column<>(
                        page.text("projects.column.level"),
                        row -> page.text("projects.level." + row.level().code())),
                new Column<>(
                        page.text("projects.column.status"),
                        row -> page.text("projects.status." + row.status().code())),
                new Column<>(page.text("projects.column.start"), Row::start),
                new Column<>(page.text("projects.column.end"), Row::end),
                new Column<>(
                        page.text("projects.column.publication"),
                        row -> page.text(
                                "projects.publication." + row.publication().code())),
                new Column<>(
                        page.text("projects.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(response, "projects", page.aboutList("projects.menu", asked), columns, list.all(asked));
    }

    @GetMapping("/projects/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var project = projects.find(new ProjectId(id));
        var page = site.page(request);
        model.addAttribute("project", project);
        model.addAttribute("parent", project.parent().map(projects::find));
        model.addAttribute("parts", projects.parts(project.id()));
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(project, page)).toList());
        model.addAttribute("changes", projects.history(project.id()));
        return "projects/project.jte";
    }

    @GetMapping("/projects/new")
    String blank(HttpServletRequest request, Model model) {
        var values = new LinkedHashMap<String, String>();
        values.put("once", Submissions.token());
        values.put("level", "project");
        values.put("status", "pipeline");
        values.put("publication", "internal");
        Optional.ofNullable(request.getParameter("parent")).ifPresent(parent -> values.put("parent", parent));
        return form(Typed.filled(Site.language(request), values), Optional.empty(), request, model);
    }

    @PostMapping("/projects")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        var typed = Typed.of(request);
        var form = ProjectForm.read(typed);
        if (form.isEmpty()) {
            response.setStatus(422);
            return form(typed, Optional.empty(), request, model);
        }
        var earlier = submissions.earlier(typed.raw("once"));
        if (earlier.isPresent()) {
            return "redirect:" + earlier.get();
        }
        var id = projects.create(form.get(), false);
        var location = "/projects/" + id + "?notice=projects.notice.created";
        submissions.ledTo(typed.raw("once"), location);
        return "redirect:" + location;
    }

    @GetMapping("/projects/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var project = changeable(id, request);
        var fields = ProjectForm.fields(project);
        fields.put("version", Long.toString(project.version()));
        return form(Typed.filled(Site.language(request), fields), Optional.of(project), request, model);
    }

    @PostMapping("/projects/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        var typed = Typed.of(request);
        var form = ProjectForm.read(typed);
        if (form.isEmpty()) {
            response.setStatus(422);
            return form(typed, Optional.of(project), request, model);
        }
        if (!projects.change(project.id(), form.get(), typed.version())) {
            var page = site.page(request);
            var latest = projects.history(project.id()).getFirst();
            typed.conflict(
                    ProjectForm.fields(project),
                    project.version(),
                    page.actor(latest.actor()),
                    page.moment(latest.at()));
            response.setStatus(409);
            return form(typed, Optional.of(project), request, model);
        }
        return "redirect:/projects/" + id + "?notice=projects.notice.changed";
    }

    @PostMapping("/projects/{id}/parties")
    String join(
            @PathVariable long id,
            @RequestParam long organisation,
            @RequestParam String role,
            HttpServletRequest request) {
        projects.join(
                changeable(id, request).id(),
                new OrganisationId(organisation),
                PartyRole.of(role).orElseThrow(NotFound::new));
        return "redirect:/projects/" + id + "?notice=projects.notice.changed";
    }

    @PostMapping("/projects/{id}/parties/removal")
    String leave(
            @PathVariable long id,
            @RequestParam long organisation,
            @RequestParam String role,
            HttpServletRequest request) {
        projects.leave(
                changeable(id, request).id(),
                new OrganisationId(organisation),
                PartyRole.of(role).orElseThrow(NotFound::new));
        return "redirect:/projects/" + id + "?notice=projects.notice.changed";
    }

    /// A viewer bound to a scope sees projects but changes none: only those who see all do.
    private Project changeable(long id, HttpServletRequest request) {
        if (!site.page(request).viewer().seesAll()) {
            throw new NotFound();
        }
        return projects.find(new ProjectId(id));
    }

    private String form(Typed typed, Optional<Project> project, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("project", project);
        model.addAttribute("levels", options(page, "projects.level.", ProjectLevel.values()));
        model.addAttribute("statuses", options(page, "projects.status.", ProjectStatus.values()));
        model.addAttribute("publications", options(page, "projects.publication.", Publication.values()));
        model.addAttribute("parents", projects.possibleParents(page.language()));
        return "projects/form.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, ProjectList.FILTERS, ProjectList.SORTS);
    }

    private static Map<String, String> options(Page page, String prefix, Enum<?>[] values) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .forEach(code -> options.put(code, page.text(prefix + code)));
        return options;
    }
}
