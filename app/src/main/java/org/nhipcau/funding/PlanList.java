package org.nhipcau.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.nhipcau.funding.facts.FundingBudgetTable;
import org.nhipcau.funding.facts.FundingPlannedDisbursementTable;
import org.nhipcau.history.Remembered;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of budgets, and that of planned payments. Only counted rows are added up: an original that was revised is
/// shown and not counted.
@Component
class PlanList {

    static final List<String> FILTERS =
            List.of("project", "provider", "receiver", "currency", "counted", "from", "to", Invented.FILTER);
    static final List<String> SORTS = List.of("-period", "amount", "project");

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private static final FundingPlannedDisbursementTable PLANNED =
            FundingPlannedDisbursementTable.FUNDING_PLANNED_DISBURSEMENT;

    private final DSLContext sql;
    private final Remembered remembered;

    PlanList(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// Which of the two lists.
    enum Kind {
        BUDGETS("budgets", FundingBudgetTable.FUNDING_BUDGET, "budget_id"),
        PLANNED(
                "planned-disbursements",
                FundingPlannedDisbursementTable.FUNDING_PLANNED_DISBURSEMENT,
                "planned_disbursement_id");

        private final String code;
        private final Table<?> view;
        private final Field<Long> id;

        Kind(String code, Table<?> view, String id) {
            this.code = code;
            this.view = view;
            this.id = of(view, id, Long.class);
        }

        String code() {
            return code;
        }

        <T> Field<T> column(String column, Class<T> type) {
            return of(view, column, type);
        }

        Field<ProjectId> project() {
            return field(DSL.name("facts", view.getName(), "project_id"), PROJECT.PROJECT_ID.getDataType());
        }

        private static <T> Field<T> of(Table<?> view, String column, Class<T> type) {
            return field(DSL.name("facts", view.getName(), column), type);
        }
    }

    /// A line of the list.
    ///
    /// @param counted whether it is added up
    record Row(
            long id,
            ProjectId project,
            String titleVi,
            String titleEn,
            boolean revised,
            LocalDate from,
            LocalDate to,
            Money money,
            boolean counted,
            boolean illustrative) {

        String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    Listing<Row> list(Kind kind, ListRequest request) {
        var rows = remembered
                .fetch(select(kind)
                        .where(where(kind, request))
                        .orderBy(order(kind, request))
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset()))
                .map(row -> row(kind, row));
        var all = remembered
                .fetch(sql.select(count()).from(kind.view).where(where(kind, request)))
                .getFirst()
                .value1();
        return new Listing<>(request, rows, all);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(Kind kind, ListRequest request) {
        return select(kind)
                .where(where(kind, request))
                .orderBy(order(kind, request))
                .fetchSize(500)
                .fetchStream()
                .map(row -> row(kind, row));
    }

    List<Row> of(Kind kind, ProjectId project) {
        return select(kind)
                .where(kind.column("project_id", Long.class).eq(project.value()))
                .orderBy(kind.column("period_start", LocalDate.class), kind.id)
                .fetch(row -> row(kind, row));
    }

    /// What the counted rows add up to, by currency; a door opens that currency's counted rows alone.
    Sums sums(Kind kind, ListRequest request) {
        return Sums.of(request.with("counted", "yes"), asked -> sums(kind, where(kind, asked), request));
    }

    private List<Sums.Sum> sums(Kind kind, Condition where, ListRequest request) {
        // Whoever asks for the rows that do not count has nothing to add up.
        if (request.filter("counted").equals("no")) {
            return List.of();
        }
        var currency = kind.column("currency", String.class);
        return remembered
                .fetch(sql.select(currency, sum(kind.column("amount", BigDecimal.class)), count())
                        .from(kind.view)
                        .where(where)
                        .groupBy(currency)
                        .orderBy(currency))
                .map(row -> new Sums.Sum(row.value1(), row.value2(), row.value3()));
    }

    /// The same for all rows of one project.
    static List<Figure> sums(Kind kind, ProjectId project, List<Row> rows) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.stream()
                .filter(Row::counted)
                .forEach(row -> sums.merge(row.money().currency(), row.money().amount(), BigDecimal::add));
        var request =
                new ListRequest("/funding/" + kind.code(), Map.of("project", project.toString()), "period", true, 1);
        return sums.entrySet().stream()
                .map(sum -> figure(new Money(sum.getValue(), sum.getKey()), request))
                .toList();
    }

    private static Figure figure(Money money, ListRequest request) {
        return Figure.money(
                money,
                request.with("currency", money.currency())
                        .with("counted", "yes")
                        .address());
    }

    private SelectOnConditionStep<? extends Record> select(Kind kind) {
        return sql.select(
                        kind.id,
                        PROJECT.PROJECT_ID,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        kind.column("kind", String.class),
                        kind.column("period_start", LocalDate.class),
                        kind.column("period_end", LocalDate.class),
                        kind.column("amount", BigDecimal.class),
                        kind.column("currency", String.class),
                        kind.column("counted", Boolean.class),
                        PROJECT.ILLUSTRATIVE)
                .from(kind.view)
                .join(PROJECT)
                .on(field(name("facts", PROJECT.getName(), "project_id"))
                        .eq(field(name("facts", kind.view.getName(), "project_id"))));
    }

    private static Row row(Kind kind, Record row) {
        var titleEn = row.get(PROJECT.TITLE_EN);
        return new Row(
                row.get(kind.id),
                row.get(PROJECT.PROJECT_ID),
                row.get(PROJECT.TITLE_VI),
                titleEn.isEmpty() ? row.get(PROJECT.TITLE_OTHER) : titleEn,
                row.get(kind.column("kind", String.class)).equals("revised"),
                row.get(kind.column("period_start", LocalDate.class)),
                row.get(kind.column("period_end", LocalDate.class)),
                new Money(
                        row.get(kind.column("amount", BigDecimal.class)),
                        row.get(kind.column("currency", String.class))),
                row.get(kind.column("counted", Boolean.class)),
                row.get(PROJECT.ILLUSTRATIVE));
    }

    private static Condition where(Kind kind, ListRequest request) {
        var span = Span.of(request);
        var where = new ArrayList<Condition>();
        where.add(Meant.project(request, kind.project()));
        if (kind == Kind.PLANNED) {
            where.add(Meant.organisation(request, "provider", PLANNED.PROVIDER_ID));
            where.add(Meant.organisation(request, "receiver", PLANNED.RECEIVER_ID));
        }
        where.add(Invented.asked(request, kind.project()));
        if (!request.filter("currency").isEmpty()) {
            where.add(kind.column("currency", String.class).eq(request.filter("currency")));
        }
        if (!request.filter("counted").isEmpty()) {
            where.add(kind.column("counted", Boolean.class)
                    .eq(request.filter("counted").equals("yes")));
        }
        if (span.wrong()) {
            where.add(falseCondition());
        } else if (!span.open()) {
            where.add(kind.column("period_start", LocalDate.class).between(span.from(), span.to()));
        }
        return where.stream().reduce(noCondition(), Condition::and);
    }

    private static List<OrderField<?>> order(Kind kind, ListRequest request) {
        Field<?> by = switch (request.sort()) {
            case "amount" -> kind.column("amount", BigDecimal.class);
            case "project" -> kind.column("project_id", Long.class);
            default -> kind.column("period_start", LocalDate.class);
        };
        return List.of(request.descending() ? by.desc() : by.asc(), kind.id);
    }
}
