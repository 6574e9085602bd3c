package org.nhipcau.projects.relation;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.organisations.profile.Asked;
import org.nhipcau.organisations.profile.Line;
import org.nhipcau.organisations.profile.ProfilePart;
import org.nhipcau.organisations.profile.Told;
import org.nhipcau.organisations.profile.Topic;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is done with a partner, by state, in which provinces, and what should have ended.
@Component
@Order(3)
class ProjectsInProfile implements ProfilePart {

    private static final String ROOM = "projects:";

    private final DSLContext sql;
    private final Places places;

    ProjectsInProfile(DSLContext sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    /// @param roles what the partner is in it, in words
    private record Done(
            long id,
            String titleVi,
            String titleEn,
            String titleOther,
            ProjectStatus status,
            List<String> roles,
            Optional<LocalDate> plannedEnd,
            Optional<LocalDate> end,
            Publication publication,
            boolean illustrative) {

        Line line(Page page) {
            var title = page.language().pick(titleVi, titleEn);
            return Line.of(title.isEmpty() ? titleOther : title, "/projects/" + id)
                    .detail(Stream.concat(
                                    Stream.of(page.text("projects.status." + status.code())),
                                    roles.stream().map(role -> page.text("projects.role." + role)))
                            .collect(Collectors.joining(" · ")))
                    .day(end)
                    .publication(Optional.of(publication))
                    .illustrative(illustrative);
        }

        boolean overdue(LocalDate day) {
            return status == ProjectStatus.IMPLEMENTATION
                    && end.equals(plannedEnd)
                    && plannedEnd.filter(day::isAfter).isPresent();
        }

        boolean is(ProjectStatus other, boolean invented) {
            return status == other && illustrative == invented;
        }
    }

    @Override
    public List<Told> tell(Asked asked) {
        var page = asked.page();
        if (!page.may("projects.see")) {
            return List.of();
        }
        var all = done(asked);
        var overdue = all.stream()
                .filter(one -> one.overdue(asked.day()))
                .map(one -> one.line(page).mark(page.text("projects.profile.overdue")))
                .toList();
        return List.of(
                Told.figures(Topic.PROJECTS, states(asked, all)),
                Told.records(
                        Topic.PROJECTS,
                        all.stream().map(one -> one.line(page)).toList(),
                        asked.door(ROOM + "all", "/projects?organisation=" + asked.organisation())),
                Told.figures(Topic.DUE, overdue),
                Told.figures(Topic.PLACES, provinces(asked)));
    }

    private static List<Line> states(Asked asked, List<Done> all) {
        var lines = new ArrayList<Line>();
        for (var status : ProjectStatus.values()) {
            for (var invented : List.of(false, true)) {
                var count = all.stream().filter(one -> one.is(status, invented)).count();
                if (count > 0) {
                    var list = "/projects?organisation=" + asked.organisation() + "&status=" + status.code()
                            + "&illustrative=" + yes(invented);
                    lines.add(Line.of(
                                    asked.page().text("projects.status." + status.code()),
                                    Figure.count(
                                            count,
                                            asked.door(ROOM + "state:" + status.code() + ":" + yes(invented), list)))
                            .illustrative(invented));
                }
            }
        }
        return lines;
    }

    /// Those of the map that held, the ones with the most projects first.
    private List<Line> provinces(Asked asked) {
        return sql.fetch("""
                        select m.province_id, a.illustrative, count(distinct w.project_id) as projects
                        from facts.projects_project_at({0}) a
                        join facts.projects_place_at({0}) w on w.project_id = a.project_id
                        join facts.places_on_map m on m.place_id = w.place_id and m.map = {2}
                        where {1} and m.province_id is not null
                        group by 1, 2 order by 2, 3 desc, 1
                        """, asked.at(), theirs(asked), val(map(asked).code())).map(row -> {
            var province = new PlaceId(row.get("province_id", Long.class));
            var invented = row.get("illustrative", Boolean.class);
            var list = "/projects?organisation=" + asked.organisation() + "&place=" + province + "&illustrative="
                    + yes(invented);
            return Line.of(
                            name(province, asked),
                            Figure.count(
                                    row.get("projects", Long.class),
                                    asked.door(ROOM + "place:" + province + ":" + yes(invented), list)))
                    .illustrative(invented);
        });
    }

    /// Without the word for its type, which the heading says.
    private String name(PlaceId province, Asked asked) {
        var version = places.get(province).nearest(asked.day());
        return asked.page().language().pick(version.name(), version.nameEnglish());
    }

    private static ProvinceMap map(Asked asked) {
        return ProvinceMap.heldOn(asked.day());
    }

    @Override
    public Optional<List<Line>> rows(Asked asked, String rows) {
        if (!rows.startsWith(ROOM) || !asked.page().may("projects.see")) {
            return Optional.empty();
        }
        var terms = rows.split(":", -1);
        return switch (terms.length + terms[1]) {
            case "2all" -> Optional.of(lines(asked, done(asked).stream()));
            case "4state" ->
                ProjectStatus.of(terms[2])
                        .map(status -> lines(
                                asked, done(asked).stream().filter(one -> one.is(status, terms[3].equals("yes")))));
            case "4place" -> {
                var there = terms[2].matches("\\d{1,18}") ? in(Long.parseLong(terms[2]), asked) : List.<Long>of();
                yield Optional.of(lines(
                        asked,
                        done(asked).stream()
                                .filter(one ->
                                        one.illustrative() == terms[3].equals("yes") && there.contains(one.id()))));
            }
            case String other -> Optional.empty();
        };
    }

    private List<Long> in(long province, Asked asked) {
        return sql.fetch("""
                        select distinct w.project_id from facts.projects_place_at({0}) w
                        join facts.places_on_map m on m.place_id = w.place_id and m.map = {1} where m.province_id = {2}
                        """, asked.at(), val(map(asked).code()), val(province)).getValues(0, Long.class);
    }

    private static List<Line> lines(Asked asked, Stream<Done> done) {
        return done.map(one -> one.line(asked.page())).toList();
    }

    /// Under way first, what ends first at the top.
    private List<Done> done(Asked asked) {
        return sql.fetch("""
                        select a.project_id, a.title_vi, a.title_en, a.title_other, a.status, a.planned_end, coalesce(a.actual_end, a.planned_end) as ends,
                            a.publication, a.illustrative,
                            array(select distinct t.role from facts.projects_party_at({0}) t
                                where t.project_id = a.project_id and t.organisation_id = {2} order by t.role) as roles
                        from facts.projects_project_at({0}) a where {1}
                        order by a.illustrative, a.status = 'implementation' desc, a.status in ('finalisation', 'pipeline', 'suspended') desc, ends nulls last, a.project_id
                        """, asked.at(), theirs(asked), asked.id())
                .map(row -> new Done(
                        row.get("project_id", Long.class),
                        row.get("title_vi", String.class),
                        row.get("title_en", String.class),
                        row.get("title_other", String.class),
                        ProjectStatus.of(row.get("status", String.class)).orElseThrow(),
                        List.of(row.get("roles", String[].class)),
                        Optional.ofNullable(row.get("planned_end", LocalDate.class)),
                        Optional.ofNullable(row.get("ends", LocalDate.class)),
                        Publication.of(row.get("publication", String.class)).orElseThrow(),
                        row.get("illustrative", Boolean.class)));
    }

    private static QueryPart theirs(Asked asked) {
        return DSL.sql(
                "a.project_id in (select p.project_id from facts.projects_party_at({0}) p where p.organisation_id = {1})",
                asked.at(), asked.id());
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }
}
