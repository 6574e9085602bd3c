package org.nhipcau.agreements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.agreements.Agreement.InName;
import org.nhipcau.agreements.Agreement.Part;
import org.nhipcau.agreements.AgreementState.Step;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The parties of an agreement and the steps it takes.
@Controller
class AgreementPartPages {

    private final Agreements agreements;
    private final AgreementParts parts;
    private final AgreementSteps steps;
    private final Organisations organisations;
    private final Forms forms;
    private final Site site;

    AgreementPartPages(
            Agreements agreements,
            AgreementParts parts,
            AgreementSteps steps,
            Organisations organisations,
            Forms forms,
            Site site) {
        this.agreements = agreements;
        this.parts = parts;
        this.steps = steps;
        this.organisations = organisations;
        this.forms = forms;
        this.site = site;
    }

    private record Joining(OrganisationId organisation, Part part, InName inName, String person) {}

    private record Taking(Optional<LocalDate> on, String basis) {}

    /// @param organisation one that is a party already, in the part that is to be changed
    @GetMapping("/agreements/{id}/parties/new")
    String newParty(
            @PathVariable long id,
            @RequestParam Optional<Long> organisation,
            @RequestParam Optional<String> part,
            HttpServletRequest request,
            Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        var suggested = new LinkedHashMap<String, String>();
        suggested.put("part", "signatory");
        suggested.put("inName", "unstated");
        agreement.parties().stream()
                .filter(party ->
                        organisation.equals(Optional.of(party.organisation().value()))
                                && part.equals(Optional.of(party.part().code())))
                .forEach(party -> {
                    Typed.picked(
                            suggested, "organisation", Optional.of(party.organisation()), party.name(page.language()));
                    suggested.put("part", party.part().code());
                    suggested.put("inName", party.inName().code());
                    suggested.put("person", party.person());
                });
        return partyForm(forms.blank(request, suggested), agreement, page, model);
    }

    @PostMapping("/agreements/{id}/parties")
    String join(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        return forms.sent(request, response, typed -> party(typed, text -> organisations.called(text, page.language())))
                .create(
                        form -> {
                            parts.join(
                                    agreements.hold(agreement.id()),
                                    form.organisation(),
                                    form.part(),
                                    form.inName(),
                                    form.person());
                            return saved(id);
                        },
                        typed -> partyForm(typed, agreement, page, model));
    }

    @PostMapping("/agreements/{id}/parties/removal")
    String leave(
            @PathVariable long id,
            @RequestParam long organisation,
            @RequestParam String part,
            HttpServletRequest request) {
        var agreement = AgreementPages.changeable(agreements, id, site.page(request));
        parts.leave(
                agreements.hold(agreement.id()),
                new OrganisationId(organisation),
                Part.of(part).orElseThrow(NotFound::new));
        return "redirect:" + saved(id);
    }

    private static Optional<Joining> party(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("organisation", 300);
        var organisation = typed.pick("organisation", called).map(OrganisationId::new);
        var part = typed.choice("part", Part.values(), Part::code);
        var inName = typed.choice("inName", InName.values(), InName::code);
        var person = typed.optional("person", 300);
        return typed.isWrong() || organisation.isEmpty() || part.isEmpty() || inName.isEmpty()
                ? Optional.empty()
                : Optional.of(new Joining(organisation.get(), part.get(), inName.get(), person));
    }

    private static String partyForm(Typed typed, Agreement agreement, Page page, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("agreement", agreement);
        model.addAttribute("parts", page.words("agreements.party.part.", Part.values(), Part::code));
        model.addAttribute("names", page.words("agreements.in_name.", InName.values(), InName::code));
        return "agreements/party.jte";
    }

    /// @param step which of the steps it may take is meant; the first of them when none is said
    @GetMapping("/agreements/{id}/steps/new")
    String newStep(
            @PathVariable long id, @RequestParam Optional<String> step, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        var meant = step.flatMap(Step::of)
                .or(() -> agreement.state().steps().stream().findFirst());
        var typed = forms.blank(request, Map.of("on", Typed.day(Optional.of(page.today()))));
        return stepForm(typed, agreement, meant, model);
    }

    @PostMapping({
        "/agreements/{id}/consultation",
        "/agreements/{id}/return",
        "/agreements/{id}/signature",
        "/agreements/{id}/entry-into-force",
        "/agreements/{id}/suspension",
        "/agreements/{id}/resumption",
        "/agreements/{id}/expiry",
        "/agreements/{id}/renewal",
        "/agreements/{id}/termination"
    })
    String take(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var agreement = AgreementPages.changeable(agreements, id, site.page(request));
        var step = Step.of(request.getRequestURI().replaceFirst(".*/", "")).orElseThrow(NotFound::new);
        return forms.sent(request, response, AgreementPartPages::taking)
                .create(
                        form -> {
                            steps.take(agreements.hold(agreement.id()), step, form.on(), form.basis());
                            return saved(id);
                        },
                        typed -> stepForm(typed, agreement, Optional.of(step), model));
    }

    /// Undoes the last step.
    @PostMapping("/agreements/{id}/steps/removal")
    String takeBack(@PathVariable long id, @RequestParam long step, HttpServletRequest request) {
        var agreement = AgreementPages.changeable(agreements, id, site.page(request));
        steps.takeBack(agreements.hold(agreement.id()), step);
        return "redirect:" + saved(id);
    }

    private static Optional<Taking> taking(Typed typed) {
        typed.required("on", 40);
        var on = typed.date("on");
        var basis = typed.required("basis", 500);
        return typed.isWrong() ? Optional.empty() : Optional.of(new Taking(on, basis));
    }

    private static String stepForm(Typed typed, Agreement agreement, Optional<Step> step, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("agreement", agreement);
        model.addAttribute("step", step.filter(one -> agreement.state().steps().contains(one)));
        return "agreements/step.jte";
    }

    static String saved(long id) {
        return "/agreements/" + id + "?notice=agreements.notice.changed";
    }
}
