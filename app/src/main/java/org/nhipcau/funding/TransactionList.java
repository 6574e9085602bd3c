package org.nhipcau.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of transactions: where the door of every figure of money leads.
@Component
class TransactionList {

    static final List<String> FILTERS = List.of("project", "kind", "currency", "provider", "receiver", "year");
    static final List<String> SORTS = List.of("-date", "amount", "project");

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final OrganisationsOrganisationTable PROVIDER =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION.as("provider");
    private static final OrganisationsOrganisationTable RECEIVER =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION.as("receiver");

    private final DSLContext sql;

    TransactionList(DSLContext sql) {
        this.sql = sql;
    }

    /// An organisation as a line names it.
    record Named(OrganisationId id, String nameVi, String nameEn) {
        String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// A line of the list.
    record Row(
            long id,
            ProjectId project,
            String titleVi,
            String titleEn,
            TransactionKind kind,
            LocalDate on,
            Money money,
            Optional<Named> provider,
            Optional<Named> receiver,
            String description,
            String source,
            boolean illustrative) {

        String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    Listing<Row> list(ListRequest request) {
        var where = where(request);
        var rows = select().where(where)
                .orderBy(order(request))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(TransactionList::row);
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(TRANSACTION).where(where).fetchSingle().value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return select().where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(TransactionList::row);
    }

    /// What the list's rows add up to, by currency; a door opens that currency's rows alone.
    List<Figure> sums(ListRequest request) {
        return sql.select(TRANSACTION.CURRENCY, sum(TRANSACTION.AMOUNT))
                .from(TRANSACTION)
                .where(where(request))
                .groupBy(TRANSACTION.CURRENCY)
                .orderBy(TRANSACTION.CURRENCY)
                .fetch(row -> Figure.money(
                        new Money(row.value2(), row.value1()),
                        request.with("currency", row.value1()).address()));
    }

    private SelectOnConditionStep<? extends Record> select() {
        return sql.select(
                        TRANSACTION.ID,
                        TRANSACTION.PROJECT_ID,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        TRANSACTION.KIND,
                        TRANSACTION.ON_DATE,
                        TRANSACTION.AMOUNT,
                        TRANSACTION.CURRENCY,
                        PROVIDER.ORGANISATION_ID,
                        PROVIDER.NAME_VI,
                        PROVIDER.NAME_EN,
                        RECEIVER.ORGANISATION_ID,
                        RECEIVER.NAME_VI,
                        RECEIVER.NAME_EN,
                        TRANSACTION.DESCRIPTION,
                        TRANSACTION.SOURCE,
                        TRANSACTION.ILLUSTRATIVE)
                .from(TRANSACTION)
                .join(PROJECT)
                .on(PROJECT.PROJECT_ID.eq(TRANSACTION.PROJECT_ID))
                .leftJoin(PROVIDER)
                .on(PROVIDER.ORGANISATION_ID.eq(TRANSACTION.PROVIDER_ID))
                .leftJoin(RECEIVER)
                .on(RECEIVER.ORGANISATION_ID.eq(TRANSACTION.RECEIVER_ID));
    }

    private static Row row(Record row) {
        var titleEn = row.get(PROJECT.TITLE_EN);
        return new Row(
                row.get(TRANSACTION.ID),
                row.get(TRANSACTION.PROJECT_ID),
                row.get(PROJECT.TITLE_VI),
                titleEn.isEmpty() ? row.get(PROJECT.TITLE_OTHER) : titleEn,
                TransactionKind.of(row.get(TRANSACTION.KIND)).orElseThrow(),
                row.get(TRANSACTION.ON_DATE),
                new Money(row.get(TRANSACTION.AMOUNT), row.get(TRANSACTION.CURRENCY)),
                named(row, PROVIDER),
                named(row, RECEIVER),
                row.get(TRANSACTION.DESCRIPTION),
                row.get(TRANSACTION.SOURCE),
                row.get(TRANSACTION.ILLUSTRATIVE));
    }

    private static Optional<Named> named(Record row, OrganisationsOrganisationTable who) {
        return Optional.ofNullable(row.get(who.ORGANISATION_ID))
                .map(id -> new Named(id, row.get(who.NAME_VI), row.get(who.NAME_EN)));
    }

    private static Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("kind").isEmpty()) {
            where = where.and(TRANSACTION.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("currency").isEmpty()) {
            where = where.and(TRANSACTION.CURRENCY.eq(request.filter("currency")));
        }
        var year = request.number("year");
        if (year.isPresent()) {
            var first = year.get() >= 1900 && year.get() <= 2200
                    ? LocalDate.of(year.get().intValue(), 1, 1)
                    : LocalDate.of(1, 1, 1);
            where = where.and(TRANSACTION.ON_DATE.ge(first)).and(TRANSACTION.ON_DATE.lt(first.plusYears(1)));
        }
        var project = request.number("project").map(ProjectId::new);
        var provider = request.number("provider").map(OrganisationId::new);
        var receiver = request.number("receiver").map(OrganisationId::new);
        return where.and(project.map(TRANSACTION.PROJECT_ID::eq).orElse(noCondition()))
                .and(provider.map(TRANSACTION.PROVIDER_ID::eq).orElse(noCondition()))
                .and(receiver.map(TRANSACTION.RECEIVER_ID::eq).orElse(noCondition()));
    }

    private static List<OrderField<?>> order(ListRequest request) {
        var by = switch (request.sort()) {
            case "amount" -> TRANSACTION.AMOUNT;
            case "project" -> TRANSACTION.PROJECT_ID;
            default -> TRANSACTION.ON_DATE;
        };
        return List.of(request.descending() ? by.desc() : by.asc(), TRANSACTION.ID);
    }
}
