package org.nhipcau.organisations.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.OrganisationKind;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.springframework.stereotype.Component;

/// The door to profiles: who a partner is, and what all rooms say of it.
@Component
class Profile {

    private final DSLContext sql;
    private final List<ProfilePart> parts;

    Profile(DSLContext sql, List<ProfilePart> parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /// Who it is, as it was known.
    ///
    /// @param into what it was merged into by then
    record Who(
            OrganisationId id,
            OrganisationKind kind,
            String nameVi,
            String nameEn,
            String shortName,
            String country,
            String website,
            Publication publication,
            String source,
            boolean illustrative,
            Optional<OrganisationId> into,
            Optional<Above> parent,
            List<String> otherNames,
            List<Identifier> identifiers) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// What it belongs to.
    record Above(OrganisationId id, String nameVi, String nameEn) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// What there is to say of a topic, as far as it fits, and doors to all of it.
    record Section(Topic topic, List<Line> lines, List<Figure> all) {

        /// Lines that follow each other and say the same of several figures, such as one of each currency.
        public List<List<Line>> groups() {
            var groups = new ArrayList<List<Line>>();
            for (var line : lines) {
                if (groups.isEmpty() || !line.isLike(groups.getLast().getFirst())) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(line);
            }
            return groups;
        }
    }

    /// @throws NotFound when there was none of this number by then
    Who who(Asked asked) {
        var row = sql.fetchOptional("""
                        select o.id, o.kind, o.name_vi, o.name_en, o.short_name, o.country, o.website, o.publication, o.source, o.illustrative, o.merged_into_id,
                            p.id as parent_id, p.name_vi as parent_vi, p.name_en as parent_en,
                            array(select n.name from organisations.other_name_at({0}) n where n.organisation_id = o.id order by n.name) as names
                        from organisations.organisation_at({0}) o left join organisations.organisation_at({0}) p on p.id = o.parent_id
                        where o.id = {1}
                        """, asked.moment(), asked.id()).orElseThrow(NotFound::new);
        return new Who(
                asked.organisation(),
                OrganisationKind.of(row.get("kind", String.class)).orElse(OrganisationKind.OTHER),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                row.get("short_name", String.class),
                row.get("country", String.class),
                row.get("website", String.class),
                Publication.of(row.get("publication", String.class)).orElseThrow(),
                row.get("source", String.class),
                row.get("illustrative", Boolean.class),
                number(row, "merged_into_id").map(OrganisationId::new),
                number(row, "parent_id")
                        .map(id -> new Above(
                                new OrganisationId(id),
                                row.get("parent_vi", String.class),
                                row.get("parent_en", String.class))),
                List.of(row.get("names", String[].class)),
                sql.fetch(
                                "select i.scheme, i.value from organisations.identifier_at({0}) i where i.organisation_id = {1} order by 1, 2",
                                asked.moment(), asked.id())
                        .map(found ->
                                new Identifier(found.get("scheme", String.class), found.get("value", String.class))));
    }

    private static Optional<Long> number(Record row, String column) {
        return Optional.ofNullable(row.get(column, Long.class));
    }

    /// All that the rooms say.
    Map<Topic, List<Told>> told(Asked asked) {
        var topics = new EnumMap<Topic, List<Told>>(Topic.class);
        parts.stream()
                .flatMap(part -> part.tell(asked).stream())
                .filter(told -> !told.lines().isEmpty())
                .forEach(told -> topics.computeIfAbsent(told.topic(), topic -> new ArrayList<>())
                        .add(told));
        return topics;
    }

    /// As much of it as fits one page.
    List<Section> onOnePage(Asked asked) {
        var sections = new ArrayList<Section>();
        told(asked).forEach((topic, all) -> {
            var lines = topic == Topic.DUE
                    ? inTurn(all)
                    : all.stream().flatMap(told -> told.lines().stream()).toList();
            var doors = all.stream().flatMap(told -> told.all().stream()).toList();
            var whole = Figure.count(lines.size(), asked.door("topic:" + topic.code(), ""));
            sections.add(new Section(
                    topic,
                    lines.stream().limit(topic.shown()).toList(),
                    doors.isEmpty() && lines.size() > topic.shown() ? List.of(whole) : doors));
        });
        return sections;
    }

    /// One of each room, then the second of each: what one has much of does not hide what another has to say.
    private static List<Line> inTurn(List<Told> all) {
        var lines = new ArrayList<Line>();
        for (var turn = 0; all.stream().mapToInt(told -> told.lines().size()).sum() > lines.size(); turn++) {
            var place = turn;
            all.stream()
                    .filter(told -> told.lines().size() > place)
                    .forEach(told -> lines.add(told.lines().get(place)));
        }
        return lines;
    }

    /// The rows behind a figure.
    ///
    /// @throws NotFound when there is no such figure, or the viewer may not see its room
    List<Line> rows(Asked asked, String of) {
        return parts.stream()
                .flatMap(part -> part.rows(asked, of).stream())
                .findFirst()
                .or(() -> topic(asked, of))
                .orElseThrow(NotFound::new);
    }

    /// All that is said of a topic, where the page shows the beginning of it; of every topic, when none is asked for.
    private Optional<List<Line>> topic(Asked asked, String of) {
        if (of.isEmpty()) {
            return Optional.of(told(asked).values().stream()
                    .flatMap(all -> all.stream().flatMap(told -> told.lines().stream()))
                    .toList());
        }
        return Stream.of(Topic.values())
                .filter(topic -> of.equals("topic:" + topic.code()))
                .findFirst()
                .flatMap(topic -> Optional.ofNullable(told(asked).get(topic)))
                .map(all -> all.stream().flatMap(told -> told.lines().stream()).toList());
    }
}
