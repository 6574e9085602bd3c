package org.nhipcau.claims;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.nhipcau.claims.Claims.CLAIM;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of stated figures, as a page and as a whole.
@Component
class ClaimList {

    static final List<String> FILTERS = List.of(
            "q",
            "about",
            "project",
            "organisation",
            "partner",
            "agreement",
            "place",
            "source",
            "conflicting",
            "unrecorded",
            "reading",
            "publication",
            "illustrative");
    static final List<String> SORTS = List.of("indicator", "source", "-date", "-changed");

    /// The order of the search, no address asks for it: what comes nearest to the words first.
    static final String NEAREST = "nearest";

    private final DSLContext sql;

    ClaimList(DSLContext sql) {
        this.sql = sql;
    }

    /// A line of the list.
    ///
    /// @param contradicted whether another source states what cannot be true together with it
    /// @param recorded whether the register has rows it is held against
    record Row(Claim claim, boolean contradicted, boolean recorded) {}

    Listing<Row> list(ListRequest request) {
        var where = where(request);
        var all = sql.select(count()).from(CLAIM).where(where).fetchSingle().value1();
        // Most records have none, and planning the question for the rows costs more than all else on a page.
        var rows = all == 0
                ? List.<Row>of()
                : selected()
                        .where(where)
                        .orderBy(order(request))
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset())
                        .fetch(ClaimList::row);
        return new Listing<>(request, rows, all);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return selected()
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(ClaimList::row);
    }

    /// The numbers of all rows of a list.
    List<Long> numbers(ListRequest request) {
        return sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(where(request))
                .orderBy(CLAIM.ID)
                .fetch(row -> row.value1().value());
    }

    private SelectJoinStep<? extends Record> selected() {
        return sql.select(CLAIM.fields())
                .select(
                        field(Claims.contradicted()).as("contradicted"),
                        field(RegisterFigures.recorded()).as("recorded"))
                .from(CLAIM);
    }

    private static Row row(Record row) {
        return new Row(
                Claims.claim(row.into(CLAIM)),
                row.get("contradicted", Boolean.class),
                row.get("recorded", Boolean.class));
    }

    private static Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(request.filter("q")).in(CLAIM.SEARCH_KEY));
        }
        where = switch (request.filter("about")) {
            case "project" -> where.and(CLAIM.PROJECT_ID.isNotNull());
            case "organisation" -> where.and(CLAIM.ORGANISATION_ID.isNotNull());
            case "agreement" -> where.and(CLAIM.AGREEMENT_ID.isNotNull());
            case "place" -> where.and(CLAIM.PLACE_ID.isNotNull());
            case "programme" -> where.and(CLAIM.PROGRAMME.ne(""));
            default -> where;
        };
        var about = List.of(
                request.number("project").map(ProjectId::new).map(CLAIM.PROJECT_ID::eq),
                request.number("organisation").map(OrganisationId::new).map(CLAIM.ORGANISATION_ID::eq),
                request.number("agreement").map(AgreementId::new).map(CLAIM.AGREEMENT_ID::eq),
                request.number("place").map(PlaceId::new).map(CLAIM.PLACE_ID::eq));
        for (var one : about) {
            where = where.and(one.orElse(noCondition()));
        }
        where = where.and(request.number("partner").map(ClaimList::ofPartner).orElse(noCondition()));
        var source = SearchKey.of(request.filter("source"));
        if (!source.isEmpty()) {
            where = where.and(SearchWords.of(source).in(CLAIM.SEARCH_KEY));
        }
        if (!request.filter("publication").isEmpty()) {
            where = where.and(CLAIM.PUBLICATION.eq(request.filter("publication")));
        }
        return where.and(chosen(request, "conflicting", Claims.contradicted()))
                .and(chosen(request, "unrecorded", RegisterFigures.recorded().not()))
                .and(chosen(request, "reading", CLAIM.READING.isTrue()))
                .and(chosen(request, "illustrative", CLAIM.ILLUSTRATIVE.isTrue()));
    }

    /// About an organisation itself, a project it takes part in, or an agreement it is a party to; as
    /// [StatedInProfile] tells them of any day.
    private static Condition ofPartner(long partner) {
        return condition(
                "({0} = {3} or {1} in (select p.project_id from facts.projects_party_at('now'::facts.present) p where p.organisation_id = {3})"
                        + " or {2} in (select p.agreement_id from facts.agreements_party_at('now'::facts.present) p where p.organisation_id = {3}))",
                CLAIM.ORGANISATION_ID, CLAIM.PROJECT_ID, CLAIM.AGREEMENT_ID, val(partner));
    }

    /// A filter that is asked with yes, or with no.
    private static Condition chosen(ListRequest request, String filter, Condition condition) {
        return switch (request.filter(filter)) {
            case "yes" -> condition;
            case "no" -> condition.not();
            default -> noCondition();
        };
    }

    private static List<OrderField<?>> order(ListRequest request) {
        if (request.sort().equals(NEAREST)) {
            return List.of(
                    SearchWords.of(request.filter("q")).nearness(CLAIM.SEARCH_KEY), CLAIM.INDICATOR_KEY, CLAIM.ID);
        }
        SortField<?> order = switch (request.sort()) {
            case "source" ->
                request.descending()
                        ? CLAIM.SOURCE.collate("vi-x-icu").desc()
                        : CLAIM.SOURCE.collate("vi-x-icu").asc();
            case "date" -> (request.descending() ? CLAIM.SOURCE_DATE.desc() : CLAIM.SOURCE_DATE.asc()).nullsLast();
            case "changed" -> request.descending() ? CLAIM.KNOWN_FROM.desc() : CLAIM.KNOWN_FROM.asc();
            default -> request.descending() ? CLAIM.INDICATOR_KEY.desc() : CLAIM.INDICATOR_KEY.asc();
        };
        return List.of(order, CLAIM.ID);
    }
}
