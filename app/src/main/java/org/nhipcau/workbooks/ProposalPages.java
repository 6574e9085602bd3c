package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedText;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.Work.Became;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists that a province or a partner proposes, and what the ministry says to them.
///
/// Refuses: `workbooks.refused.noReason`.
@Controller
class ProposalPages {

    private static final int LONGEST_REASON = 2_000;

    private final HandIns handIns;
    private final HandInSteps steps;
    private final LongWork work;
    private final Kinds kinds;
    private final Site site;

    ProposalPages(HandIns handIns, HandInSteps steps, LongWork work, Kinds kinds, Site site) {
        this.handIns = handIns;
        this.steps = steps;
        this.work = work;
        this.kinds = kinds;
        this.site = site;
    }

    @PostMapping("/workbooks/{id}/proposal")
    String propose(@PathVariable long id, HttpServletRequest request) {
        var handIn = own(id, request);
        steps.propose(handIn.id());
        return "redirect:" + handIn.address() + "?notice=workbooks.notice.proposed";
    }

    /// Holds it against all that the register knows.
    @PostMapping("/workbooks/{id}/examination")
    String examine(@PathVariable long id, HttpServletRequest request) {
        var handIn = own(id, request);
        if (work.ask(handIn, Asked.CHECK) == Became.RUNNING) {
            return "redirect:" + handIn.address();
        }
        return handIns.find(handIn.id()).unanswered() > 0
                ? "redirect:" + handIn.address() + "/answers?open=yes"
                : "redirect:" + handIn.address() + "?notice=workbooks.notice.checked";
    }

    @PostMapping("/workbooks/{id}/return")
    String giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String why, HttpServletRequest request) {
        var handIn = own(id, request);
        var said = TypedText.clean(why);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refusal("workbooks.refused.noReason", LONGEST_REASON);
        }
        steps.giveBack(handIn.id(), said);
        return "redirect:" + handIn.address() + "?notice=workbooks.notice.returned";
    }

    private HandIn own(long id, HttpServletRequest request) {
        var handIn = handIns.find(new HandInId(id));
        if (!Kinds.mayHandIn(kinds.get(handIn.kind()), site.page(request))) {
            throw new NotFound();
        }
        return handIn;
    }
}
