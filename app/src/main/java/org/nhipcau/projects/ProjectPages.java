package org.nhipcau.projects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.PersonId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.ProjectList.Row;
import org.nhipcau.publication.Publishing;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Named;
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
class ProjectPages {

    private static final Map<Class<?>, List<String>> FILTERED = Map.of(
            OrganisationId.class, List.of("organisation"),
            PlaceId.class, List.of("place"),
            ProjectId.class, List.of("parent"),
            PersonId.class, List.of("focal"));

    private final Projects projects;
    private final ProjectParts parts;
    private final ProjectList list;
    private final List<ProjectPanel> panels;
    private final List<Named> named;
    private final Publishing publishing;
    private final Forms forms;
    private final Site site;

    ProjectPages(
            Projects projects,
            ProjectParts parts,
            ProjectList list,
            List<ProjectPanel> panels,
            List<Named> named,
            Publishing publishing,
            Forms forms,
            Site site) {
        this.projects = projects;
        this.parts = parts;
        this.list = list;
        this.panels = panels;
        this.named = named;
        this.publishing = publishing;
        this.forms = forms;
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
        model.addAttribute("levels", page.words("projects.level.", ProjectLevel.values(), ProjectLevel::code));
        model.addAttribute("statuses", page.words("projects.status.", ProjectStatus.values(), ProjectStatus::code));
        model.addAttribute("roles", page.words("projects.role.", PartyRole.values(), PartyRole::code));
        model.addAttribute("chosen", chosen(asked(request), page));
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
                        page.text("projects.column.money_publication"),
                        row -> page.text(
                                "projects.money_publication." + row.money().code())),
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
        model.addAttribute("parent", project.parent().flatMap(projects::row));
        model.addAttribute("parts", projects.parts(project.id()));
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(project, page)).toList());
        var published = parts.published(project.id());
        model.addAttribute("locations", published.locations());
        model.addAttribute("recipients", published.recipients());
        model.addAttribute("changes", projects.history(project.id()));
        model.addAttribute("standing", publishing.of("projects", id, page.language()));
        return "projects/project.jte";
    }

    @GetMapping("/projects/new")
    String blank(@RequestParam Optional<Long> parent, HttpServletRequest request, Model model) {
        var values = new LinkedHashMap<String, String>();
        values.put("level", "project");
        values.put("status", "pipeline");
        parent.flatMap(number -> projects.row(new ProjectId(number)))
                .ifPresent(row -> Typed.picked(
                        values,
                        "parent",
                        Optional.of(row.id()),
                        row.title(site.page(request).language())));
        return form(forms.blank(request, values), Optional.empty(), request, model);
    }

    @PostMapping("/projects")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return sent(request, response)
                .create(
                        form -> "/projects/" + projects.create(form, false) + "?notice=projects.notice.created",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    @GetMapping("/projects/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var project = changeable(id, request);
        var typed = forms.filled(request, fields(project, site.page(request)), project.version());
        return form(typed, Optional.of(project), request, model);
    }

    @PostMapping("/projects/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        return sent(request, response)
                .change(
                        (form, version) -> projects.change(project.id(), form, version),
                        () -> current(project.id(), site.page(request)),
                        "/projects/" + id + "?notice=projects.notice.changed",
                        typed -> form(typed, Optional.of(project), request, model));
    }

    @PostMapping("/projects/{id}/restoration")
    String restore(@PathVariable long id, @RequestParam long change, HttpServletRequest request) {
        projects.restore(changeable(id, request).id(), change);
        return "redirect:/projects/" + id + "?notice=projects.notice.restored";
    }

    private Forms.Sent<ProjectForm> sent(HttpServletRequest request, HttpServletResponse response) {
        var language = site.page(request).language();
        return forms.sent(
                request, response, typed -> ProjectForm.read(typed, text -> projects.parentsCalled(text, language)));
    }

    private Map<String, String> fields(Project project, Page page) {
        return ProjectForm.fields(
                project,
                project.parent()
                        .flatMap(projects::row)
                        .map(parent -> parent.title(page.language()))
                        .orElse(""));
    }

    private Forms.Current current(ProjectId id, Page page) {
        var project = projects.find(id);
        return new Forms.Current(
                fields(project, page), project.version(), projects.history(id).getFirst());
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
        model.addAttribute("levels", page.words("projects.level.", ProjectLevel.values(), ProjectLevel::code));
        model.addAttribute("statuses", page.words("projects.status.", ProjectStatus.values(), ProjectStatus::code));
        return "projects/form.jte";
    }

    /// What the filters that are numbers speak of, by name.
    private Map<String, String> chosen(ListRequest asked, Page page) {
        var chosen = new LinkedHashMap<String, String>();
        named.forEach(naming -> FILTERED.getOrDefault(naming.type(), List.of()).stream()
                .filter(filter -> asked.filter(filter).matches("\\d{1,18}"))
                .forEach(filter -> chosen.put(
                        filter,
                        naming.names(List.of(Long.valueOf(asked.filter(filter))), page.language())
                                .getOrDefault(Long.valueOf(asked.filter(filter)), "–"))));
        if (asked.filter("organisation").matches(ProjectList.OF_COUNTRY)) {
            chosen.put("organisation", page.country(ProjectList.countryIn(asked.filter("organisation"))));
        }
        return chosen;
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, ProjectList.FILTERS, ProjectList.SORTS);
    }
}
