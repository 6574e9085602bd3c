package org.nhipcau.iati;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a file says and the register does not, for somebody to decide: fields of a project that both sides changed,
/// and
/// activities that bear the identifier of somebody else's project.
@Controller
class DecisionPages {

    private final Differences differences;
    private final Conflicts conflicts;
    private final Projects projects;
    private final Site site;

    DecisionPages(Differences differences, Conflicts conflicts, Projects projects, Site site) {
        this.differences = differences;
        this.conflicts = conflicts;
        this.projects = projects;
        this.site = site;
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        /// Tells on a project's page that something is to be decided, to those who may.
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        static ProjectPanel decisionsOfProject(Differences differences, Conflicts conflicts, TemplateEngine templates) {
            return (project, page) ->
                    mayDecide(page) && (differences.isOpen(project.id()) || conflicts.isOpen(project.id()))
                            ? panel(project, page, templates)
                            : output -> {};
        }

        private static Content panel(Project project, Page page, TemplateEngine templates) {
            return output -> templates.render("iati/panel.jte", Map.of("page", page, "project", project), output);
        }
    }

    @GetMapping("/projects/{id}/iati")
    String differences(@PathVariable long id, HttpServletRequest request, Model model) {
        var project = project(id, request);
        model.addAttribute("project", project);
        model.addAttribute("open", differences.open(project.id()));
        model.addAttribute("conflicts", conflicts.of(project.id()));
        model.addAttribute("changes", differences.history(project.id()));
        return "iati/differences.jte";
    }

    @PostMapping("/projects/{id}/iati/decision")
    String decide(
            @PathVariable long id,
            @RequestParam String field,
            @RequestParam String side,
            @RequestParam String seen,
            HttpServletRequest request) {
        var project = project(id, request);
        if (!List.of("ours", "theirs").contains(side)) {
            throw new Refusal("forms.wrong.choice");
        }
        differences.decide(project.id(), field, side.equals("theirs"), seen, site.page(request)::actor);
        return "redirect:/projects/" + id + "/iati?notice=iati.notice." + (side.equals("theirs") ? "theirs" : "ours");
    }

    @GetMapping("/iati/conflicts/{id}")
    String conflict(@PathVariable long id, HttpServletRequest request, Model model) {
        var conflict = conflict(id, request);
        model.addAttribute("project", projects.find(conflict.project()));
        model.addAttribute("conflict", conflict);
        model.addAttribute("differing", conflict.isOpen() ? conflicts.sides(conflict) : List.<Differences.Open>of());
        model.addAttribute("changes", conflicts.history(id));
        return "iati/conflict.jte";
    }

    @PostMapping("/iati/conflicts/{id}/acceptance")
    String accept(@PathVariable long id, @RequestParam long version, HttpServletRequest request) {
        return decided(id, "accepted", request, one -> conflicts.accept(one.id(), version, site.page(request)::actor));
    }

    @PostMapping("/iati/conflicts/{id}/rejection")
    String decline(@PathVariable long id, @RequestParam long version, HttpServletRequest request) {
        return decided(id, "declined", request, one -> conflicts.decline(one.id(), version, site.page(request)::actor));
    }

    @PostMapping("/iati/conflicts/{id}/reopening")
    String reopen(@PathVariable long id, @RequestParam long version, HttpServletRequest request) {
        return decided(id, "reopened", request, one -> conflicts.reopen(one.id(), version, site.page(request)::actor));
    }

    private String decided(long id, String notice, HttpServletRequest request, Consumer<Conflicts.Conflict> decision) {
        var conflict = conflict(id, request);
        decision.accept(conflict);
        var back = "list".equals(request.getParameter("back"))
                ? "/iati/" + conflict.file() + "/activities?became=conflict&"
                : "/iati/conflicts/" + id + "?";
        return "redirect:" + back + "notice=iati.notice." + notice;
    }

    private Conflicts.Conflict conflict(long id, HttpServletRequest request) {
        refuseOthers(request);
        return conflicts.find(id);
    }

    private Project project(long id, HttpServletRequest request) {
        refuseOthers(request);
        return projects.find(new ProjectId(id));
    }

    private void refuseOthers(HttpServletRequest request) {
        if (!mayDecide(site.page(request))) {
            throw new NotFound();
        }
    }

    /// Whoever may load files may decide what becomes of them.
    private static boolean mayDecide(Page page) {
        return page.may("iati.load") && page.viewer().seesAll();
    }
}
