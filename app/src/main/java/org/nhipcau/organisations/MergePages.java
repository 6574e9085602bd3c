package org.nhipcau.organisations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Named;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Merging one organisation into another, field by field, and undoing that.
@Controller
class MergePages {

    private final Organisations organisations;
    private final Merges merges;
    private final Unmerging unmerging;
    private final MergedRows rows;
    private final List<Named> named;
    private final Forms forms;
    private final Site site;

    MergePages(
            Organisations organisations,
            Merges merges,
            Unmerging unmerging,
            MergedRows rows,
            List<Named> named,
            Forms forms,
            Site site) {
        this.organisations = organisations;
        this.merges = merges;
        this.unmerging = unmerging;
        this.rows = rows;
        this.named = named;
        this.forms = forms;
        this.site = site;
    }

    /// A field in which the two differ.
    record Choice(String field, String own, String other) {

        public String name() {
            return "take-" + field;
        }
    }

    /// @param other the one that would be merged into this
    /// @param find what the other is called, when it is still to be found
    @GetMapping("/organisations/{id}/merger/new")
    String blank(
            @PathVariable long id,
            @RequestParam Optional<Long> other,
            @RequestParam Optional<String> find,
            HttpServletRequest request,
            Model model) {
        var stays = standing(id);
        if (other.isEmpty()) {
            var called = new LinkedHashMap<>(
                    organisations.called(find.orElse(""), site.page(request).language()));
            called.remove(id);
            model.addAttribute("organisation", stays);
            model.addAttribute("find", find.orElse(""));
            model.addAttribute("called", called);
            return "organisations/mergeWhich.jte";
        }
        var merged = standing(other.get());
        var suggested = new LinkedHashMap<String, String>();
        choices(stays, merged, site.page(request))
                .forEach(choice -> suggested.put(choice.name(), choice.own().isEmpty() ? "other" : "own"));
        return form(forms.filled(request, suggested, stays.version()), stays, merged, request, model);
    }

    @PostMapping("/organisations/{id}/merger")
    String merge(
            @PathVariable long id,
            @RequestParam Optional<Long> other,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var stays = standing(id);
        if (other.isEmpty()) {
            return "redirect:/organisations/" + id + "/merger/new";
        }
        var merged = standing(other.get());
        return forms.sent(request, response, typed -> read(typed, merged))
                .change(
                        (said, version) -> merges.merge(stays.id(), version, said),
                        () -> new Forms.Current(
                                Map.of(),
                                organisations.find(stays.id()).version(),
                                organisations.history(stays.id()).getFirst()),
                        "/organisations/" + id + "?notice=organisations.notice.merged",
                        typed -> form(typed, stays, merged, request, model));
    }

    @GetMapping("/organisations/mergers/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var merge = merges.find(id).orElseThrow(NotFound::new);
        model.addAttribute("merge", merge);
        model.addAttribute("lines", merges.lines(id));
        model.addAttribute("changes", merges.history(id));
        var over = merge.undone() ? List.<Merges.Merge>of() : unmerging.over(merge);
        model.addAttribute("over", over);
        model.addAttribute(
                "names",
                organisations.names(
                        Stream.concat(Stream.of(merge), over.stream())
                                .flatMap(one -> Stream.of(one.organisation(), one.merged()))
                                .toList(),
                        site.page(request).language()));
        return "organisations/merger.jte";
    }

    @PostMapping("/organisations/mergers/{id}/undoing")
    String undo(@PathVariable long id) {
        unmerging.undo(id);
        return "redirect:/organisations/mergers/" + id + "?notice=organisations.notice.unmerged";
    }

    /// One that is there for the viewer to merge.
    private Organisation standing(long id) {
        var organisation = organisations.changeable(id);
        organisations.refuseMerged(organisation.id(), "");
        return organisation;
    }

    private static Optional<Merges.Said> read(Typed typed, Organisation merged) {
        var taken = new LinkedHashSet<String>();
        MergedFields.ALL.stream()
                .filter(field -> typed.raw("take-" + field).equals("other"))
                .forEach(taken::add);
        var note = typed.optional("note", 500);
        var version = typed.number("otherVersion").orElse(0L);
        return typed.isWrong() ? Optional.empty() : Optional.of(new Merges.Said(merged.id(), version, taken, note));
    }

    private String form(Typed typed, Organisation stays, Organisation merged, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("stays", stays);
        model.addAttribute("merged", organisations.find(merged.id()));
        model.addAttribute("choices", choices(stays, merged, page));
        model.addAttribute(
                "moves",
                rows.counts(merged.id()).entrySet().stream()
                        .collect(Collectors.toMap(
                                count -> words(
                                        count.getKey().tableName(),
                                        count.getKey().columnName(),
                                        page),
                                Map.Entry::getValue,
                                Long::sum,
                                LinkedHashMap::new)));
        return "organisations/merge.jte";
    }

    /// What a column of some room is called: `projects.party.organisation_id`.
    static String words(String table, String column, Page page) {
        return page.text("organisations.moves." + table + "." + column);
    }

    private List<Choice> choices(Organisation stays, Organisation merged, Page page) {
        var own = values(stays, page);
        var other = values(merged, page);
        var choices = new ArrayList<Choice>();
        own.forEach((field, value) -> {
            if (!value.equals(other.get(field))) {
                choices.add(new Choice(field, value, other.getOrDefault(field, "")));
            }
        });
        return choices;
    }

    private Map<String, String> values(Organisation one, Page page) {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", page.text("organisations.kind." + one.kind().code()));
        values.put("name_vi", one.nameVi());
        values.put("name_en", one.nameEn());
        values.put("short_name", one.shortName());
        values.put("country", page.country(one.country()));
        values.put(
                "parent_id", one.parent().map(id -> name(id, id.value(), page)).orElse(""));
        values.put("place_id", one.place().map(id -> name(id, id.value(), page)).orElse(""));
        values.put("valid_from", one.validity().from().map(page::day).orElse(""));
        values.put("valid_to", one.validity().to().map(page::day).orElse(""));
        values.put("website", one.website());
        values.put("source", one.source());
        return values;
    }

    private String name(Object id, long number, Page page) {
        return named.stream()
                .filter(naming -> naming.type().equals(id.getClass()))
                .findFirst()
                .map(naming -> naming.names(List.of(number), page.language()).getOrDefault(number, ""))
                .orElse("");
    }
}
