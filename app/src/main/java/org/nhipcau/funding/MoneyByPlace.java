package org.nhipcau.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.nhipcau.funding.db.PlaceTotalTable;
import org.nhipcau.funding.db.ShareTable;
import org.nhipcau.funding.db.TotalTable;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// Money of one kind in one currency, put on the provinces of a map. Whatever the map, provinces and what stands in
/// none
/// add up to all there is.
@Component
class MoneyByPlace {

    private static final PlaceTotalTable TOTAL = PlaceTotalTable.PLACE_TOTAL;
    private static final TotalTable OF_PROJECT = TotalTable.TOTAL;
    private static final ShareTable SHARE = ShareTable.SHARE;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;
    private final Remembered remembered;

    MoneyByPlace(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// @param from first year, empty: from the beginning
    /// @param to last year, empty: to the end
    /// @param illustrative `yes`: that of illustrative projects; `no`: all but that; empty: there is none of it
    record Asked(ProvinceMap map, TransactionKind kind, String currency, String from, String to, String illustrative) {

        boolean invented() {
            return illustrative.equals("yes");
        }

        Map<String, String> query() {
            var query = new LinkedHashMap<String, String>();
            query.put("kind", kind.code());
            query.put("currency", currency);
            if (!from.isEmpty()) {
                query.put("from", from);
            }
            if (!to.isEmpty()) {
                query.put("to", to);
            }
            if (!illustrative.isEmpty()) {
                query.put(Invented.FILTER, illustrative);
            }
            return query;
        }

        private String opening(String filter, String value) {
            var query = query();
            query.put("map", map.code());
            query.put(filter, value);
            return "/funding" + ListRequest.query(query);
        }
    }

    /// An amount and the rows it is made of.
    record Sum(Figure amount, Figure rows) {}

    /// @param provinces those that have something
    record OnMap(Map<PlaceId, Sum> provinces, Map<NotPlaced, Sum> notPlaced, Sum nowhere, Sum total) {}

    private record Area(long province, boolean placed, long other, BigDecimal amount, long rows) {}

    OnMap onMap(Asked asked) {
        var provinces = new LinkedHashMap<PlaceId, Sum>();
        var reasons = new EnumMap<NotPlaced, Area>(NotPlaced.class);
        var all = new Area(0, false, 0, BigDecimal.ZERO, 0);
        var nowhere = all;
        for (var area : areas(asked)) {
            all = plus(all, area);
            if (area.province() == 0) {
                nowhere = plus(nowhere, area);
                var why = !area.placed() ? NotPlaced.UNSTATED : area.other() == 0 ? NotPlaced.WIDER : NotPlaced.SEVERAL;
                reasons.merge(why, area, MoneyByPlace::plus);
            } else {
                provinces.put(
                        new PlaceId(area.province()),
                        figures(asked, area, asked.opening("province", Long.toString(area.province()))));
            }
        }
        var notPlaced = new EnumMap<NotPlaced, Sum>(NotPlaced.class);
        reasons.forEach((why, area) -> notPlaced.put(why, figures(asked, area, asked.opening("unplaced", why.code()))));
        return new OnMap(
                provinces,
                notPlaced,
                figures(asked, nowhere, asked.opening("unplaced", "all")),
                figures(asked, all, "/funding" + ListRequest.query(asked.query())));
    }

    Sum nothing(Asked asked, PlaceId province) {
        return figures(asked, new Area(0, true, 0, BigDecimal.ZERO, 0), asked.opening("province", province.toString()));
    }

    private static Area plus(Area one, Area other) {
        return new Area(0, true, 0, one.amount().add(other.amount()), one.rows() + other.rows());
    }

    private static Sum figures(Asked asked, Area area, String door) {
        return new Sum(Figure.money(new Money(area.amount(), asked.currency()), door), Figure.count(area.rows(), door));
    }

    /// One row for each province, and one for each reason why there is none.
    private List<Area> areas(Asked asked) {
        var of34 = asked.map() == ProvinceMap.OF_34;
        var span = Span.of(request(asked));
        if (span.wrong()) {
            return List.of();
        }
        var here = of34 ? TOTAL.IN_34 : TOTAL.IN_63;
        var other = of34 ? TOTAL.IN_63 : TOTAL.IN_34;
        // What the viewer sees of the totals: all of them, or those of public projects.
        var totals = select(
                        here.as("here"),
                        TOTAL.PLACED.as("placed"),
                        when(here.eq(0L).and(other.ne(0L)), 1L).otherwise(0L).as("other"),
                        sum(TOTAL.AMOUNT).as("amount"),
                        sum(TOTAL.ROWS).cast(Long.class).as("rows"))
                .from(TOTAL)
                .where(
                        TOTAL.KIND.eq(asked.kind().code()),
                        TOTAL.CURRENCY.eq(asked.currency()),
                        TOTAL.YEAR.between(span.from().getYear(), span.to().getYear()))
                .groupBy(field("1"), field("2"), field("3"));
        var ofAsked = SHARE.KIND
                .eq(asked.kind().code())
                .and(SHARE.CURRENCY.eq(asked.currency()))
                .and(span.open() ? noCondition() : SHARE.ON_DATE.between(span.from(), span.to()));
        // The other projects of somebody with a scope are few; their shares are added up one by one.
        var own = shares(asked.map(), BigDecimal.ONE)
                .where(
                        ofAsked,
                        SHARE.PROJECT_ID.in(
                                select(PROJECT.PROJECT_ID).from(PROJECT).where(PROJECT.MONEY_PUBLICATION.ne("public"))))
                .groupBy(field("1"), field("2"), field("3"));
        var invented = shares(asked.map(), asked.invented() ? BigDecimal.ONE : BigDecimal.ONE.negate())
                .where(ofAsked, Invented.in(SHARE.PROJECT_ID))
                .groupBy(field("1"), field("2"), field("3"));
        var all = Acting.viewer().seesAll() ? totals : totals.unionAll(own);
        var seen = (asked.invented() ? invented : asked.illustrative().isEmpty() ? all : all.unionAll(invented))
                .asTable("seen", "here", "placed", "other", "amount", "rows");
        var areas = new LinkedHashMap<String, Area>();
        remembered.fetch(sql.selectFrom(seen)).forEach(row -> {
            var area = new Area(
                    row.get("here", Long.class),
                    row.get("placed", Boolean.class),
                    row.get("other", Long.class),
                    row.get("amount", BigDecimal.class),
                    row.get("rows", Long.class));
            areas.merge(
                    area.province() + " " + area.placed() + " " + area.other(),
                    area,
                    (one, two) -> new Area(
                            one.province(),
                            one.placed(),
                            one.other(),
                            one.amount().add(two.amount()),
                            one.rows() + two.rows()));
        });
        return areas.values().stream().filter(area -> area.rows() > 0).toList();
    }

    /// @param sign -1 to take them out of a total
    private static SelectJoinStep<Record5<Long, Boolean, Long, BigDecimal, Long>> shares(
            ProvinceMap map, BigDecimal sign) {
        var of34 = map == ProvinceMap.OF_34;
        var here = of34 ? SHARE.IN_34 : SHARE.IN_63;
        var other = of34 ? SHARE.IN_63 : SHARE.IN_34;
        return select(
                        here,
                        SHARE.PLACE_ID.isNotNull(),
                        when(here.eq(0L).and(other.ne(0L)), 1L).otherwise(0L),
                        sum(SHARE.AMOUNT).mul(sign),
                        count().mul(sign).cast(Long.class))
                .from(SHARE);
    }

    private static ListRequest request(Asked asked) {
        return new ListRequest("/funding", asked.query(), "date", true, 1);
    }

    /// Which kinds the register has in which currencies, as far as the viewer sees.
    ///
    /// @param invented of illustrative projects, or recorded
    Map<TransactionKind, List<String>> choices(boolean invented) {
        return choices(
                invented
                        ? remembered.fetch(sql.selectDistinct(SHARE.KIND, SHARE.CURRENCY)
                                .from(SHARE)
                                .where(Invented.in(SHARE.PROJECT_ID))
                                .orderBy(SHARE.KIND, SHARE.CURRENCY))
                        : remembered.fetch(sql.selectDistinct(OF_PROJECT.KIND, OF_PROJECT.CURRENCY)
                                .from(OF_PROJECT)
                                .where(Invented.in(OF_PROJECT.PROJECT_ID).not())
                                .orderBy(OF_PROJECT.KIND, OF_PROJECT.CURRENCY)));
    }

    /// The same of a register that has no illustrative money.
    Map<TransactionKind, List<String>> choices() {
        return Acting.viewer().seesAll()
                // Hops from pair to pair of the index instead of reading all rows.
                ? choices(remembered.fetch(sql.resultQuery("""
                        with recursive pair as (
                            (select kind, currency from funding.place_total order by kind, currency limit 1)
                            union all
                            select next.kind, next.currency from pair cross join lateral (
                                select t.kind, t.currency from funding.place_total t
                                where (t.kind, t.currency) > (pair.kind, pair.currency) order by 1, 2 limit 1) next)
                        select kind, currency from pair
                        """)))
                : choices(false);
    }

    private static Map<TransactionKind, List<String>> choices(Result<? extends Record> pairs) {
        var choices = new EnumMap<TransactionKind, List<String>>(TransactionKind.class);
        for (var pair : pairs) {
            TransactionKind.of(pair.get("kind", String.class))
                    .ifPresent(kind -> choices.computeIfAbsent(kind, k -> new ArrayList<>())
                            .add(pair.get("currency", String.class)));
        }
        return choices;
    }

    /// The currency of a kind that says most about the map: the one with most shares in provinces.
    Optional<String> mostPlaced(TransactionKind kind, boolean invented) {
        if (Acting.viewer().seesAll() && !invented) {
            return mostPlaced(kind);
        }
        return remembered
                .fetch(sql.select(SHARE.CURRENCY)
                        .from(SHARE)
                        .where(
                                SHARE.KIND.eq(kind.code()),
                                SHARE.IN_34.ne(0L).or(SHARE.IN_63.ne(0L)),
                                invented
                                        ? Invented.in(SHARE.PROJECT_ID)
                                        : Invented.in(SHARE.PROJECT_ID).not())
                        .groupBy(SHARE.CURRENCY)
                        .orderBy(count().desc(), SHARE.CURRENCY)
                        .limit(1))
                .map(Record1::value1)
                .stream()
                .findFirst();
    }

    /// The same from the kept totals: to count a million shares for a filter's first value takes a second.
    private Optional<String> mostPlaced(TransactionKind kind) {
        var placed = select(
                        TOTAL.CURRENCY.as("currency"),
                        TOTAL.ROWS.cast(Long.class).as("shares"))
                .from(TOTAL)
                .where(TOTAL.KIND.eq(kind.code()), TOTAL.IN_34.ne(0L).or(TOTAL.IN_63.ne(0L)))
                .unionAll(select(SHARE.CURRENCY, inline(-1L))
                        .from(SHARE)
                        .where(
                                SHARE.KIND.eq(kind.code()),
                                SHARE.IN_34.ne(0L).or(SHARE.IN_63.ne(0L)),
                                Invented.in(SHARE.PROJECT_ID)))
                .asTable("placed");
        var currency = field(name("placed", "currency"), String.class);
        var shares = sum(field(name("placed", "shares"), Long.class));
        return remembered
                .fetch(sql.select(currency)
                        .from(placed)
                        .groupBy(currency)
                        .having(shares.gt(BigDecimal.ZERO))
                        .orderBy(shares.desc(), currency)
                        .limit(1))
                .map(Record1::value1)
                .stream()
                .findFirst();
    }

    /// Totals of a place by kind and currency: of a province, all that lies in it; else what was given for the very
    /// place.
    List<Funding.Total> totals(PlaceId place, Optional<ProvinceMap> map) {
        var filters = map.map(of -> Map.of("map", of.code(), "province", place.toString()))
                .orElse(Map.of("place", place.toString()));
        var here = map.map(of -> of == ProvinceMap.OF_34 ? SHARE.IN_34 : SHARE.IN_63)
                .map(column -> column.eq(place.value()))
                .orElse(SHARE.PLACE_ID.eq(place));
        var inTotals = map.map(of -> of == ProvinceMap.OF_34 ? TOTAL.IN_34 : TOTAL.IN_63)
                .orElse(TOTAL.IN_34)
                .eq(place.value());
        var all = map.isPresent() && Acting.viewer().seesAll()
                ? sql.select(TOTAL.KIND, TOTAL.CURRENCY, sum(TOTAL.AMOUNT), sum(TOTAL.ROWS))
                        .from(TOTAL)
                        .where(inTotals)
                        .groupBy(TOTAL.KIND, TOTAL.CURRENCY)
                        .orderBy(TOTAL.KIND, TOTAL.CURRENCY)
                : amounts(here);
        return Divided.of(remembered, all, amounts(here.and(Invented.in(SHARE.PROJECT_ID))))
                .totals(filters);
    }

    private Select<Record4<String, String, BigDecimal, BigDecimal>> amounts(Condition which) {
        return sql.select(SHARE.KIND, SHARE.CURRENCY, sum(SHARE.AMOUNT), count().cast(BigDecimal.class))
                .from(SHARE)
                .where(which)
                .groupBy(SHARE.KIND, SHARE.CURRENCY)
                .orderBy(SHARE.KIND, SHARE.CURRENCY);
    }
}
