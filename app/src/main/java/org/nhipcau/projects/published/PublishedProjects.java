package org.nhipcau.projects.published;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectLevel;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Takes projects from somebody else's file into the register, many at a time. What the file says replaces what an
/// earlier one said, and not what somebody said here; only what differs is written, so that the history shows what
/// changed
/// and nothing else.
///
/// Refuses: `projects.refused.contradicts`, when a field as the file has it contradicts another one here.
@Component
public class PublishedProjects {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final CountryTable COUNTRY = CountryTable.COUNTRY;
    private static final SectorTable SECTOR = SectorTable.SECTOR;
    private static final LocationTable LOCATION = LocationTable.LOCATION;

    private final DSLContext sql;

    PublishedProjects(DSLContext sql) {
        this.sql = sql;
    }

    /// Which of these identifiers the register knows, and whose they are.
    public Map<String, ProjectId> known(Collection<String> identifiers) {
        return sql.select(IDENTIFIER.VALUE, IDENTIFIER.PROJECT_ID)
                .from(IDENTIFIER)
                .where(IDENTIFIER.SCHEME.eq("iati"), IDENTIFIER.VALUE.eq(any(identifiers.toArray(String[]::new))))
                .fetchMap(IDENTIFIER.VALUE, IDENTIFIER.PROJECT_ID);
    }

    /// A field of a project of which the register says one thing and a file another.
    public record Differing(ProjectId project, String field, Said ours, Said theirs) {}

    /// @param numbers of projects by their identifiers, new or known
    /// @param differing where both the register and the file changed what the file had said; the register's stays
    /// @param otherwise where the register does not say what the file says, for whatever reason
    public record Taken(Map<String, ProjectId> numbers, List<Differing> differing, List<Differing> otherwise) {}

    /// @param published no two with one identifier
    /// @param last as files said them last, by identifier
    public Taken take(Collection<PublishedProject> published, Map<String, PublishedProject> last) {
        var known = known(published.stream().map(PublishedProject::identifier).toList());
        var isKnown = published.stream().collect(Collectors.partitioningBy(one -> known.containsKey(one.identifier())));
        var fresh = isKnown.getOrDefault(false, List.of());
        var numbers = new HashMap<>(known);
        numbers.putAll(add(fresh));
        replaceParts(fresh, numbers, List.of());
        var differing = new ArrayList<Differing>();
        var otherwise = new ArrayList<Differing>();
        if (!known.isEmpty()) {
            var ours = new RecordedSides(sql).hold(known.values());
            var merged = new LinkedHashMap<ProjectId, PublishedProject>();
            for (var theirs : isKnown.getOrDefault(true, List.of())) {
                var number = number(numbers, theirs);
                var base = Optional.ofNullable(last.get(theirs.identifier()));
                var one = ThreeWay.merge(base, side(ours, number), theirs);
                merged.put(number, one.project());
                one.differing().forEach(field -> differing.add(differing(number, field)));
                one.otherwise().forEach(field -> otherwise.add(differing(number, field)));
            }
            write(merged);
        }
        return new Taken(numbers, differing, otherwise);
    }

    /// Holds a project until the transaction ends. An import holds it before anything that hangs on it, and so must
    /// whoever
    /// decides.
    public void hold(ProjectId project) {
        side(new RecordedSides(sql).hold(List.of(project)), project);
    }

    /// Where the register does not say what a file says.
    public List<Differing> otherwise(ProjectId project, PublishedProject theirs) {
        var ours = side(new RecordedSides(sql).read(List.of(project)), project);
        return ThreeWay.merge(Optional.of(theirs), ours, theirs).otherwise().stream()
                .map(field -> differing(project, field))
                .toList();
    }

    /// Lets one field be as a file says it.
    public void adopt(ProjectId project, String field, PublishedProject theirs) {
        var ours = side(new RecordedSides(sql).hold(List.of(project)), project);
        var merged = ThreeWay.take(field, ours, theirs);
        if (merged.differing().stream().anyMatch(one -> one.field().equals(field))) {
            throw new Refusal("projects.refused.contradicts");
        }
        write(Map.of(project, merged.project()));
    }

    private static Differing differing(ProjectId project, ThreeWay.Differing field) {
        return new Differing(project, field.field(), field.ours(), field.theirs());
    }

    private static PublishedProject side(Map<ProjectId, PublishedProject> sides, ProjectId project) {
        return Optional.ofNullable(sides.get(project)).orElseThrow(NotFound::new);
    }

    private void write(Map<ProjectId, PublishedProject> merged) {
        var identifiers = new RecordedSides(sql).identifiers(merged.keySet());
        var owned = merged.entrySet().stream()
                .map(one -> new Owned<>(one.getKey(), one.getValue()))
                .toList();
        columns(ManyRows.of(owned), Owned::part, one -> identifiers.getOrDefault(one.project(), List.of()))
                .with(PROJECT.ID, Owned::project)
                .update(PROJECT, PROJECT.ID, sql);
        replaceParts(owned, merged.keySet());
    }

    private Map<String, ProjectId> add(List<PublishedProject> published) {
        var numbers = columns(ManyRows.of(published), one -> one, one -> List.of(one.identifier()))
                .with(PROJECT.LEVEL, one -> ProjectLevel.PROJECT.code())
                .with(PROJECT.PUBLICATION, one -> "internal")
                .insertInto(PROJECT, PROJECT.ID, PublishedProject::identifier, sql);
        ManyRows.of(published)
                .with(IDENTIFIER.PROJECT_ID, one -> number(numbers, one))
                .with(IDENTIFIER.SCHEME, one -> "iati")
                .with(IDENTIFIER.VALUE, PublishedProject::identifier)
                .insertInto(IDENTIFIER, sql);
        return numbers;
    }

    /// A row of a part, and whose it is.
    private record Owned<P>(ProjectId project, P part) {}

    private void replaceParts(
            Collection<PublishedProject> published, Map<String, ProjectId> numbers, Collection<ProjectId> known) {
        replaceParts(
                published.stream()
                        .map(one -> new Owned<>(number(numbers, one), one))
                        .toList(),
                known);
    }

    private void replaceParts(Collection<Owned<PublishedProject>> published, Collection<ProjectId> known) {
        ManyRows.of(owned(published, PublishedProject::parties))
                .with(PARTY.PROJECT_ID, Owned::project)
                .with(PARTY.ORGANISATION_ID, row -> row.part().organisation())
                .with(PARTY.ROLE, row -> row.part().role().code())
                .replaceIn(PARTY, PARTY.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, PublishedProject::countries))
                .with(COUNTRY.PROJECT_ID, Owned::project)
                .with(COUNTRY.VOCABULARY, row -> row.part().vocabulary())
                .with(COUNTRY.CODE, row -> row.part().code())
                .maybe(COUNTRY.PERCENTAGE, row -> row.part().percentage())
                .replaceIn(COUNTRY, COUNTRY.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, PublishedProject::sectors))
                .with(SECTOR.PROJECT_ID, Owned::project)
                .with(SECTOR.VOCABULARY, row -> row.part().vocabulary())
                .with(SECTOR.CODE, row -> row.part().code())
                .maybe(SECTOR.PERCENTAGE, row -> row.part().percentage())
                .replaceIn(SECTOR, SECTOR.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, PublishedProject::locations))
                .with(LOCATION.PROJECT_ID, Owned::project)
                .with(LOCATION.POSITION, row -> row.part().position())
                .with(LOCATION.NAME, row -> row.part().name())
                .maybe(LOCATION.LATITUDE, row -> row.part().latitude())
                .maybe(LOCATION.LONGITUDE, row -> row.part().longitude())
                .with(LOCATION.REFERENCE, row -> row.part().reference())
                .replaceIn(LOCATION, LOCATION.PROJECT_ID, known, sql);
    }

    private static <P> List<Owned<P>> owned(
            Collection<Owned<PublishedProject>> published, Function<PublishedProject, Collection<P>> parts) {
        return published.stream()
                .flatMap(one -> parts.apply(one.part()).stream().map(part -> new Owned<>(one.project(), part)))
                .toList();
    }

    private static ProjectId number(Map<String, ProjectId> numbers, PublishedProject published) {
        return java.util.Objects.requireNonNull(numbers.get(published.identifier()), published::identifier);
    }

    private static <T> ManyRows<T> columns(
            ManyRows<T> rows, Function<T, PublishedProject> of, Function<T, List<String>> identifiers) {
        return rows.with(PROJECT.TITLE_VI, row -> of.apply(row).titleVi())
                .with(PROJECT.TITLE_EN, row -> of.apply(row).titleEn())
                .with(PROJECT.TITLE_OTHER, row -> of.apply(row).titleOther())
                .with(PROJECT.DESCRIPTION_VI, row -> of.apply(row).descriptionVi())
                .with(PROJECT.DESCRIPTION_EN, row -> of.apply(row).descriptionEn())
                .with(PROJECT.STATUS, row -> of.apply(row).status().code())
                .maybe(PROJECT.PLANNED_START, row -> of.apply(row).dates().plannedStart())
                .maybe(PROJECT.ACTUAL_START, row -> of.apply(row).dates().actualStart())
                .maybe(PROJECT.PLANNED_END, row -> of.apply(row).dates().plannedEnd())
                .maybe(PROJECT.ACTUAL_END, row -> of.apply(row).dates().actualEnd())
                .maybe(PROJECT.REPORTER_ID, row -> of.apply(row).reporter())
                .with(PROJECT.SOURCE, row -> of.apply(row).source())
                .with(PROJECT.SEARCH_KEY, row -> searchKey(of.apply(row), identifiers.apply(row)));
    }

    private static String searchKey(PublishedProject published, List<String> identifiers) {
        return Stream.concat(
                        Stream.of(published.titleVi(), published.titleEn(), published.titleOther()),
                        identifiers.stream())
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
