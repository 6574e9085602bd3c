package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.TypedText;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.Work.Became;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a person says what the names in a list mean.
@Controller
class AnswerPages {

    private final HandIns handIns;
    private final Questions questions;
    private final LongWork work;
    private final Kinds kinds;
    private final Site site;

    AnswerPages(HandIns handIns, Questions questions, LongWork work, Kinds kinds, Site site) {
        this.handIns = handIns;
        this.questions = questions;
        this.work = work;
        this.kinds = kinds;
        this.site = site;
    }

    @GetMapping("/workbooks/{id}/answers")
    String list(@PathVariable long id, HttpServletRequest request, Model model) {
        return show(handIns.find(new HandInId(id)), Map.of(), request, model);
    }

    @PostMapping("/workbooks/{id}/answers")
    String answer(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var handIn = handIns.find(new HandInId(id));
        var kind = kinds.get(handIn.kind());
        if (!Kinds.mayHandIn(kind, page)) {
            throw new NotFound();
        }
        handIns.hold(handIn.id());
        var looked = new LinkedHashMap<String, Map<Long, String>>();
        questions.said(handIn.id()).forEach((field, said) -> {
            var about = field.substring(0, field.indexOf('.'));
            var called = typed(request, "called." + field);
            var found = called.isEmpty() ? Map.<Long, String>of() : kind.meant(about, called, page.language());
            if (!called.isEmpty()) {
                looked.put(field, found);
            } else if (request.getParameter("meant." + field) != null) {
                questions.answer(
                        handIn.id(),
                        about,
                        field.substring(field.indexOf('.') + 1),
                        meant(kind, about, typed(request, "meant." + field)));
            }
        });
        if (!looked.isEmpty()) {
            return show(handIns.find(handIn.id()), looked, request, model);
        }
        if (request.getParameter("rest") != null) {
            questions.answerRest(handIn.id(), kind);
        }
        // Holding the rows against the register costs seconds for a long list: once, when the last name is answered.
        if (questions.areOpen(handIn.id()) && request.getParameter("check") == null) {
            return open(handIn);
        }
        if (work.ask(handIn, Asked.CHECK) == Became.RUNNING) {
            return "redirect:" + handIn.address();
        }
        return questions.areOpen(handIn.id())
                ? open(handIn)
                : "redirect:" + handIn.address() + "?notice=workbooks.notice.answered";
    }

    private static String open(HandIn handIn) {
        return "redirect:" + handIn.address() + "/answers?open=yes";
    }

    /// What the page offered and nothing else; a record that is none is no answer.
    private static Optional<String> meant(WorkbookKind kind, String about, String meant) {
        return switch (meant) {
            case "none" -> Optional.of(meant);
            case "new" -> Optional.of(meant).filter(made -> kind.mayBeMade(about));
            default ->
                Optional.of(meant)
                        .filter(number -> number.matches("\\d{1,18}"))
                        .filter(number -> kind.name(about, Long.parseLong(number), Language.VI)
                                .isPresent());
        };
    }

    private static String typed(HttpServletRequest request, String name) {
        return TypedText.clean(Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    private String show(HandIn handIn, Map<String, Map<Long, String>> looked, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var kind = kinds.get(handIn.kind());
        model.addAttribute("handIn", handIn);
        model.addAttribute("kind", kind);
        model.addAttribute("looked", looked);
        model.addAttribute("mayBeMade", kind.abouts().stream().anyMatch(kind::mayBeMade));
        model.addAttribute("mayChange", kinds.mayChange(handIn, page));
        model.addAttribute(
                "listing",
                questions.list(
                        handIn, kind, ListRequest.of(request, Questions.FILTERS, Questions.SORTS), page.language()));
        return "workbooks/answers.jte";
    }
}
