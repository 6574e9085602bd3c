package org.nhipcau.organisations;

import static org.jooq.impl.DSL.val;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ministry's units and the provincial departments as a tree, as it is or was on a day.
@Controller
class UnitPages {

    private final DSLContext sql;
    private final Site site;

    UnitPages(DSLContext sql, Site site) {
        this.sql = sql;
        this.site = site;
    }

    /// @param units those that belong to it directly, by name
    record Unit(
            OrganisationId id,
            OrganisationKind kind,
            String nameVi,
            String nameEn,
            String shortName,
            boolean illustrative,
            List<Unit> units) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// @param on the day whose tree is shown; today when it is none
    @GetMapping("/organisations/units")
    String tree(@RequestParam Optional<String> on, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var day = on.flatMap(ListRequest::readDay).orElse(page.today());
        var roots = roots(day.toString(), page.language());
        model.addAttribute("on", on.orElse(""));
        model.addAttribute("day", day);
        model.addAttribute(
                "ministry",
                roots.stream()
                        .filter(unit -> unit.kind() != OrganisationKind.PROVINCIAL_DEPARTMENT)
                        .toList());
        model.addAttribute(
                "departments",
                roots.stream()
                        .filter(unit -> unit.kind() == OrganisationKind.PROVINCIAL_DEPARTMENT)
                        .toList());
        return "organisations/units.jte";
    }

    /// What stands above a unit is shown with it, whatever kind it is.
    private List<Unit> roots(String day, Language language) {
        var units = new LinkedHashMap<Long, Unit>();
        var parents = new LinkedHashMap<Long, Long>();
        sql.fetch("""
                        with recursive up (id) as (
                            select id from organisations.organisation
                            where kind in ('ministry-unit', 'provincial-department') and merged_into_id is null
                                and coalesce(valid_from <= {0}::date, true) and coalesce(valid_to >= {0}::date, true)
                            union
                            select o.parent_id from organisations.organisation o join up on up.id = o.id where o.parent_id is not null)
                        select id, parent_id, kind, name_vi, name_en, short_name, illustrative
                        from organisations.organisation where id in (select id from up) order by {1}, id
                        """, val(day), DSL.sql(order(language))).forEach(row -> {
            var id = row.get("id", Long.class);
            units.put(
                    id,
                    new Unit(
                            new OrganisationId(id),
                            OrganisationKind.of(row.get("kind", String.class)).orElse(OrganisationKind.OTHER),
                            row.get("name_vi", String.class),
                            row.get("name_en", String.class),
                            row.get("short_name", String.class),
                            row.get("illustrative", Boolean.class),
                            new ArrayList<>()));
            Optional.ofNullable(row.get("parent_id", Long.class)).ifPresent(parent -> parents.put(id, parent));
        });
        var roots = new ArrayList<Unit>();
        units.forEach((id, unit) -> Optional.ofNullable(parents.get(id))
                .map(units::get)
                .map(Unit::units)
                .orElse(roots)
                .add(unit));
        return roots;
    }

    private static String order(Language language) {
        return switch (language) {
            case VI -> "coalesce(nullif(name_vi, ''), name_en) collate \"vi-x-icu\"";
            case EN -> "coalesce(nullif(name_en, ''), name_vi) collate \"en-x-icu\"";
        };
    }
}
