package org.nhipcau.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.nhipcau.funding.db.PlaceTotalTable;
import org.nhipcau.funding.db.ShareTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of transactions: where the door of every figure of money leads. Asked for a place, its rows are the
/// shares
/// that the place has in them.
@Component
class TransactionList {

    static final List<String> FILTERS = List.of(
            "q",
            "project",
            "within",
            "agreement",
            "kind",
            "currency",
            "provider",
            "receiver",
            "place",
            "map",
            "province",
            "unplaced",
            "from",
            "to",
            "year",
            "focal",
            "passed",
            "notProvider",
            "notWithin",
            "notProvince",
            Invented.FILTER);
    static final List<String> SORTS = List.of("-date", "amount", "project");

    private static final Set<String> OF_TOTALS = Set.of("kind", "currency", "from", "to", "year");

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final ShareTable SHARE = ShareTable.SHARE;
    private static final PlaceTotalTable TOTAL = PlaceTotalTable.PLACE_TOTAL;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final OrganisationsOrganisationTable PROVIDER =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION.as("provider");
    private static final OrganisationsOrganisationTable RECEIVER =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION.as("receiver");

    private final DSLContext sql;
    private final Remembered remembered;
    private final Places places;
    private final Clock clock;

    TransactionList(DSLContext sql, Remembered remembered, Places places, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.remembered = remembered;
        this.places = places;
    }

    /// An organisation as a line names it.
    record Named(OrganisationId id, String nameVi, String nameEn) {
        String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// A line of the list.
    ///
    /// @param money the whole amount, or the share of it that is asked for
    /// @param whole what it is a share of, when a place was asked for
    /// @param place whose share it is
    record Row(
            long id,
            ProjectId project,
            String titleVi,
            String titleEn,
            TransactionKind kind,
            LocalDate on,
            Money money,
            Optional<Money> whole,
            Optional<Place> place,
            Optional<Named> provider,
            Optional<Named> receiver,
            String description,
            String source,
            boolean illustrative) {

        String title(Language language) {
            return language.pick(titleVi, titleEn);
        }

        Optional<String> place(Language language) {
            return place.map(where -> where.last().fullName(language));
        }
    }

    /// A page of the list, with what all its rows add up to by currency; each sum opens that currency's rows alone.
    record Listed(Listing<Row> listing, Sums sums) {}

    Listed list(ListRequest request) {
        var rows = remembered
                .fetch(select(request)
                        .where(where(request))
                        .orderBy(order(request))
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset()))
                .map(this::row);
        var sums = addedUp(request);
        return new Listed(
                new Listing<>(
                        request, rows, sums.stream().mapToLong(Sums.Sum::rows).sum()),
                Sums.of(request, sums, this::addedUp));
    }

    Sums sums(ListRequest request) {
        return Sums.of(request, this::addedUp);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return select(request)
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(this::row);
    }

    /// From the totals of years where they can answer, for they are a few hundred rows; else from the rows
    /// themselves.
    private List<Sums.Sum> addedUp(ListRequest request) {
        var span = Span.of(request);
        var fromTotals = OF_TOTALS.containsAll(request.filters().keySet())
                && span.wholeYears()
                && !span.wrong()
                && Acting.viewer().seesAll();
        var amount = fromTotals ? sum(TOTAL.AMOUNT) : sum(amount(request));
        var rows = fromTotals ? sum(TOTAL.TRANSACTIONS).cast(Long.class) : count().cast(Long.class);
        var currency = fromTotals ? TOTAL.CURRENCY : currency(request);
        Table<?> from = fromTotals ? TOTAL : parts(request) ? joined() : TRANSACTION;
        return remembered
                .fetch(sql.select(currency, amount, rows)
                        .from(from)
                        .where(fromTotals ? ofTotals(request, span) : where(request))
                        .groupBy(currency)
                        .orderBy(currency))
                .map(row -> new Sums.Sum(row.value1(), row.value2(), row.value3()));
    }

    private static Condition ofTotals(ListRequest request, Span span) {
        return same(request, "kind", TOTAL.KIND)
                .and(same(request, "currency", TOTAL.CURRENCY))
                .and(TOTAL.YEAR.between(span.from().getYear(), span.to().getYear()));
    }

    /// Whether a place is asked for, so that the rows are shares.
    static boolean parts(ListRequest request) {
        return Stream.of("place", "province", "unplaced", "notProvince")
                .anyMatch(filter -> !request.filter(filter).isEmpty());
    }

    private static Table<?> joined() {
        return SHARE.join(TRANSACTION).on(TRANSACTION.ID.eq(SHARE.TRANSACTION_ID));
    }

    private static Field<BigDecimal> amount(ListRequest request) {
        return parts(request) ? SHARE.AMOUNT : TRANSACTION.AMOUNT;
    }

    private static Field<String> currency(ListRequest request) {
        return parts(request) ? SHARE.CURRENCY : TRANSACTION.CURRENCY;
    }

    private SelectOnConditionStep<? extends Record> select(ListRequest request) {
        var parts = parts(request);
        return sql.select(
                        TRANSACTION.ID,
                        TRANSACTION.PROJECT_ID,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        TRANSACTION.KIND,
                        TRANSACTION.ON_DATE,
                        TRANSACTION.AMOUNT,
                        (parts ? SHARE.AMOUNT : inline(null, SHARE.AMOUNT)).as("share"),
                        (parts ? SHARE.PLACE_ID : inline(null, SHARE.PLACE_ID)).as("place"),
                        TRANSACTION.CURRENCY,
                        PROVIDER.ORGANISATION_ID,
                        PROVIDER.NAME_VI,
                        PROVIDER.NAME_EN,
                        RECEIVER.ORGANISATION_ID,
                        RECEIVER.NAME_VI,
                        RECEIVER.NAME_EN,
                        TRANSACTION.DESCRIPTION,
                        TRANSACTION.SOURCE,
                        PROJECT.ILLUSTRATIVE)
                .from(parts ? joined() : TRANSACTION)
                .join(PROJECT)
                .on(PROJECT.PROJECT_ID.eq(TRANSACTION.PROJECT_ID))
                .leftJoin(PROVIDER)
                .on(PROVIDER.ORGANISATION_ID.eq(TRANSACTION.PROVIDER_ID))
                .leftJoin(RECEIVER)
                .on(RECEIVER.ORGANISATION_ID.eq(TRANSACTION.RECEIVER_ID));
    }

    private Row row(Record row) {
        var titleEn = row.get(PROJECT.TITLE_EN);
        var whole = new Money(row.get(TRANSACTION.AMOUNT), row.get(TRANSACTION.CURRENCY));
        var share =
                Optional.ofNullable(row.get("share", BigDecimal.class)).map(part -> new Money(part, whole.currency()));
        return new Row(
                row.get(TRANSACTION.ID),
                row.get(TRANSACTION.PROJECT_ID),
                row.get(PROJECT.TITLE_VI),
                titleEn.isEmpty() ? row.get(PROJECT.TITLE_OTHER) : titleEn,
                TransactionKind.of(row.get(TRANSACTION.KIND)).orElseThrow(),
                row.get(TRANSACTION.ON_DATE),
                share.orElse(whole),
                share.map(part -> whole),
                Optional.ofNullable(row.get("place", PlaceId.class)).flatMap(places::find),
                named(row, PROVIDER),
                named(row, RECEIVER),
                row.get(TRANSACTION.DESCRIPTION),
                row.get(TRANSACTION.SOURCE),
                row.get(PROJECT.ILLUSTRATIVE));
    }

    private static Optional<Named> named(Record row, OrganisationsOrganisationTable who) {
        return Optional.ofNullable(row.get(who.ORGANISATION_ID))
                .map(id -> new Named(id, row.get(who.NAME_VI), row.get(who.NAME_EN)));
    }

    private static Condition same(ListRequest request, String filter, Field<String> field) {
        var value = request.filter(filter);
        return value.isEmpty() ? noCondition() : field.eq(value);
    }

    private Condition where(ListRequest request) {
        var parts = parts(request);
        var span = Span.of(request);
        var on = parts ? SHARE.ON_DATE : TRANSACTION.ON_DATE;
        var ofProject = parts ? SHARE.PROJECT_ID : TRANSACTION.PROJECT_ID;
        var conditions = new ArrayList<Condition>();
        conditions.add(same(request, "kind", parts ? SHARE.KIND : TRANSACTION.KIND));
        conditions.add(same(request, "currency", currency(request)));
        if (span.wrong()) {
            conditions.add(falseCondition());
        } else if (!span.open()) {
            conditions.add(on.between(span.from(), span.to()));
        }
        conditions.add(Meant.project(request, ofProject));
        conditions.add(Meant.within(request, ofProject));
        conditions.add(Meant.agreement(request, ofProject));
        conditions.add(Invented.asked(request, ofProject));
        if (!request.filter("q").isEmpty()) {
            conditions.add(FindMoney.written(SearchWords.of(request.filter("q"))));
        }
        conditions.add(Meant.focal(request, ofProject, LocalDate.now(clock.withZone(HERE))));
        conditions.add(OfFlows.asked(request, TRANSACTION.ID, TRANSACTION.PROVIDER_ID, ofProject));
        conditions.add(Meant.organisation(request, "provider", TRANSACTION.PROVIDER_ID));
        conditions.add(Meant.organisation(request, "receiver", TRANSACTION.RECEIVER_ID));
        if (!request.filter("place").isEmpty()) {
            var meant = placesMeant(request.filter("place"));
            var numbers = meant.stream().map(PlaceId::value).toList();
            conditions.add(SHARE.PLACE_ID.in(meant).or(SHARE.IN_63.in(numbers)).or(SHARE.IN_34.in(numbers)));
        }
        if (Stream.of("province", "unplaced", "notProvince")
                .anyMatch(filter -> !request.filter(filter).isEmpty())) {
            conditions.add(ProvinceMap.of(request.filter("map"))
                    .map(map -> onMap(request, map))
                    .orElse(falseCondition()));
        }
        return conditions.stream().reduce(noCondition(), Condition::and);
    }

    /// The place of a number, or those of any time that bear a name in any spelling.
    private List<PlaceId> placesMeant(String place) {
        return place.matches("\\d{1,18}")
                ? List.of(new PlaceId(Long.parseLong(place)))
                : places.findEver(place).stream().map(Place::id).toList();
    }

    private static Condition onMap(ListRequest request, ProvinceMap map) {
        var here = map == ProvinceMap.OF_34 ? SHARE.IN_34 : SHARE.IN_63;
        var other = map == ProvinceMap.OF_34 ? SHARE.IN_63 : SHARE.IN_34;
        var province = request.number("province").map(here::eq).orElse(noCondition());
        return province.and(OfFlows.besides(request, here))
                .and(
                        switch (request.filter("unplaced")) {
                            case "" -> noCondition();
                            case "all" -> here.eq(0L);
                            case String why ->
                                NotPlaced.of(why)
                                        .map(reason ->
                                                here.eq(0L).and(reason.condition(SHARE.PLACE_ID.isNotNull(), other)))
                                        .orElse(falseCondition());
                        });
    }

    private static List<OrderField<?>> order(ListRequest request) {
        var parts = parts(request);
        var by = switch (request.sort()) {
            case "amount" -> amount(request);
            case "project" -> TRANSACTION.PROJECT_ID;
            default -> parts ? SHARE.ON_DATE : TRANSACTION.ON_DATE;
        };
        var order = new ArrayList<OrderField<?>>(List.of(
                request.descending() ? by.desc() : by.asc(),
                // The same way round as the index: otherwise the whole register is sorted for one page.
                request.descending() ? TRANSACTION.ID.desc() : TRANSACTION.ID.asc()));
        if (parts) {
            order.add(SHARE.PLACE_ID);
        }
        return order;
    }
}
