package org.nhipcau.people;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.people.db.PersonTable;
import org.nhipcau.people.db.PostTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of people, as a page and as a whole.
@Component
class PersonList {

    static final List<String> FILTERS = List.of("q", "organisation", "rank", "state");
    static final List<String> SORTS = List.of("name", "-changed");

    /// The order of the search, no address asks for it: what comes nearest to the words first.
    static final String NEAREST = "nearest";

    /// What can be asked about where somebody stands; its words are `people.state.STATE`.
    static final String[] STATES = {"holding", "left", "left-holding"};

    private static final PersonTable PERSON = PersonTable.PERSON;
    private static final PostTable POST = PostTable.POST;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final People people;
    private final List<HeldByPeople> held;

    PersonList(DSLContext sql, People people, List<HeldByPeople> held) {
        this.sql = sql;
        this.people = people;
        this.held = held;
    }

    /// A line of the list.
    ///
    /// @param posts those of today; of who left, the last ones
    record Row(
            PersonId id,
            String name,
            String title,
            List<String> emails,
            List<String> phones,
            boolean erased,
            boolean illustrative,
            boolean left,
            List<Belongs> posts) {}

    /// A post as a list tells it.
    record Belongs(
            OrganisationId organisation, String nameVi, String nameEn, Rank rank, String titleVi, String titleEn) {

        public String organisation(Language language) {
            return language.pick(nameVi, nameEn);
        }

        public String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    Listing<Row> list(ListRequest request) {
        var where = where(request);
        var posts = posts();
        var left = left();
        var rows = selected(posts, left)
                .where(where)
                .orderBy(order(request))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> row(row, posts, left));
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(PERSON).where(where).fetchSingle().value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        var posts = posts();
        var left = left();
        return selected(posts, left)
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(row -> row(row, posts, left));
    }

    private SelectJoinStep<? extends Record> selected(Field<List<Belongs>> posts, Field<Boolean> left) {
        return sql.select(
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.TITLE,
                        PERSON.EMAILS,
                        PERSON.PHONES,
                        PERSON.ERASED,
                        PERSON.ILLUSTRATIVE)
                .select(posts, left)
                .from(PERSON);
    }

    private Field<Boolean> left() {
        return field(Standing.left(people.today()));
    }

    private Field<List<Belongs>> posts() {
        var ofToday = POST.VALID_TO.isNull().or(POST.VALID_TO.ge(people.today()));
        return multiset(select(
                                POST.ORGANISATION_ID,
                                ORGANISATION.NAME_VI,
                                ORGANISATION.NAME_EN,
                                POST.RANK,
                                POST.TITLE_VI,
                                POST.TITLE_EN)
                        .from(POST)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ORGANISATION_ID.eq(POST.ORGANISATION_ID))
                        .where(POST.PERSON_ID.eq(PERSON.ID), ofToday.or(Standing.left(people.today())))
                        .orderBy(
                                when(POST.RANK.eq("head"), 0)
                                        .when(POST.RANK.eq("deputy"), 1)
                                        .otherwise(2),
                                POST.ID))
                .convertFrom(rows -> rows.map(row -> new Belongs(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Rank.of(row.value4()).orElseThrow(),
                        row.value5(),
                        row.value6())));
    }

    private static Row row(Record row, Field<List<Belongs>> posts, Field<Boolean> left) {
        return new Row(
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                lines(row, PERSON.TITLE).stream().findFirst().orElse(""),
                lines(row, PERSON.EMAILS),
                lines(row, PERSON.PHONES),
                row.get(PERSON.ERASED),
                row.get(PERSON.ILLUSTRATIVE),
                row.get(left),
                row.get(posts));
    }

    private static List<String> lines(Record row, Field<String> column) {
        return Optional.ofNullable(row.get(column)).orElse("").lines().toList();
    }

    private Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(request.filter("q")).in(PERSON.SEARCH_KEY));
        }
        if (!request.filter("organisation").isEmpty() || !request.filter("rank").isEmpty()) {
            var rank = request.filter("rank").isEmpty() ? noCondition() : POST.RANK.eq(request.filter("rank"));
            where = where.and(PERSON.ID.in(select(POST.PERSON_ID).from(POST).where(meant(request), rank)));
        }
        return where.and(
                switch (request.filter("state")) {
                    case "" -> noCondition();
                    case "holding" -> holding();
                    case "left" -> Standing.left(people.today());
                    case "left-holding" -> Standing.left(people.today()).and(holding());
                    case String unknown -> falseCondition();
                });
    }

    /// Who answers for something today, in whatever room.
    private Condition holding() {
        return held.stream()
                .map(room -> room.periods().holds(PERSON.ID, people.today()))
                .reduce(falseCondition(), Condition::or);
    }

    /// The organisation of a number, or those in whose names a text occurs.
    private static Condition meant(ListRequest request) {
        var organisation = request.filter("organisation");
        if (organisation.isEmpty()) {
            return noCondition();
        }
        return organisation.matches("\\d{1,18}")
                ? POST.ORGANISATION_ID.eq(new OrganisationId(Long.parseLong(organisation)))
                : POST.ORGANISATION_ID.in(select(ORGANISATION.ORGANISATION_ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.SEARCH_KEY.like("%" + SearchKey.of(organisation) + "%")));
    }

    private static List<OrderField<?>> order(ListRequest request) {
        if (request.sort().equals(NEAREST)) {
            return List.of(
                    SearchWords.of(request.filter("q")).nearness(PERSON.SEARCH_KEY),
                    PERSON.NAME.collate("vi-x-icu"),
                    PERSON.ID);
        }
        var by = request.sort().equals("changed") ? PERSON.KNOWN_FROM : PERSON.NAME.collate("vi-x-icu");
        return List.of(request.descending() ? by.desc() : by.asc(), PERSON.ID);
    }
}
