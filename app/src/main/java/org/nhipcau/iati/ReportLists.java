package org.nhipcau.iati;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.nhipcau.iati.ImportReports.Sentence;
import org.nhipcau.iati.db.FindingTable;
import org.nhipcau.iati.db.OutcomeTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The rows behind a report's figures: the activities of a file and what became of them, and what is to be said of
/// them.
@Component
class ReportLists {

    static final List<String> ACTIVITY_FILTERS = List.of("became", "identifier");
    static final List<String> FINDING_FILTERS = List.of("kind", "identifier", "currency");
    static final List<String> SORTS = List.of("line", "identifier");

    private static final OutcomeTable OUTCOME = OutcomeTable.OUTCOME;
    private static final FindingTable FINDING = FindingTable.FINDING;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;

    ReportLists(DSLContext sql) {
        this.sql = sql;
    }

    /// An activity of a file.
    ///
    /// @param project what it is in the register, when it is
    record ActivityRow(
            int line, String identifier, Became became, Optional<ProjectId> project, String titleVi, String titleEn) {

        String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    /// Something to be said of one.
    record FindingRow(
            Finding.Kind kind,
            int line,
            String identifier,
            String element,
            Sentence reason,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Money> money,
            String door) {}

    Listing<ActivityRow> activities(long file, ListRequest request) {
        var where = outcomes(file, request);
        var rows = selectActivities()
                .where(where)
                .orderBy(order(request, OUTCOME.IDENTIFIER, OUTCOME.POSITION))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(ReportLists::activity);
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(OUTCOME).where(where).fetchSingle().value1());
    }

    /// All of them, read as they are asked for; must be closed.
    Stream<ActivityRow> allActivities(long file, ListRequest request) {
        return selectActivities()
                .where(outcomes(file, request))
                .orderBy(order(request, OUTCOME.IDENTIFIER, OUTCOME.POSITION))
                .fetchSize(500)
                .fetchStream()
                .map(ReportLists::activity);
    }

    Listing<FindingRow> findings(long file, ListRequest request) {
        var where = found(file, request);
        var rows = sql.selectFrom(FINDING)
                .where(where)
                .orderBy(order(request, FINDING.IDENTIFIER, FINDING.POSITION))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(ReportLists::finding);
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(FINDING).where(where).fetchSingle().value1());
    }

    /// All of them, read as they are asked for; must be closed.
    Stream<FindingRow> allFindings(long file, ListRequest request) {
        return sql.selectFrom(FINDING)
                .where(found(file, request))
                .orderBy(order(request, FINDING.IDENTIFIER, FINDING.POSITION))
                .fetchSize(500)
                .fetchStream()
                .map(ReportLists::finding);
    }

    /// The money told in findings of one kind, by currency: a remark's adds to no other's. When all kinds are
    /// shown, that
    /// of the parts that are left out.
    List<Figure> sums(long file, ListRequest asked) {
        var request = asked.filter("kind").isEmpty() ? asked.with("kind", Finding.Kind.LEFT.code()) : asked;
        return sql.select(FINDING.CURRENCY, sum(FINDING.AMOUNT))
                .from(FINDING)
                .where(found(file, request), FINDING.CURRENCY.isNotNull())
                .groupBy(FINDING.CURRENCY)
                .orderBy(FINDING.CURRENCY)
                .fetch(row -> Figure.money(
                        new Money(row.value2(), row.value1()),
                        request.with("currency", row.value1()).address()));
    }

    private SelectOnConditionStep<? extends Record> selectActivities() {
        return sql.select(
                        OUTCOME.LINE,
                        OUTCOME.IDENTIFIER,
                        OUTCOME.BECAME,
                        PROJECT.PROJECT_ID,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER)
                .from(OUTCOME)
                .leftJoin(PROJECT)
                .on(PROJECT.PROJECT_ID.eq(OUTCOME.PROJECT_ID));
    }

    private static ActivityRow activity(Record row) {
        var titleEn = Optional.ofNullable(row.get(PROJECT.TITLE_EN)).orElse("");
        return new ActivityRow(
                row.get(OUTCOME.LINE),
                row.get(OUTCOME.IDENTIFIER),
                Became.of(row.get(OUTCOME.BECAME)).orElseThrow(),
                Optional.ofNullable(row.get(PROJECT.PROJECT_ID)),
                Optional.ofNullable(row.get(PROJECT.TITLE_VI)).orElse(""),
                titleEn.isEmpty()
                        ? Optional.ofNullable(row.get(PROJECT.TITLE_OTHER)).orElse("")
                        : titleEn);
    }

    private static FindingRow finding(Record row) {
        return new FindingRow(
                Finding.Kind.of(row.get(FINDING.KIND)).orElseThrow(),
                row.get(FINDING.LINE),
                row.get(FINDING.IDENTIFIER),
                row.get(FINDING.ELEMENT),
                new Sentence(row.get(FINDING.REASON_KEY), (Object[])
                        row.get(FINDING.REASON_VALUES).split(Finding.PARTING, -1)),
                Optional.ofNullable(row.get(FINDING.FROM_DATE)),
                Optional.ofNullable(row.get(FINDING.TO_DATE)),
                Optional.ofNullable(row.get(FINDING.AMOUNT))
                        .map(amount -> new Money(amount, row.get(FINDING.CURRENCY))),
                row.get(FINDING.DOOR));
    }

    private static Condition outcomes(long file, ListRequest request) {
        var where = OUTCOME.FILE_ID.eq(file);
        if (!request.filter("became").isEmpty()) {
            where = where.and(OUTCOME.BECAME.eq(request.filter("became")));
        }
        if (!request.filter("identifier").isEmpty()) {
            where = where.and(OUTCOME.IDENTIFIER.containsIgnoreCase(request.filter("identifier")));
        }
        return where;
    }

    private static Condition found(long file, ListRequest request) {
        var where = FINDING.FILE_ID.eq(file);
        if (!request.filter("kind").isEmpty()) {
            where = where.and(FINDING.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("identifier").isEmpty()) {
            where = where.and(FINDING.IDENTIFIER.containsIgnoreCase(request.filter("identifier")));
        }
        if (!request.filter("currency").isEmpty()) {
            where = where.and(FINDING.CURRENCY.eq(request.filter("currency")));
        }
        return where;
    }

    private static List<org.jooq.OrderField<?>> order(
            ListRequest request, org.jooq.Field<String> identifier, org.jooq.Field<Integer> position) {
        var by = request.sort().equals("identifier") ? identifier : position;
        return List.of(request.descending() ? by.desc() : by.asc(), position);
    }
}
