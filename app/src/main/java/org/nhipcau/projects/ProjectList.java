package org.nhipcau.projects;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.people.PersonId;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.facts.PlacesOnMapTable;
import org.nhipcau.projects.db.FocalPointTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of programmes, projects and components, as a page and as a whole.
@Component
public class ProjectList {

    static final List<String> FILTERS = List.of(
            "q",
            "level",
            "status",
            "publication",
            "moneyPublication",
            "illustrative",
            "organisation",
            "role",
            "sector",
            "place",
            "outside",
            "parent",
            "focal",
            "from",
            "to");
    static final List<String> SORTS = List.of("title", "status", "start", "end", "-changed");

    /// The order of the search, no address asks for it: what comes nearest to the words first.
    static final String NEAREST = "nearest";

    /// All organisations of a country, where a link leads from its page.
    static final String OF_COUNTRY = "country:[A-Z]{2}";

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final PlacesOnMapTable ON_MAP = PlacesOnMapTable.PLACES_ON_MAP;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;
    private static final SectorTable SECTOR = SectorTable.SECTOR;

    /// What a project is called first of all; the index `project_title` has the same words.
    static final Field<String> TITLE =
            coalesce(nullif(PROJECT.TITLE_VI, ""), nullif(PROJECT.TITLE_EN, ""), PROJECT.TITLE_OTHER);

    private static final Field<LocalDate> START = coalesce(PROJECT.ACTUAL_START, PROJECT.PLANNED_START);
    private static final Field<LocalDate> END = coalesce(PROJECT.ACTUAL_END, PROJECT.PLANNED_END);

    private final DSLContext sql;
    private final Remembered remembered;
    private final Places places;
    private final Clock clock;

    ProjectList(DSLContext sql, Remembered remembered, Places places, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.remembered = remembered;
        this.places = places;
    }

    /// A line of the list. The days are the actual ones where they are known, else the planned ones.
    public record Row(
            ProjectId id,
            ProjectLevel level,
            String titleVi,
            String titleEn,
            String titleOther,
            ProjectStatus status,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Publication publication,
            Publication money,
            boolean illustrative) {

        public String title(Language language) {
            var title = language.pick(titleVi, titleEn);
            return title.isEmpty() ? titleOther : title;
        }
    }

    public Listing<Row> list(ListRequest request) {
        var where = where(request);
        var rows = remembered
                .fetch(selected(sql)
                        .where(where)
                        .orderBy(order(request))
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset()))
                .map(ProjectList::row);
        return new Listing<>(
                request,
                rows,
                remembered
                        .fetch(sql.select(count()).from(PROJECT).where(where))
                        .getFirst()
                        .value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return selected(sql)
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(ProjectList::row);
    }

    /// The numbers of all rows of a list.
    List<Long> numbers(ListRequest request) {
        return sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(where(request))
                .orderBy(PROJECT.ID)
                .fetch(row -> row.value1().value());
    }

    static List<Row> rows(DSLContext sql, Condition condition) {
        return selected(sql)
                .where(condition)
                .orderBy(TITLE.collate("vi-x-icu"), PROJECT.ID)
                .fetch(ProjectList::row);
    }

    private static SelectJoinStep<? extends Record> selected(DSLContext sql) {
        return sql.select(
                        PROJECT.ID,
                        PROJECT.LEVEL,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        PROJECT.STATUS,
                        START.as("start"),
                        END.as("end"),
                        PROJECT.PUBLICATION,
                        PROJECT.MONEY_PUBLICATION,
                        PROJECT.ILLUSTRATIVE)
                .from(PROJECT);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(PROJECT.ID),
                ProjectLevel.of(row.get(PROJECT.LEVEL)).orElseThrow(),
                row.get(PROJECT.TITLE_VI),
                row.get(PROJECT.TITLE_EN),
                row.get(PROJECT.TITLE_OTHER),
                ProjectStatus.of(row.get(PROJECT.STATUS)).orElseThrow(),
                Optional.ofNullable(row.get("start", LocalDate.class)),
                Optional.ofNullable(row.get("end", LocalDate.class)),
                Publication.of(row.get(PROJECT.PUBLICATION)).orElseThrow(),
                Publication.of(row.get(PROJECT.MONEY_PUBLICATION)).orElseThrow(),
                row.get(PROJECT.ILLUSTRATIVE));
    }

    private Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(request.filter("q")).in(PROJECT.SEARCH_KEY));
        }
        if (!request.filter("level").isEmpty()) {
            where = where.and(PROJECT.LEVEL.eq(request.filter("level")));
        }
        if (!request.filter("status").isEmpty()) {
            where = where.and(PROJECT.STATUS.eq(request.filter("status")));
        }
        if (!request.filter("publication").isEmpty()) {
            where = where.and(PROJECT.PUBLICATION.eq(request.filter("publication")));
        }
        if (!request.filter("moneyPublication").isEmpty()) {
            where = where.and(PROJECT.MONEY_PUBLICATION.eq(request.filter("moneyPublication")));
        }
        if (!request.filter("illustrative").isEmpty()) {
            where = where.and(
                    PROJECT.ILLUSTRATIVE.eq(request.filter("illustrative").equals("yes")));
        }
        if (!request.filter("sector").isEmpty()) {
            where = where.and(
                    among(DSL.select(SECTOR.PROJECT_ID).from(SECTOR).where(SECTOR.CODE.eq(request.filter("sector")))));
        }
        if (!request.filter("organisation").isEmpty() || !request.filter("role").isEmpty()) {
            var role = request.filter("role").isEmpty() ? noCondition() : PARTY.ROLE.eq(request.filter("role"));
            where = where.and(among(DSL.select(PARTY.PROJECT_ID).from(PARTY).where(meant(request), role)));
        }
        if (!request.filter("place").isEmpty()) {
            // From the place to its projects: the other way round each project is asked in turn.
            var meant = placesMeant(request.filter("place"));
            var within = array(DSL.select(ON_MAP.PLACE_ID).from(ON_MAP).where(ON_MAP.PROVINCE_ID.in(meant)));
            where = where.and(among(DSL.select(PLACE.PROJECT_ID)
                    .from(PLACE)
                    .where(PLACE.PLACE_ID.in(meant).or(PLACE.PLACE_ID.eq(any(within))))));
        }
        if (!request.filter("outside").isEmpty()) {
            where = where.and(notExists(selectOne()
                    .from(PLACE)
                    .join(ON_MAP)
                    .on(ON_MAP.PLACE_ID.eq(PLACE.PLACE_ID))
                    .where(
                            PLACE.PROJECT_ID.eq(PROJECT.ID),
                            ON_MAP.MAP.eq(request.filter("outside")),
                            ON_MAP.PROVINCE_ID.isNotNull())));
        }
        var parent = request.number("parent").map(ProjectId::new);
        if (parent.isPresent()) {
            where = where.and(PROJECT.PARENT_ID.eq(parent.get()));
        }
        var focal = request.number("focal").map(PersonId::new);
        if (focal.isPresent()) {
            where = where.and(answeredForBy(focal.get()));
        }
        return where.and(during(request));
    }

    /// Whose focal point somebody is today.
    Condition answeredForBy(PersonId person) {
        var today = LocalDate.now(clock.withZone(HERE));
        return among(DSL.selectDistinct(FOCAL_POINT.PROJECT_ID)
                .from(FOCAL_POINT)
                .where(
                        FOCAL_POINT.PERSON_ID.eq(person),
                        FOCAL_POINT.SINCE.isNull().or(FOCAL_POINT.SINCE.le(today)),
                        FOCAL_POINT.UNTIL.isNull().or(FOCAL_POINT.UNTIL.ge(today))));
    }

    /// Gathered first, from what is filtered to its projects: otherwise each project would be asked in turn.
    private static Condition among(Select<Record1<ProjectId>> projects) {
        return PROJECT.ID.eq(any(array(projects)));
    }

    static String countryIn(String filter) {
        return filter.substring(filter.indexOf(':') + 1);
    }

    /// The organisation of a number, or those in whose names a text occurs.
    private static Condition meant(ListRequest request) {
        var organisation = request.filter("organisation");
        if (organisation.isEmpty()) {
            return noCondition();
        }
        if (organisation.matches(OF_COUNTRY)) {
            return PARTY.ORGANISATION_ID.in(DSL.select(ORGANISATION.ORGANISATION_ID)
                    .from(ORGANISATION)
                    .where(ORGANISATION.COUNTRY.eq(countryIn(organisation))));
        }
        return organisation.matches("\\d{1,18}")
                ? PARTY.ORGANISATION_ID.eq(new OrganisationId(Long.parseLong(organisation)))
                : PARTY.ORGANISATION_ID.in(DSL.select(ORGANISATION.ORGANISATION_ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.SEARCH_KEY.like("%" + SearchKey.of(organisation) + "%")));
    }

    /// The place of a number, or those of any time that bear a name in any spelling, with what lies wholly in them.
    private List<PlaceId> placesMeant(String place) {
        var named = place.matches("\\d{1,18}")
                ? List.of(new PlaceId(Long.parseLong(place)))
                : places.findEver(place).stream().map(Place::id).toList();
        return named.stream()
                .flatMap(each -> places.liesIn(each).stream())
                .distinct()
                .toList();
    }

    /// Under way on some day between two; what has no known start or end counts as open there.
    private static Condition during(ListRequest request) {
        if (request.isNoDay("from") || request.isNoDay("to")) {
            return falseCondition();
        }
        var from = request.day("from")
                .<Condition>map(day -> END.isNull().or(END.ge(day)))
                .orElse(noCondition());
        var to = request.day("to")
                .<Condition>map(day -> START.isNull().or(START.le(day)))
                .orElse(noCondition());
        return from.and(to);
    }

    private static List<OrderField<?>> order(ListRequest request) {
        if (request.sort().equals(NEAREST)) {
            return List.of(
                    SearchWords.of(request.filter("q")).nearness(PROJECT.SEARCH_KEY),
                    TITLE.collate("vi-x-icu"),
                    PROJECT.ID);
        }
        // Nothing last, however the days are sorted. No title is nothing, and only without the words does its index
        // serve.
        var order = switch (request.sort()) {
            case "status" -> sorted(PROJECT.STATUS, request);
            case "start" -> sorted(START, request).nullsLast();
            case "end" -> sorted(END, request).nullsLast();
            case "changed" -> sorted(PROJECT.KNOWN_FROM, request);
            default -> sorted(TITLE.collate("vi-x-icu"), request);
        };
        // The number in the same direction where an index holds both.
        return request.sort().equals("start") || request.sort().equals("end") || !request.descending()
                ? List.of(order, PROJECT.ID)
                : List.of(order, PROJECT.ID.desc());
    }

    private static <T> SortField<T> sorted(Field<T> by, ListRequest request) {
        return request.descending() ? by.desc() : by.asc();
    }
}
