package org.nhipcau.projects;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.facts.PlacesPlaceTable;
import org.nhipcau.projects.Project.Located;
import org.nhipcau.projects.Project.Party;
import org.nhipcau.projects.Project.Sector;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// What belongs to a project: who takes part, where it is done, what it is about. Each change is one entry of its
/// history.
@Component
class ProjectParts {

    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final SectorTable SECTOR = SectorTable.SECTOR;
    private static final LocationTable LOCATION = LocationTable.LOCATION;
    private static final CountryTable COUNTRY = CountryTable.COUNTRY;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;
    private static final PlacesPlaceTable NAMED_PLACE = PlacesPlaceTable.PLACES_PLACE;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DSLContext sql;
    private final Organisations organisations;

    ProjectParts(DSLContext sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /// A point or a name as the file it came from has it.
    record Location(String name, Optional<BigDecimal> latitude, Optional<BigDecimal> longitude, String reference) {}

    /// A recipient country or region as the file it came from has it.
    ///
    /// @param vocabulary `iso` for a country; otherwise a code of IATI's list *RegionVocabulary*
    record Recipient(String vocabulary, String code, Optional<BigDecimal> percentage) {

        boolean isCountry() {
            return vocabulary.equals("iso");
        }
    }

    /// Where it is done, as the file it came from has it.
    record Published(List<Location> locations, List<Recipient> recipients) {}

    Published published(ProjectId id) {
        var locations = multiset(select(LOCATION.NAME, LOCATION.LATITUDE, LOCATION.LONGITUDE, LOCATION.REFERENCE)
                        .from(LOCATION)
                        .where(LOCATION.PROJECT_ID.eq(id))
                        .orderBy(LOCATION.POSITION))
                .convertFrom(rows -> rows.map(row -> new Location(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        row.value4())));
        var recipients = multiset(select(COUNTRY.VOCABULARY, COUNTRY.CODE, COUNTRY.PERCENTAGE)
                        .from(COUNTRY)
                        .where(COUNTRY.PROJECT_ID.eq(id))
                        .orderBy(COUNTRY.VOCABULARY.desc(), COUNTRY.CODE))
                .convertFrom(rows ->
                        rows.map(row -> new Recipient(row.value1(), row.value2(), Optional.ofNullable(row.value3()))));
        return sql.select(locations, recipients).fetchSingle(mapping(Published::new));
    }

    /// Who takes part in the project of a row.
    static Field<List<Party>> parties(Field<ProjectId> project) {
        return multiset(select(PARTY.ORGANISATION_ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN, PARTY.ROLE)
                        .from(PARTY)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ORGANISATION_ID.eq(PARTY.ORGANISATION_ID))
                        .where(PARTY.PROJECT_ID.eq(project))
                        .orderBy(PARTY.ROLE, ORGANISATION.NAME_VI.collate("vi-x-icu")))
                .convertFrom(rows -> rows.map(row -> new Party(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        PartyRole.of(row.value4()).orElseThrow())));
    }

    /// Where the project of a row is done.
    static Field<List<Located>> places(Field<ProjectId> project) {
        return multiset(select(PLACE.PLACE_ID, NAMED_PLACE.FULL_NAME_VI, NAMED_PLACE.NAME_EN, PLACE.PERCENTAGE)
                        .from(PLACE)
                        .join(NAMED_PLACE)
                        .on(NAMED_PLACE.PLACE_ID.eq(PLACE.PLACE_ID))
                        .where(PLACE.PROJECT_ID.eq(project))
                        .orderBy(NAMED_PLACE.NAME_VI.collate("vi-x-icu")))
                .convertFrom(rows -> rows.map(row ->
                        new Located(row.value1(), row.value2(), row.value3(), Optional.ofNullable(row.value4()))));
    }

    /// What the project of a row is about.
    static Field<List<Sector>> sectors(Field<ProjectId> project) {
        return multiset(select(SECTOR.VOCABULARY, SECTOR.CODE, SECTOR.PERCENTAGE)
                        .from(SECTOR)
                        .where(SECTOR.PROJECT_ID.eq(project))
                        .orderBy(SECTOR.VOCABULARY, SECTOR.CODE))
                .convertFrom(rows ->
                        rows.map(row -> new Sector(row.value1(), row.value2(), Optional.ofNullable(row.value3()))));
    }

    void join(ProjectId project, OrganisationId organisation, PartyRole role) {
        organisations.refuseUnknown(organisation, "organisation");
        if (sql.fetchExists(
                PARTY,
                PARTY.PROJECT_ID.eq(project),
                PARTY.ORGANISATION_ID.eq(organisation),
                PARTY.ROLE.eq(role.code()))) {
            return;
        }
        sql.insertInto(PARTY, PARTY.PROJECT_ID, PARTY.ORGANISATION_ID, PARTY.ROLE)
                .values(project, organisation, role.code())
                .onConflictDoNothing()
                .execute();
    }

    void leave(ProjectId project, OrganisationId organisation, PartyRole role) {
        sql.deleteFrom(PARTY)
                .where(PARTY.PROJECT_ID.eq(project), PARTY.ORGANISATION_ID.eq(organisation), PARTY.ROLE.eq(role.code()))
                .execute();
    }

    void locate(ProjectId project, PlaceId place, Optional<BigDecimal> percentage) {
        if (!sql.fetchExists(NAMED_PLACE, NAMED_PLACE.PLACE_ID.eq(place))) {
            throw new Refusal("forms.wrong.choice").at("place");
        }
        sql.insertInto(PLACE, PLACE.PROJECT_ID, PLACE.PLACE_ID, PLACE.PERCENTAGE)
                .values(project, place, percentage.orElse(null))
                .onConflict(PLACE.PROJECT_ID, PLACE.PLACE_ID)
                .doUpdate()
                .set(PLACE.PERCENTAGE, percentage.orElse(null))
                .execute();
        refuseOverWhole(sql.select(sum(PLACE.PERCENTAGE)).from(PLACE).where(PLACE.PROJECT_ID.eq(project)));
    }

    void relocate(ProjectId project, PlaceId from, PlaceId to) {
        sql.execute("""
                with gone as (delete from projects.place where project_id = {0} and place_id = {1} returning percentage)
                insert into projects.place as p (project_id, place_id, percentage) select {0}, {2}, percentage from gone
                on conflict (project_id, place_id) do update set percentage = p.percentage + excluded.percentage
                """, val(project, PLACE.PROJECT_ID), val(from, PLACE.PLACE_ID), val(to, PLACE.PLACE_ID));
    }

    void withdraw(ProjectId project, PlaceId place) {
        sql.deleteFrom(PLACE)
                .where(PLACE.PROJECT_ID.eq(project), PLACE.PLACE_ID.eq(place))
                .execute();
    }

    void devote(ProjectId project, Sector sector) {
        var share = sector.percentage().orElse(null);
        sql.insertInto(SECTOR, SECTOR.PROJECT_ID, SECTOR.VOCABULARY, SECTOR.CODE, SECTOR.PERCENTAGE)
                .values(project, sector.vocabulary(), sector.code(), share)
                .onConflict(SECTOR.PROJECT_ID, SECTOR.VOCABULARY, SECTOR.CODE)
                .doUpdate()
                .set(SECTOR.PERCENTAGE, share)
                .execute();
        refuseOverWhole(sql.select(sum(SECTOR.PERCENTAGE))
                .from(SECTOR)
                .where(SECTOR.PROJECT_ID.eq(project), SECTOR.VOCABULARY.eq(sector.vocabulary())));
    }

    void undevote(ProjectId project, String vocabulary, String code) {
        sql.deleteFrom(SECTOR)
                .where(SECTOR.PROJECT_ID.eq(project), SECTOR.VOCABULARY.eq(vocabulary), SECTOR.CODE.eq(code))
                .execute();
    }

    private static void refuseOverWhole(Select<Record1<BigDecimal>> stated) {
        var sum = Optional.ofNullable(stated.fetchOne(0, BigDecimal.class)).orElse(BigDecimal.ZERO);
        if (sum.compareTo(WHOLE) > 0) {
            throw new Refusal("projects.refused.overWhole", sum).at("percentage");
        }
    }
}
