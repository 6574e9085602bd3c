package org.nhipcau.agreements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreement.Amendment;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
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

/// Amendments: each is recorded with the day it came into force and with what it changes.
@Controller
class AmendmentPages {

    private final Agreements agreements;
    private final AgreementParts parts;
    private final Forms forms;
    private final Site site;

    AmendmentPages(Agreements agreements, AgreementParts parts, Forms forms, Site site) {
        this.agreements = agreements;
        this.parts = parts;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/agreements/{id}/amendments/new")
    String blank(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        return form(forms.blank(request, Map.of()), agreement, Optional.empty(), page, model);
    }

    @PostMapping("/agreements/{id}/amendments")
    String add(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        return forms.sent(request, response, typed -> read(typed, agreement))
                .create(
                        amendment -> {
                            parts.add(agreements.hold(agreement.id()), amendment);
                            return AgreementPartPages.saved(id);
                        },
                        typed -> form(typed, agreement, Optional.empty(), page, model));
    }

    @GetMapping("/agreements/amendments/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement = agreementOf(id, page);
        var amendment = amendment(agreement, id);
        return form(
                forms.filled(request, fields(amendment), amendment.version()),
                agreement,
                Optional.of(amendment),
                page,
                model);
    }

    @PostMapping("/agreements/amendments/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement = agreementOf(id, page);
        var before = amendment(agreement, id);
        return forms.sent(request, response, typed -> read(typed, agreement))
                .change(
                        (amendment, version) -> parts.change(before.id(), amendment, version),
                        () -> {
                            var now = amendment(agreements.find(agreement.id()), id);
                            return new Forms.Current(
                                    fields(now),
                                    now.version(),
                                    agreements.history(agreement.id()).getFirst());
                        },
                        AgreementPartPages.saved(agreement.id().value()),
                        typed -> form(typed, agreement, Optional.of(before), page, model));
    }

    @PostMapping("/agreements/amendments/{id}/removal")
    String remove(@PathVariable long id, HttpServletRequest request) {
        var agreement = agreementOf(id, site.page(request));
        agreements.hold(agreement.id());
        parts.remove(new AmendmentId(id));
        return "redirect:" + AgreementPartPages.saved(agreement.id().value());
    }

    private Agreement agreementOf(long id, Page page) {
        return AgreementPages.changeable(
                agreements, parts.agreementOf(new AmendmentId(id)).value(), page);
    }

    private static Amendment amendment(Agreement agreement, long id) {
        return agreement.amendments().stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<Amendment> read(Typed typed, Agreement agreement) {
        var title = typed.required("title", 300);
        var signedOn = typed.date("signedOn");
        typed.required("inForceFrom", 40);
        var inForceFrom = typed.date("inForceFrom");
        if (inForceFrom.isPresent()
                && agreement.signedOn().filter(inForceFrom.get()::isBefore).isPresent()) {
            typed.wrong("inForceFrom", "agreements.wrong.beforeSignature", Typed.day(agreement.signedOn()));
        }
        var content = typed.required("content", 20_000);
        var until = typed.date("validUntil");
        typed.inOrder(inForceFrom, until, "validUntil");
        var openEnded = typed.raw("openEnded").equals("yes");
        if (openEnded && until.isPresent()) {
            typed.wrong("validUntil", "agreements.wrong.openEnded");
        }
        var term = typed.optional("term", 300);
        var renewal = Optional.of(typed.optional("renewal", 20))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> {
                    if (Renewal.of(code).isEmpty()) {
                        typed.wrong("renewal", "forms.wrong.choice");
                    }
                    return Renewal.of(code);
                });
        var notice = AgreementForm.notice(typed);
        var source = typed.optional("source", 500);
        return typed.isWrong() || inForceFrom.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amendment(
                        new AmendmentId(0),
                        title,
                        signedOn,
                        inForceFrom.get(),
                        content,
                        until,
                        openEnded,
                        term,
                        renewal,
                        notice,
                        source,
                        0));
    }

    private static Map<String, String> fields(Amendment amendment) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", amendment.title());
        fields.put("signedOn", Typed.day(amendment.signedOn()));
        fields.put("inForceFrom", Typed.day(Optional.of(amendment.inForceFrom())));
        fields.put("content", amendment.content());
        fields.put("validUntil", Typed.day(amendment.until()));
        fields.put("openEnded", amendment.openEnded() ? "yes" : "");
        fields.put("term", amendment.term());
        fields.put("renewal", amendment.renewal().map(Renewal::code).orElse(""));
        AgreementForm.notice(fields, amendment.notice());
        fields.put("source", amendment.source());
        return fields;
    }

    private static String form(
            Typed typed, Agreement agreement, Optional<Amendment> amendment, Page page, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("agreement", agreement);
        model.addAttribute("amendment", amendment);
        model.addAttribute(
                "renewals",
                page.words(
                        "agreements.renewal.",
                        List.of(Renewal.NONE, Renewal.BY_CONSENT, Renewal.AUTOMATIC)
                                .toArray(Renewal[]::new),
                        Renewal::code));
        model.addAttribute("units", page.words("agreements.notice_unit.", Notice.UNITS, unit -> unit));
        return "agreements/amendment.jte";
    }
}
