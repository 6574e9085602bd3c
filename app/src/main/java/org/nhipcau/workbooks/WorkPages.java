package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.Work.Task;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a person stops work on a long list, or lets it begin again that was interrupted.
@Controller
class WorkPages {

    private final HandIns handIns;
    private final Works works;
    private final LongWork work;
    private final Kinds kinds;
    private final Site site;

    WorkPages(HandIns handIns, Works works, LongWork work, Kinds kinds, Site site) {
        this.handIns = handIns;
        this.works = works;
        this.work = work;
        this.kinds = kinds;
        this.site = site;
    }

    @PostMapping("/workbooks/{id}/work/cancellation")
    String cancel(@PathVariable long id, HttpServletRequest request) {
        var handIn = changeable(id, request);
        works.cancel(handIn.id());
        return "redirect:" + handIn.address();
    }

    /// Reads a file that was sent, or holds a list against the register with the columns and answers that were said.
    @PostMapping("/workbooks/{id}/work")
    String checkAgain(@PathVariable long id, HttpServletRequest request) {
        var handIn = changeable(id, request);
        if (!Kinds.mayDo(
                kinds.get(handIn.kind()), handIn, Task.CHECK, site.page(request).viewer())) {
            throw new NotFound();
        }
        if (!handIn.isRead()) {
            work.ask(handIn, Asked.READ);
            return "redirect:" + handIn.address();
        }
        handIns.hold(handIn.id());
        if (handIn.layout().columns().stream().allMatch(column -> column.field().isEmpty())) {
            throw new Refusal("workbooks.refused.unchecked");
        }
        return work.ask(handIn, Asked.CHECK) == Became.DONE
                ? "redirect:" + handIn.address() + "?notice=workbooks.notice.checked"
                : "redirect:" + handIn.address();
    }

    private HandIn changeable(long id, HttpServletRequest request) {
        var handIn = handIns.find(new HandInId(id));
        if (!Kinds.mayHandIn(kinds.get(handIn.kind()), site.page(request))) {
            throw new NotFound();
        }
        return handIn;
    }
}
