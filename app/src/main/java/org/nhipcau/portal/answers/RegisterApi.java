package org.nhipcau.portal.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.portal.AgreementLines;
import org.nhipcau.portal.Partners;
import org.nhipcau.portal.Programmes;
import org.nhipcau.portal.PublicAgreements;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Unanswerable;
import org.nhipcau.portal.window.Window;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The register for programs that read: whoever has not signed in gets what is public, whoever has what they may see.
///
/// `known=2026-11-23`: as it was known at the end of that day.
@RestController
class RegisterApi {

    private final Window window;
    private final Programmes programmes;
    private final Partners partners;
    private final AgreementLines agreementLines;
    private final PublicAgreements agreements;
    private final StatedFigures stated;

    RegisterApi(
            Window window,
            Programmes programmes,
            Partners partners,
            AgreementLines agreementLines,
            PublicAgreements agreements,
            StatedFigures stated) {
        this.agreementLines = agreementLines;
        this.agreements = agreements;
        this.window = window;
        this.programmes = programmes;
        this.partners = partners;
        this.stated = stated;
    }

    @GetMapping("/api/v1/projects")
    Told.Paged<Told.ProjectLine> projects(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var look = look(request, known);
        var listing = programmes.list(look, asked("/api/v1/projects", q, page, "title"));
        return paged(listing, known, listing.rows().stream().map(Told::told).toList());
    }

    @GetMapping("/api/v1/projects/{id}")
    Told.Project project(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        var project = programmes.find(look(request, known), Window.number(id));
        return Told.told(project);
    }

    @GetMapping("/api/v1/organisations")
    Told.Paged<Told.Organisation> organisations(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var look = look(request, known);
        var listing = partners.list(look, asked("/api/v1/organisations", q, page, "name"));
        return paged(listing, known, listing.rows().stream().map(Told::told).toList());
    }

    @GetMapping("/api/v1/organisations/{id}")
    Told.OrganisationOnce organisation(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        var look = look(request, known);
        var number = Window.number(id);
        var partner = partners.find(look, partners.mergedInto(look, number).orElse(number), Integer.MAX_VALUE);
        return Told.told(partner);
    }

    @GetMapping("/api/v1/agreements")
    Told.Paged<Told.AgreementLine> agreements(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var filters = about(Map.of("programme", project, "partner", organisation));
        var listing = agreementLines.list(look(request, known), asked("/api/v1/agreements", q, page, "title", filters));
        return paged(
                listing,
                known,
                Map.of("project", project, "organisation", organisation),
                listing.rows().stream().map(Told::told).toList());
    }

    @GetMapping("/api/v1/agreements/{id}")
    Told.Agreement agreement(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        return Told.told(agreements.find(look(request, known), Window.number(id)));
    }

    @GetMapping("/api/v1/claims")
    Told.Paged<Told.Claim> claims(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String agreement,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var filters =
                about(Map.of("programme", project, "partner", organisation, "agreement", agreement, "province", place));
        var listing = stated.list(look(request, known), asked("/api/v1/claims", q, page, "indicator", filters));
        return paged(
                listing,
                known,
                Map.of("project", project, "organisation", organisation, "agreement", agreement, "place", place),
                listing.rows().stream().map(Told::told).toList());
    }

    @GetMapping("/api/v1/claims/{id}")
    Told.ClaimOnce claim(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        var whole = stated.find(look(request, known), Window.number(id));
        return new Told.ClaimOnce(
                Told.told(whole.claim()),
                Told.names(whole.about()),
                whole.beside().stream().map(Told::told).toList());
    }

    /// Records that a list is narrowed to, by the window's own filters.
    private static Map<String, String> about(Map<String, String> asked) {
        var filters = new LinkedHashMap<String, String>();
        asked.forEach((filter, number) -> {
            if (!number.isBlank()) {
                filters.put(filter, Long.toString(Window.number(number)));
            }
        });
        return filters;
    }

    private Look look(HttpServletRequest request, String known) {
        try {
            return window.look(request, known.isBlank() ? Optional.empty() : Optional.of(known.strip()));
        } catch (Unanswerable why) {
            throw new Refusal(why.key(), why.values());
        }
    }

    private static ListRequest asked(String path, String q, String page, String sort) {
        return asked(path, q, page, sort, Map.of());
    }

    private static ListRequest asked(String path, String q, String page, String sort, Map<String, String> also) {
        if (!page.matches("\\d{1,6}") || page.matches("0+")) {
            throw new Refusal("portal.api.page", page);
        }
        var filters = new LinkedHashMap<>(also);
        if (!q.isBlank()) {
            filters.put("q", clean(q));
        }
        return new ListRequest(path, filters, sort, false, Integer.parseInt(page));
    }

    private static String clean(String q) {
        var text = org.nhipcau.shared.TypedText.clean(q);
        return text.length() > ListRequest.LONGEST ? text.substring(0, ListRequest.LONGEST) : text;
    }

    private static <T> Told.Paged<T> paged(Listing<?> listing, String known, List<T> rows) {
        return paged(listing, known, Map.of(), rows);
    }

    /// @param own its filters as this interface calls them
    private static <T> Told.Paged<T> paged(Listing<?> listing, String known, Map<String, String> own, List<T> rows) {
        var next = new LinkedHashMap<String, String>();
        if (!listing.request().filter("q").isEmpty()) {
            next.put("q", listing.request().filter("q"));
        }
        own.forEach((filter, value) -> {
            if (!value.isBlank()) {
                next.put(filter, value);
            }
        });
        if (!known.isBlank()) {
            next.put("known", known);
        }
        next.put("page", Integer.toString(listing.request().page() + 1));
        return new Told.Paged<>(
                listing.count(),
                listing.request().page(),
                listing.pages(),
                listing.hasNext() ? Optional.of(listing.request().path() + ListRequest.query(next)) : Optional.empty(),
                rows);
    }
}
