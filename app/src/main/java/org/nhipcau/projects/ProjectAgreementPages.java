package org.nhipcau.projects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.Agreements;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The agreements a project is done under: each is added and taken away by itself.
@Controller
class ProjectAgreementPages {

    private final Projects projects;
    private final ProjectAgreements under;
    private final Agreements agreements;
    private final Forms forms;
    private final Site site;

    ProjectAgreementPages(Projects projects, ProjectAgreements under, Agreements agreements, Forms forms, Site site) {
        this.projects = projects;
        this.under = under;
        this.agreements = agreements;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/projects/{id}/agreements/new")
    String blank(@PathVariable long id, HttpServletRequest request, Model model) {
        return form(forms.blank(request, Map.of()), changeable(id, site.page(request)), model);
    }

    @PostMapping("/projects/{id}/agreements")
    String put(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var project = changeable(id, page);
        return forms.sent(request, response, typed -> read(typed, page))
                .create(
                        agreement -> {
                            under.put(project.id(), agreement);
                            return saved(id);
                        },
                        typed -> form(typed, project, model));
    }

    @PostMapping("/projects/{id}/agreements/removal")
    String take(@PathVariable long id, @RequestParam long agreement, HttpServletRequest request) {
        under.take(changeable(id, site.page(request)).id(), new AgreementId(agreement));
        return "redirect:" + saved(id);
    }

    private Optional<AgreementId> read(Typed typed, Page page) {
        typed.required("agreement", 300);
        var agreement = typed.pick("agreement", text -> agreements.called(text, page.language()))
                .map(AgreementId::new);
        return typed.isWrong() ? Optional.empty() : agreement;
    }

    private Project changeable(long id, Page page) {
        if (!page.viewer().seesAll()) {
            throw new NotFound();
        }
        return projects.find(new ProjectId(id));
    }

    private static String form(Typed typed, Project project, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("project", project);
        return "projects/agreement.jte";
    }

    private static String saved(long id) {
        return "/projects/" + id + "?notice=projects.notice.changed";
    }
}
