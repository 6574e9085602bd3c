package org.nhipcau.funding;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;

/// What the picture of flows narrows a list of money to: what was passed on inside a programme or all but that, who
/// gave it though nobody says so, and what is left beside those that have a band of their own (decision 0024).
final class OfFlows {

    /// A filter that means: nothing is stated.
    static final String NONE = "none";

    /// Told as words above the list; no field of its form asks for them.
    static final List<String> HIDDEN = List.of("passed", "notProvider", "notWithin", "notProvince");

    private OfFlows() {}

    static Condition asked(
            ListRequest request, Field<Long> transaction, Field<OrganisationId> provider, Field<ProjectId> project) {
        return passed(request, transaction)
                .and(listed(request, "notProvider")
                        .map(ids -> provider.isNotNull().and(condition("{0} <> all ({1})", provider, val(ids))))
                        .orElse(noCondition()))
                .and(listed(request, "notWithin")
                        .map(ids -> condition("""
                                {0} not in (with recursive inside (id) as (
                                    select unnest({1})
                                    union
                                    select p.project_id from facts.projects_project p join inside on p.parent_id = inside.id)
                                    select id from inside)
                                """, project, val(ids)))
                        .orElse(noCondition()));
    }

    private static Condition passed(ListRequest request, Field<Long> transaction) {
        var passedOn = condition(
                "{0} in (select facts.funding_passed_on({1}, {2}))",
                transaction, val(request.filter("kind")), val(request.filter("currency")));
        return switch (request.filter("passed")) {
            case "" -> noCondition();
            case "yes" -> passedOn;
            case "no" -> passedOn.not();
            case String other -> falseCondition();
        };
    }

    /// What lies in provinces beside those that are named.
    static Condition besides(ListRequest request, Field<Long> here) {
        return listed(request, "notProvince")
                .map(ids -> here.ne(0L).and(condition("{0} <> all ({1})", here, val(ids))))
                .orElse(noCondition());
    }

    /// Numbers parted by full stops; what is no such list names nothing that could be left out.
    private static Optional<Long[]> listed(ListRequest request, String filter) {
        var said = request.filter(filter);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        said.matches("\\d{1,18}(\\.\\d{1,18})*")
                                ? Arrays.stream(said.split("\\."))
                                        .map(Long::valueOf)
                                        .toArray(Long[]::new)
                                : new Long[0]);
    }

    /// In words, for the top of the list.
    static Map<String, String> words(ListRequest asked, Page page) {
        var words = new LinkedHashMap<String, String>();
        if (asked.filter("passed").matches("yes|no")) {
            words.put(page.text("funding.passed"), page.text("funding.passed." + asked.filter("passed")));
        }
        HIDDEN.stream()
                .filter(filter ->
                        filter.startsWith("not") && !asked.filter(filter).isEmpty())
                .forEach(filter -> words.put(page.text("funding." + filter), page.text("funding.besides")));
        return words;
    }
}
