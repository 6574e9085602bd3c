package org.nhipcau.projects;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.nhipcau.forms.Identifiers;
import org.nhipcau.forms.Records;
import org.nhipcau.forms.Typed;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.Project.Sector;
import org.nhipcau.projects.db.AgreementTable;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.FocalPointTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.ProjectRecord;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to programmes, projects and components. Shows only what the viewer may see; the lock is in the database.
///
/// Refuses: `projects.refused.overWhole`, `projects.refused.identifierTaken`, `projects.refused.level`,
/// `projects.refused.ownAncestor`.
@Component
public class Projects {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final SectorTable SECTOR = SectorTable.SECTOR;
    private static final LocationTable LOCATION = LocationTable.LOCATION;
    private static final CountryTable COUNTRY = CountryTable.COUNTRY;
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private static final List<Part> PARTS = List.of(
            new Part(PROJECT, PROJECT.ID),
            new Part(IDENTIFIER, IDENTIFIER.PROJECT_ID),
            new Part(PARTY, PARTY.PROJECT_ID),
            new Part(PLACE, PLACE.PROJECT_ID),
            new Part(SECTOR, SECTOR.PROJECT_ID),
            new Part(LOCATION, LOCATION.PROJECT_ID, List.of(LOCATION.NAME)),
            new Part(COUNTRY, COUNTRY.PROJECT_ID),
            new Part(FOCAL_POINT, FOCAL_POINT.PROJECT_ID, List.of(FOCAL_POINT.PERSON_ID, FOCAL_POINT.SIDE)),
            new Part(AgreementTable.AGREEMENT, AgreementTable.AGREEMENT.PROJECT_ID));

    private static final List<Part> SHOWN = Stream.concat(PARTS.stream(), Stream.of(ProjectPublication.SHARED_WITH))
            .toList();

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    private final ProjectParts parts;
    private final Records<ProjectId> records;
    private final Identifiers<ProjectId> identifiers;

    Projects(DSLContext sql, Histories histories, Restoration restoration, ProjectParts parts) {
        this.sql = sql;
        this.histories = histories;
        this.restoration = restoration;
        this.parts = parts;
        this.records = new Records<>(sql, PROJECT.ID, PROJECT.CHANGE_ID, PROJECT.PARENT_ID);
        this.identifiers = new Identifiers<>(
                sql, IDENTIFIER.PROJECT_ID, IDENTIFIER.SCHEME, IDENTIFIER.VALUE, "projects.refused.identifierTaken");
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    public Project find(ProjectId id) {
        var numbers = identifiers.of(PROJECT.ID);
        var parties = ProjectParts.parties(PROJECT.ID);
        var places = ProjectParts.places(PROJECT.ID);
        var sectors = ProjectParts.sectors(PROJECT.ID);
        // One question for all of it: this is the page that is opened most.
        var found = sql.select(PROJECT.fields())
                .select(numbers, parties, places, sectors)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        var row = found.into(PROJECT);
        return new Project(
                row.getId(),
                ProjectLevel.of(row.getLevel()).orElseThrow(),
                Optional.ofNullable(row.getParentId()),
                row.getTitleVi(),
                row.getTitleEn(),
                row.getTitleOther(),
                row.getDescriptionVi(),
                row.getDescriptionEn(),
                ProjectStatus.of(row.getStatus()).orElseThrow(),
                dates(row),
                Publication.of(row.getPublication()).orElseThrow(),
                row.getSource(),
                row.getIllustrative(),
                row.getChangeId(),
                row.getKnownFrom(),
                found.get(numbers),
                found.get(parties),
                found.get(places),
                found.get(sectors));
    }

    public Optional<ProjectId> byIdentifier(String scheme, String value) {
        return identifiers.owner(scheme, value);
    }

    /// Its line in a list; nothing when there is none of this number, or it is not the viewer's to see.
    Optional<ProjectList.Row> row(ProjectId id) {
        return ProjectList.rows(sql, PROJECT.ID.eq(id)).stream().findFirst();
    }

    /// What lies directly in this programme or project, by title.
    public List<ProjectList.Row> parts(ProjectId parent) {
        return ProjectList.rows(sql, PROJECT.PARENT_ID.eq(parent));
    }

    /// @param illustrative whether it is invented to show the product; what lies in such a one always is
    public ProjectId create(ProjectForm form, boolean illustrative) {
        form.parent().ifPresent(parent -> refuseWrongLevel(form.level(), parent));
        var id = sql.insertInto(PROJECT)
                .set(values(form))
                .set(PROJECT.ILLUSTRATIVE, illustrative || isInvented(form.parent()))
                .returningResult(PROJECT.ID)
                .fetchSingle()
                .value1();
        identifiers.write(id, form.identifiers());
        return id;
    }

    /// Saves what the form says, unless somebody else saved since the version it was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public boolean change(ProjectId id, ProjectForm form, long version) {
        if (!records.hold(id, version)) {
            return false;
        }
        form.parent().ifPresent(parent -> {
            refuseWrongLevel(form.level(), parent);
            refuseOwnAncestor(id, parent);
            refuseInventedAmongRecorded(id, parent);
        });
        sql.update(PROJECT).set(values(form)).where(PROJECT.ID.eq(id)).execute();
        identifiers.write(id, form.identifiers());
        return true;
    }

    /// Lets an organisation take part in a role; once, however often it is said.
    public void join(ProjectId project, OrganisationId organisation, PartyRole role) {
        parts.join(hold(project), organisation, role);
    }

    public void leave(ProjectId project, OrganisationId organisation, PartyRole role) {
        parts.leave(hold(project), organisation, role);
    }

    /// Says that it is done in a place; said again, the share is the new one.
    ///
    /// @param percentage 0 to 100; nothing: an equal share of what the stated ones leave
    public void locate(ProjectId project, PlaceId place, Optional<BigDecimal> percentage) {
        parts.locate(hold(project), place, percentage);
    }

    /// Says that what is recorded at one place lies in another, more exactly known; its share goes along.
    void relocate(ProjectId project, PlaceId from, PlaceId to) {
        parts.relocate(hold(project), from, to);
    }

    public void withdraw(ProjectId project, PlaceId place) {
        parts.withdraw(hold(project), place);
    }

    /// Says what it is about; said again, the share is the new one.
    public void devote(ProjectId project, Sector sector) {
        parts.devote(hold(project), sector);
    }

    public void undevote(ProjectId project, String vocabulary, String code) {
        parts.undevote(hold(project), vocabulary, code);
    }

    /// Makes it and all that belongs to it again what it was right after an earlier change; this is a change of its
    /// own.
    ///
    /// @throws NotFound when that change never touched it, or it is not the viewer's to change
    public void restore(ProjectId id, long change) {
        restoration.restore(hold(id).value(), change, PARTS, List.of(PROJECT.PUBLICATION, PROJECT.MONEY_PUBLICATION));
        var project = find(id);
        project.parent().ifPresent(parent -> {
            refuseWrongLevel(project.level(), parent);
            refuseOwnAncestor(id, parent);
        });
    }

    /// Its row is held until the transaction ends, so that shares which two people add at once are added up.
    ProjectId hold(ProjectId id) {
        return sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .forUpdate()
                .fetchOptional(PROJECT.ID)
                .orElseThrow(NotFound::new);
    }

    public List<Histories.Change> history(ProjectId id) {
        return histories.of(id.value(), SHOWN);
    }

    /// Projects that a text may mean as what something is part of, by number; at most one more than a form offers.
    ///
    /// Those called exactly so in any of their titles or identifiers, else those in whose titles it occurs.
    /// A component comes last: nothing can be part of it, which is said of one that was meant.
    public Map<Long, String> parentsCalled(String text, Language language) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return Map.of();
        }
        var exactly = DSL.concat(DSL.inline("|"), PROJECT.SEARCH_KEY, DSL.inline("|"))
                .like("%|" + key + "|%")
                .and(PROJECT.SEARCH_KEY.like("%" + key + "%"));
        var mayHaveParts = PROJECT.LEVEL.ne(ProjectLevel.COMPONENT.code());
        return Stream.of(
                        exactly.and(mayHaveParts),
                        PROJECT.SEARCH_KEY.like("%" + key + "%").and(mayHaveParts),
                        exactly)
                .map(condition -> called(condition, language))
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private Map<Long, String> called(Condition condition, Language language) {
        var called = new LinkedHashMap<Long, String>();
        sql.select(PROJECT.ID, PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER)
                .from(PROJECT)
                .where(condition)
                .orderBy(PROJECT.ID)
                .limit(Typed.MOST_OFFERED + 1)
                .forEach(row -> {
                    var title = language.pick(row.value2(), row.value3());
                    called.put(row.value1().value(), title.isEmpty() ? row.value4() : title);
                });
        return called;
    }

    private void refuseWrongLevel(ProjectLevel level, ProjectId parent) {
        var above = sql.select(PROJECT.LEVEL)
                .from(PROJECT)
                .where(PROJECT.ID.eq(parent))
                .fetchOptional(PROJECT.LEVEL)
                .flatMap(ProjectLevel::of);
        if (above.filter(level::mayBePartOf).isEmpty()) {
            throw new Refusal("projects.refused.level").at("parent");
        }
    }

    /// What is invented never lies among what is recorded, nor the other way round: each would seem to confirm the
    /// other.
    private void refuseInventedAmongRecorded(ProjectId id, ProjectId parent) {
        if (isInvented(Optional.of(id)) != isInvented(Optional.of(parent))) {
            throw new Refusal("projects.refused.illustrative").at("parent");
        }
    }

    private boolean isInvented(Optional<ProjectId> project) {
        return project.flatMap(id -> sql.select(PROJECT.ILLUSTRATIVE)
                        .from(PROJECT)
                        .where(PROJECT.ID.eq(id))
                        .fetchOptional(PROJECT.ILLUSTRATIVE))
                .orElse(false);
    }

    private void refuseOwnAncestor(ProjectId id, ProjectId parent) {
        if (records.liesIn(parent, id)) {
            throw new Refusal("projects.refused.ownAncestor").at("parent");
        }
    }

    private static Dates dates(ProjectRecord row) {
        return new Dates(
                Optional.ofNullable(row.getPlannedStart()),
                Optional.ofNullable(row.getActualStart()),
                Optional.ofNullable(row.getPlannedEnd()),
                Optional.ofNullable(row.getActualEnd()));
    }

    private static Map<Field<?>, Object> values(ProjectForm form) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(PROJECT.LEVEL, form.level().code());
        values.put(PROJECT.PARENT_ID, val(form.parent().orElse(null), PROJECT.PARENT_ID));
        values.put(PROJECT.TITLE_VI, form.titleVi());
        values.put(PROJECT.TITLE_EN, form.titleEn());
        values.put(PROJECT.TITLE_OTHER, form.titleOther());
        values.put(PROJECT.DESCRIPTION_VI, form.descriptionVi());
        values.put(PROJECT.DESCRIPTION_EN, form.descriptionEn());
        values.put(PROJECT.STATUS, form.status().code());
        values.put(PROJECT.PLANNED_START, val(form.dates().plannedStart().orElse(null), PROJECT.PLANNED_START));
        values.put(PROJECT.ACTUAL_START, val(form.dates().actualStart().orElse(null), PROJECT.ACTUAL_START));
        values.put(PROJECT.PLANNED_END, val(form.dates().plannedEnd().orElse(null), PROJECT.PLANNED_END));
        values.put(PROJECT.ACTUAL_END, val(form.dates().actualEnd().orElse(null), PROJECT.ACTUAL_END));
        values.put(PROJECT.SOURCE, form.source());
        values.put(PROJECT.SEARCH_KEY, searchKey(form));
        return values;
    }

    private static String searchKey(ProjectForm form) {
        return Stream.concat(
                        Stream.of(form.titleVi(), form.titleEn(), form.titleOther()),
                        form.identifiers().stream().map(Identifier::value))
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
