package org.nhipcau.flows;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.places.ProvinceMap;
import org.springframework.stereotype.Component;

/// Adds up flows, and keeps what they came to as long as no transaction changed anything they are made of.
///
/// `Remembered` (decision 0015) forgets with every transaction, and a picture of all the money costs too much for
/// that; which transactions touched money, places or visibility the database notes itself (`funding.stamp`).
@Component
class Flows {

    private static final int KEPT = 24;

    private final DSLContext sql;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", new ConcurrentHashMap<>()));

    Flows(DSLContext sql) {
        this.sql = sql;
    }

    /// Who asks, by what they may see, and what.
    private record Question(boolean seesAll, Set<Long> organisations, Set<Long> places, Object asked) {}

    private record Known(String stamps, Map<Question, Object> answers) {}

    private interface Asking {
        Object answer();
    }

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

    /// All flows of a question, those passed on among them.
    List<Flow> of(Asked asked) {
        return all(asked.question()).stream().filter(asked::meets).toList();
    }

    @SuppressWarnings("unchecked") // Kept under the question that made it.
    private List<Flow> all(Asked question) {
        return (List<Flow>) kept(question, () -> read(question));
    }

    private Object kept(Object asked, Asking asking) {
        var viewer = Acting.viewer();
        var now =
                at(sql.fetchSingle("select coalesce(string_agg(xact, ',' order by xact), '') from facts.funding_stamp")
                        .get(0, String.class));
        var question = new Question(viewer.seesAll(), viewer.organisations(), viewer.places(), asked);
        var before = now.answers().get(question);
        if (before != null) {
            return before;
        }
        var answer = asking.answer();
        if (now.answers().size() < KEPT) {
            now.answers().put(question, answer);
        }
        return answer;
    }

    private Known at(String stamps) {
        return known.updateAndGet(
                last -> last.stamps().equals(stamps) ? last : new Known(stamps, new ConcurrentHashMap<>()));
    }

    private List<Flow> read(Asked asked) {
        var of34 = asked.map() == ProvinceMap.OF_34;
        var flows = new ArrayList<Flow>();
        // The names of columns are the two maps' and no reader's.
        sql.resultQuery(
                        """
                        select coalesce(m.provider_id, 0), r.programme_id, s.%1$s,
                            case when s.%1$s <> 0 then '' when s.place_id is null then 'unstated' when s.%2$s = 0 then 'wider' else 'several' end,
                            x.id is not null, sum(s.amount), count(*)
                        from facts.funding_share s
                        join facts.funding_transaction m on m.transaction_id = s.transaction_id
                        join facts.projects_programmes() r on r.project_id = s.project_id
                        left join facts.funding_passed_on({0}, {1}) x (id) on x.id = s.transaction_id
                        where s.kind = {0} and s.currency = {1} and s.on_date between {2} and {3}
                            and ({4} = '' or exists (
                                select from facts.projects_project p where p.project_id = s.project_id and p.illustrative = ({4} = 'yes')))
                        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                        """.formatted(of34 ? "in_34" : "in_63", of34 ? "in_63" : "in_34"),
                        val(asked.stage().code()),
                        val(asked.currency()),
                        val(year(asked.from(), 1).withDayOfYear(1)),
                        val(lastDay(asked.to())),
                        val(asked.illustrative()))
                .forEach(row -> flows.add(new Flow(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        new Area(row.get(2, Long.class), row.get(3, String.class)),
                        row.get(4, Boolean.class),
                        row.get(5, BigDecimal.class),
                        row.get(6, Long.class))));
        return List.copyOf(flows);
    }

    private static LocalDate year(String said, int otherwise) {
        return LocalDate.of(said.isEmpty() ? otherwise : Math.max(1, Integer.parseInt(said)), 1, 1);
    }

    private static LocalDate lastDay(String said) {
        return year(said, 9999).withMonth(12).withDayOfMonth(31);
    }

    /// What the flows add up to: each once, those passed on, and both together, which is what the map of provinces
    /// says.
    record Totals(BigDecimal once, BigDecimal passedOn, BigDecimal all, long rows) {}

    static Totals totals(List<Flow> flows) {
        var by = new EnumMap<Side, BigDecimal>(Side.class);
        flows.forEach(flow -> by.merge(flow.passedOn() ? Side.PASSED_ON : Side.ONCE, flow.amount(), BigDecimal::add));
        var once = by.getOrDefault(Side.ONCE, BigDecimal.ZERO);
        var passedOn = by.getOrDefault(Side.PASSED_ON, BigDecimal.ZERO);
        return new Totals(
                once,
                passedOn,
                once.add(passedOn),
                flows.stream()
                        .filter(flow -> !flow.passedOn())
                        .mapToLong(Flow::rows)
                        .sum());
    }

    private enum Side {
        ONCE,
        PASSED_ON
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
        sql.resultQuery(question, val(ids.toArray(Long[]::new)))
                .forEach(row -> names.put(
                        row.get(0, Long.class),
                        new Called(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class))));
        return names;
    }
}
