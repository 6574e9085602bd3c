package org.nhipcau.flows;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;
import org.nhipcau.flows.Ends.Band;
import org.nhipcau.flows.Ends.End;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.ProvinceMap;
import org.springframework.stereotype.Component;

/// Adds up flows, and keeps what they came to as long as no transaction changed anything they are made of.
///
/// `Remembered` (decision 0015) forgets with every transaction, and a picture of all the money costs too much for
/// that; which transactions touched money, places or visibility the database notes itself (`funding.stamp`).
@Component
class Flows {

    private static final int KEPT = 200;

    private final DSLContext sql;
    private final Remembered remembered;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", new ConcurrentHashMap<>()));

    Flows(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// Who asks, by what they may see, and what.
    private record Question(boolean seesAll, Set<Long> organisations, Set<Long> places, Object asked) {}

    private record Known(String stamps, Map<Question, FutureTask<Object>> answers) {}

    /// A kind of money in one currency.
    ///
    /// @param invented of illustrative projects, or recorded
    record Choice(Stage stage, String currency, boolean invented, long rows) {}

    /// What the register has, as far as the viewer sees: of each kind the currency with most rows first.
    @SuppressWarnings("unchecked") // Kept under the question that made it.
    List<Choice> choices() {
        return (List<Choice>) kept("choices", this::readChoices);
    }

    private List<Choice> readChoices() {
        var choices = new ArrayList<Choice>();
        sql.resultQuery("""
                        select t.kind, t.currency, p.illustrative, sum(t.rows) as rows
                        from facts.funding_total t join facts.projects_project p on p.project_id = t.project_id
                        group by 1, 2, 3 order by 4 desc, 2
                        """)
                .forEach(row -> Stage.of(row.get(0, String.class))
                        .ifPresent(stage -> choices.add(new Choice(
                                stage, row.get(1, String.class), row.get(2, Boolean.class), row.get(3, Long.class)))));
        return List.copyOf(choices);
    }

    /// How many have a place of their own in each column; one more, where it would be alone among the others.
    record Most(int partners, int programmes, int areas) {}

    /// What is drawn.
    ///
    /// @param passedOn nothing: nobody passed anything on
    record Drawn(List<Band> bands, Optional<BigDecimal> passedOn) {

        BigDecimal once() {
            return bands.stream().map(Band::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    Drawn drawn(Asked asked, Most most) {
        return (Drawn) kept(new Drawing(asked, most), () -> readDrawn(asked, most));
    }

    private record Drawing(Asked asked, Most most) {}

    private Drawn readDrawn(Asked asked, Most most) {
        var bands = new ArrayList<Band>();
        var passedOn = new ArrayList<BigDecimal>();
        sql.resultQuery(FLOW + """
                        , narrowed as (select f.* from flow f where {6}),
                        partner as (
                            select partner_id as id, row_number() over (order by sum(amount) desc, partner_id) as n, count(*) over () as among
                            from narrowed where not passed and partner_id <> 0 group by 1),
                        programme as (
                            select programme_id as id, row_number() over (order by sum(amount) desc, programme_id) as n, count(*) over () as among
                            from narrowed where not passed group by 1),
                        area as (
                            select province_id as id, row_number() over (order by sum(amount) desc, province_id) as n, count(*) over () as among
                            from narrowed where not passed and province_id <> 0 group by 1)
                        select case when f.passed or f.partner_id = 0 then 0 when p.among <= {7} + 1 or p.n <= {7} then f.partner_id else -1 end,
                            case when f.passed then 0 when r.among <= {8} + 1 or r.n <= {8} then f.programme_id else -1 end,
                            case when f.passed or f.province_id = 0 then 0 when a.among <= {9} + 1 or a.n <= {9} then f.province_id else -1 end,
                            case when f.passed then '' else f.reason end, f.passed, sum(f.amount), sum(f.rows)
                        from narrowed f
                        left join partner p on p.id = f.partner_id
                        left join programme r on r.id = f.programme_id
                        left join area a on a.id = f.province_id
                        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                        """, values(asked, val(most.partners()), val(most.programmes()), val(most.areas())))
                .forEach(row -> {
                    var amount = row.get(5, BigDecimal.class);
                    if (row.get(4, Boolean.class)) {
                        passedOn.add(amount);
                    } else {
                        bands.add(new Band(
                                End.of(row.get(0, Long.class), ""),
                                End.of(row.get(1, Long.class), ""),
                                End.of(row.get(2, Long.class), row.get(3, String.class)),
                                amount,
                                row.get(6, Long.class)));
                    }
                });
        return new Drawn(List.copyOf(bands), passedOn.stream().reduce(BigDecimal::add));
    }

    /// All flows, those passed on among them, read as they are asked for; must be closed.
    Stream<Flow> all(Asked asked) {
        return sql.resultQuery(FLOW + """
                        select o.name_vi, o.name_en, p.title_vi, coalesce(nullif(p.title_en, ''), p.title_other),
                            f.province_id, f.reason, f.passed, f.amount, f.rows
                        from flow f
                        left join facts.organisations_organisation o on o.organisation_id = f.partner_id
                        left join facts.projects_project p on p.project_id = f.programme_id
                        where {6}
                        order by f.passed, o.name_vi collate "vi-x-icu", f.partner_id, f.programme_id, f.province_id, f.reason
                        """, values(asked))
                .fetchSize(500)
                .fetchStream()
                .map(row -> new Flow(
                        new Flow.Name(said(row.get(0, String.class)), said(row.get(1, String.class))),
                        new Flow.Name(said(row.get(2, String.class)), said(row.get(3, String.class))),
                        new Area(row.get(4, Long.class), row.get(5, String.class)),
                        row.get(6, Boolean.class),
                        row.get(7, BigDecimal.class),
                        row.get(8, Long.class)));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// Whether these are programmes whole: the topmost that the viewer sees.
    boolean areProgrammes(Set<Long> ids) {
        return sql.fetchSingle(
                                "select count(*) from facts.projects_programmes() where project_id = programme_id and project_id = any ({0})",
                                val(ids.toArray(Long[]::new)))
                        .get(0, Integer.class)
                == ids.size();
    }

    /// The share is read once by its kind and currency, and once more are the transactions of these.
    private static final String FLOW = """
            with flow as materialized (
                select coalesce(m.provider_id, 0) as partner_id, r.programme_id, v.here as province_id,
                    case when v.here <> 0 then '' when s.place_id is null then 'unstated' when v.other = 0 then 'wider' else 'several' end as reason,
                    x.id is not null as passed, sum(s.amount) as amount, count(*) as rows
                from facts.funding_share s
                cross join lateral (select case when {5} then s.in_34 else s.in_63 end as here, case when {5} then s.in_63 else s.in_34 end as other) v
                join facts.funding_transaction m on m.transaction_id = s.transaction_id and m.kind = {0} and m.currency = {1}
                join facts.projects_programmes() r on r.project_id = s.project_id
                left join facts.funding_passed_on({0}, {1}) x (id) on x.id = s.transaction_id
                where s.kind = {0} and s.currency = {1} and s.on_date between {2} and {3}
                    and ({4} = '' or exists (
                        select from facts.projects_project p where p.project_id = s.project_id and p.illustrative = ({4} = 'yes')))
                group by 1, 2, 3, 4, 5)
            """;

    private static QueryPart[] values(Asked asked, QueryPart... more) {
        return Stream.concat(
                        Stream.of(
                                val(asked.stage().code()),
                                val(asked.currency()),
                                val(year(asked.from(), 1)),
                                val(year(asked.to(), 9999).withMonth(12).withDayOfMonth(31)),
                                val(asked.illustrative()),
                                val(asked.map() == ProvinceMap.OF_34),
                                narrowed(asked)),
                        Stream.of(more))
                .toArray(QueryPart[]::new);
    }

    private static Condition narrowed(Asked asked) {
        var conditions = new ArrayList<Condition>();
        asked.narrowed()
                .forEach((filter, value) -> conditions.add(
                        switch (filter) {
                            case Asked.PARTNER ->
                                condition(
                                        "f.partner_id = {0}",
                                        val(value.equals(Asked.NONE) ? 0L : Long.parseLong(value)));
                            case Asked.PROGRAMME -> condition("f.programme_id = {0}", val(Long.parseLong(value)));
                            case Asked.PROVINCE -> condition("f.province_id = {0}", val(Long.parseLong(value)));
                            case Asked.UNPLACED ->
                                value.equals("all")
                                        ? condition("f.province_id = 0")
                                        : condition("f.reason = {0}", val(value));
                            case "notProvider" -> besides("f.partner_id", value);
                            case "notWithin" -> besides("f.programme_id", value);
                            case "notProvince" -> besides("f.province_id", value);
                            case String other -> throw new IllegalArgumentException("narrowed by " + other);
                        }));
        return conditions.stream().reduce(noCondition(), Condition::and);
    }

    /// Who is not named has a band of their own, so nobody is beside no one.
    private static Condition besides(String column, String listed) {
        return condition(
                column + " <> 0 and " + column + " <> all ({0})",
                val(Asked.ids(listed).toArray(Long[]::new)));
    }

    private static LocalDate year(String said, int otherwise) {
        return LocalDate.of(said.isEmpty() ? otherwise : Math.max(1, Integer.parseInt(said)), 1, 1);
    }

    /// Many who ask the same at once wait for one answer.
    private Object kept(Object asked, Supplier<Object> asking) {
        var viewer = Acting.viewer();
        var now = at(remembered
                .fetch(sql.resultQuery(
                        "select coalesce(string_agg(stamp, ',' order by stamp), '') from facts.funding_stamp"))
                .getFirst()
                .get(0, String.class));
        var question = new Question(viewer.seesAll(), viewer.organisations(), viewer.places(), asked);
        if (now.answers().size() >= KEPT && !now.answers().containsKey(question)) {
            return asking.get();
        }
        var mine = new FutureTask<>(asking::get);
        var first = now.answers().putIfAbsent(question, mine);
        if (first == null) {
            mine.run();
        }
        try {
            return (first == null ? mine : first).get();
        } catch (ExecutionException failed) {
            now.answers().remove(question);
            if (first == null && failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            return asking.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return asking.get();
        }
    }

    private Known at(String stamps) {
        return known.updateAndGet(
                last -> last.stamps().equals(stamps) ? last : new Known(stamps, new ConcurrentHashMap<>()));
    }

    /// Names of organisations and titles of programmes, by number, short where there is a short one.
    Map<Long, Called> organisations(Set<Long> ids) {
        return named("""
                select o.organisation_id, o.short_name, o.name_vi, o.name_en from facts.organisations_organisation o
                where o.organisation_id = any ({0})
                """, ids);
    }

    Map<Long, Called> programmes(Set<Long> ids) {
        return named("""
                select p.project_id, '', p.title_vi, coalesce(nullif(p.title_en, ''), p.title_other) from facts.projects_project p
                where p.project_id = any ({0})
                """, ids);
    }

    /// @param brief empty: none
    record Called(String brief, String vietnamese, String english) {}

    private Map<Long, Called> named(String question, Set<Long> ids) {
        var names = new LinkedHashMap<Long, Called>();
        remembered
                .fetch(sql.resultQuery(question, val(ids.stream().sorted().toArray(Long[]::new))))
                .forEach(row -> names.put(
                        row.get(0, Long.class),
                        new Called(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class))));
        return names;
    }
}
