package org.nhipcau.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.publication.PastDecisions.Step;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// PastDecisions on publication: the latest of a kind of record, what each did, and undoing one.
@Controller
class PastDecisionPages {

    private final Publishing publishing;
    private final PastDecisions decisions;
    private final Site site;

    PastDecisionPages(Publishing publishing, PastDecisions decisions, Site site) {
        this.publishing = publishing;
        this.decisions = decisions;
        this.site = site;
    }

    @GetMapping("/publication/{room}/decisions")
    String decisions(
            @PathVariable String room, @RequestParam Optional<Long> change, HttpServletRequest request, Model model) {
        var page = allowed(request);
        var kind = publishing.kind(room);
        model.addAttribute("room", room);
        if (change.isEmpty()) {
            model.addAttribute("decisions", decisions.latest(kind));
            return "publication/decisions.jte";
        }
        var steps = decisions.steps(kind, change.get());
        model.addAttribute("change", decisions.change(change.get()));
        model.addAttribute("steps", steps);
        model.addAttribute("names", names(room, steps, page));
        return "publication/decision.jte";
    }

    @PostMapping("/publication/{room}/decisions/undoing")
    String undo(@PathVariable String room, @RequestParam long change, HttpServletRequest request) {
        var page = allowed(request);
        var kind = publishing.kind(room);
        var decided = decisions.change(change);
        var changed = decisions.undo(kind, change, page.text("publication.undo.note", page.moment(decided.at())));
        return "redirect:/publication/" + room + "/decisions?change=" + change + "&notice="
                + (changed == 0 ? "publication.notice.undoneNone" : "publication.notice.undone");
    }

    private Map<Long, String> names(String room, List<Step> steps, Page page) {
        return publishing.names(room, steps.stream().map(Step::id).toList(), page.language());
    }

    private Page allowed(HttpServletRequest request) {
        var page = site.page(request);
        if (!page.viewer().seesAll()) {
            throw new NotFound();
        }
        return page;
    }
}
