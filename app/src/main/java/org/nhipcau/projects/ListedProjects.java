package org.nhipcau.projects;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ListedProject.Taking;
import org.nhipcau.projects.db.FocalPointTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Takes projects from a list that somebody keeps, many at a time; only what differs is written.
@Component
public class ListedProjects {

    /// Of the code a project has in the lists of those who keep it.
    public static final String SCHEME = "list";

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final PlaceTable PLACE = PlaceTable.PLACE;

    /// What a list writes of a project, which taking it back gives back.
    public static final List<Part> WRITTEN = List.of(
            new Part(PROJECT, PROJECT.ID),
            new Part(IDENTIFIER, IDENTIFIER.PROJECT_ID),
            new Part(PARTY, PARTY.PROJECT_ID),
            new Part(PLACE, PLACE.PROJECT_ID),
            new Part(FocalPointTable.FOCAL_POINT, FocalPointTable.FOCAL_POINT.PROJECT_ID));

    private final DSLContext sql;

    ListedProjects(DSLContext sql) {
        this.sql = sql;
    }

    /// Which projects bear a title, in any of their languages, or a number in any register.
    public record Called(Map<String, Set<ProjectId>> byTitle, Map<String, Set<ProjectId>> byNumber) {

        public Set<ProjectId> titled(String title) {
            return byTitle.getOrDefault(SearchKey.of(title), Set.of());
        }

        public Set<ProjectId> numbered(String number) {
            return byNumber.getOrDefault(SearchKey.of(number), Set.of());
        }
    }

    /// All that the viewer may see, without those invented to show the product: a list of real ones never means
    /// these.
    public Called called() {
        var byTitle = new HashMap<String, Set<ProjectId>>();
        sql.select(PROJECT.ID, PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER)
                .from(PROJECT)
                .where(PROJECT.ILLUSTRATIVE.isFalse())
                .forEach(row -> Stream.of(row.value2(), row.value3(), row.value4())
                        .map(SearchKey::of)
                        .filter(key -> !key.isEmpty())
                        .forEach(key -> in(byTitle, key).add(row.value1())));
        var byNumber = new HashMap<String, Set<ProjectId>>();
        sql.select(IDENTIFIER.PROJECT_ID, IDENTIFIER.VALUE)
                .from(IDENTIFIER)
                .join(PROJECT)
                .on(PROJECT.ID.eq(IDENTIFIER.PROJECT_ID))
                .where(PROJECT.ILLUSTRATIVE.isFalse())
                .forEach(row -> in(byNumber, SearchKey.of(row.value2())).add(row.value1()));
        return new Called(byTitle, byNumber);
    }

    private static <K, V> Set<V> in(Map<K, Set<V>> sets, K key) {
        return sets.computeIfAbsent(key, k -> new HashSet<>());
    }

    /// These projects as lists would say them; those the viewer may not see are missing.
    public Map<ProjectId, ListedProject> of(Collection<ProjectId> projects) {
        var ids = projects.toArray(ProjectId[]::new);
        var parties = new HashMap<ProjectId, Set<Taking>>();
        sql.selectFrom(PARTY)
                .where(PARTY.PROJECT_ID.eq(any(ids)))
                .forEach(row -> in(parties, row.getProjectId())
                        .add(new Taking(
                                row.getOrganisationId(),
                                PartyRole.of(row.getRole()).orElseThrow())));
        var places = sql.select(PLACE.PROJECT_ID, PLACE.PLACE_ID)
                .from(PLACE)
                .where(PLACE.PROJECT_ID.eq(any(ids)))
                .fetchGroups(PLACE.PROJECT_ID, PLACE.PLACE_ID);
        var identifiers = sql.selectFrom(IDENTIFIER)
                .where(IDENTIFIER.PROJECT_ID.eq(any(ids)))
                .orderBy(IDENTIFIER.SCHEME, IDENTIFIER.VALUE)
                .fetchGroups(IDENTIFIER.PROJECT_ID);
        var listed = new LinkedHashMap<ProjectId, ListedProject>();
        sql.selectFrom(PROJECT)
                .where(PROJECT.ID.eq(any(ids)))
                .orderBy(PROJECT.ID)
                .forEach(row -> {
                    var numbers = Optional.ofNullable(identifiers.get(row.getId())).stream()
                            .flatMap(Collection::stream)
                            .toList();
                    listed.put(
                            row.getId(),
                            new ListedProject(
                                    row.getTitleVi(),
                                    row.getTitleEn(),
                                    row.getTitleOther(),
                                    row.getDescriptionVi(),
                                    ProjectStatus.of(row.getStatus()).orElseThrow(),
                                    Optional.ofNullable(row.getPlannedStart()),
                                    Optional.ofNullable(row.getPlannedEnd()),
                                    parties.getOrDefault(row.getId(), Set.of()),
                                    Set.copyOf(places.getOrDefault(row.getId(), List.of())),
                                    numbers.stream()
                                            .map(number -> number.getValue())
                                            .toList(),
                                    numbers.stream()
                                            .filter(number -> number.getScheme().equals(SCHEME))
                                            .map(number -> number.getValue())
                                            .findFirst()
                                            .orElse(""),
                                    row.getSource()));
                });
        return listed;
    }

    /// Puts new ones into the register, seen by nobody beyond the ministry.
    ///
    /// @return their numbers, in the same order
    public List<ProjectId> add(List<ListedProject> listed) {
        var numbered = new ArrayList<Nth>();
        listed.forEach(one -> numbered.add(new Nth(numbered.size(), one)));
        var numbers = columns(ManyRows.of(numbered))
                .with(PROJECT.LEVEL, row -> ProjectLevel.PROJECT.code())
                .with(PROJECT.PUBLICATION, row -> Publication.INTERNAL.code())
                .insertInto(PROJECT, PROJECT.ID, Nth::nth, sql);
        var ids = numbered.stream()
                .map(row -> java.util.Objects.requireNonNull(numbers.get(row.nth())))
                .toList();
        ManyRows.of(numbered.stream().filter(row -> !row.of().code().isEmpty()).toList())
                .with(IDENTIFIER.PROJECT_ID, row -> ids.get(row.nth()))
                .with(IDENTIFIER.SCHEME, row -> SCHEME)
                .with(IDENTIFIER.VALUE, row -> row.of().code())
                .insertInto(IDENTIFIER, sql);
        var owned = numbered.stream()
                .map(row -> new Owned(ids.get(row.nth()), row.of()))
                .toList();
        addParts(owned);
        return ids;
    }

    /// Holds projects until the transaction ends, so that nobody saves one between this look and what follows from
    /// it.
    public void hold(Collection<ProjectId> projects) {
        sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(any(projects.toArray(ProjectId[]::new))))
                .orderBy(PROJECT.ID)
                .forUpdate()
                .execute();
    }

    /// Lets projects be as a list says. Who takes part and where it is done is added to; a list that does not say
    /// somebody says nothing of them.
    public void change(Map<ProjectId, ListedProject> listed) {
        var owned = listed.entrySet().stream()
                .map(one -> new Owned(one.getKey(), one.getValue()))
                .toList();
        columns(ManyRows.of(owned)).with(PROJECT.ID, Owned::id).update(PROJECT, PROJECT.ID, sql);
        var coded = owned.stream()
                .filter(row -> !row.of().code().isEmpty()
                        && !row.of().identifiers().contains(row.of().code()))
                .toList();
        ManyRows.of(coded)
                .with(IDENTIFIER.PROJECT_ID, Owned::id)
                .with(IDENTIFIER.SCHEME, row -> SCHEME)
                .with(IDENTIFIER.VALUE, row -> row.of().code())
                .insertInto(IDENTIFIER, sql);
        addParts(owned);
    }

    private void addParts(List<Owned> owned) {
        ManyRows.of(owned.stream()
                        .flatMap(row -> row.of().parties().stream().map(party -> new Belonging<>(row.id(), party)))
                        .toList())
                .with(PARTY.PROJECT_ID, Belonging::project)
                .with(PARTY.ORGANISATION_ID, row -> row.part().organisation())
                .with(PARTY.ROLE, row -> row.part().role().code())
                .upsertInto(PARTY, sql);
        ManyRows.of(owned.stream()
                        .flatMap(row -> row.of().places().stream().map(place -> new Belonging<>(row.id(), place)))
                        .toList())
                .with(PLACE.PROJECT_ID, Belonging::project)
                .with(PLACE.PLACE_ID, Belonging::part)
                .upsertInto(PLACE, sql);
    }

    private interface Written {
        ListedProject of();
    }

    private record Nth(int nth, ListedProject of) implements Written {}

    private record Owned(ProjectId id, ListedProject of) implements Written {}

    private record Belonging<P>(ProjectId project, P part) {}

    private static <T extends Written> ManyRows<T> columns(ManyRows<T> rows) {
        return rows.with(PROJECT.TITLE_VI, row -> row.of().titleVi())
                .with(PROJECT.TITLE_EN, row -> row.of().titleEn())
                .with(PROJECT.DESCRIPTION_VI, row -> row.of().descriptionVi())
                .with(PROJECT.STATUS, row -> row.of().status().code())
                .maybe(PROJECT.PLANNED_START, row -> row.of().start())
                .maybe(PROJECT.PLANNED_END, row -> row.of().end())
                .with(PROJECT.SOURCE, row -> row.of().source())
                .with(PROJECT.SEARCH_KEY, row -> searchKey(row.of()));
    }

    private static String searchKey(ListedProject listed) {
        return Stream.of(
                        Stream.of(listed.titleVi(), listed.titleEn(), listed.titleOther()),
                        listed.identifiers().stream(),
                        Stream.of(listed.code()))
                .flatMap(all -> all)
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
