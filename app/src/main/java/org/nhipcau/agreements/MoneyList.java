package org.nhipcau.agreements;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.nhipcau.agreements.Agreement.Money.Kind;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.AmendmentTable;
import org.nhipcau.agreements.db.MoneyTable;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// What was promised and what was signed, over all agreements: the rows behind every such sum.
@Component
class MoneyList {

    static final List<String> FILTERS = List.of("agreement", "organisation", "kind", "currency", "on", "illustrative");
    static final List<String> SORTS = List.of("-date", "agreement", "amount");

    private static final MoneyTable MONEY = MoneyTable.MONEY;
    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final AmendmentTable AMENDMENT = AmendmentTable.AMENDMENT;
    private static final PartyTable PARTY = PartyTable.PARTY;

    private final DSLContext sql;

    MoneyList(DSLContext sql) {
        this.sql = sql;
    }

    /// A line of the list.
    record Row(
            long id,
            AgreementId agreement,
            String titleVi,
            String titleEn,
            Kind kind,
            Money money,
            Optional<LocalDate> on,
            String what,
            String source,
            boolean illustrative) {

        public String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    /// A sum of one kind in one currency, of recorded or of invented agreements.
    record Sum(Kind kind, boolean illustrative, Figure figure) {}

    Listing<Row> list(ListRequest request) {
        var where = where(request);
        return new Listing<>(
                request,
                selected()
                        .where(where)
                        .orderBy(order(request))
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset())
                        .fetch(MoneyList::row),
                sql.select(count())
                        .from(MONEY)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(MONEY.AGREEMENT_ID))
                        .where(where)
                        .fetchSingle()
                        .value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return selected()
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(MoneyList::row);
    }

    /// What an agreement's money adds up to on a day.
    List<Sum> sums(AgreementId agreement, LocalDate day) {
        return sums(new ListRequest(
                "/agreements/money",
                Map.of("agreement", agreement.toString(), "on", TypedDay.write(day)),
                "date",
                true,
                1));
    }

    /// What the rows of a list add up to; promises and signatures, currencies, and what is invented never meet.
    List<Sum> sums(ListRequest request) {
        return sql.select(MONEY.KIND, MONEY.CURRENCY, AGREEMENT.ILLUSTRATIVE, sum(MONEY.AMOUNT))
                .from(MONEY)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MONEY.AGREEMENT_ID))
                .where(where(request))
                .groupBy(MONEY.KIND, MONEY.CURRENCY, AGREEMENT.ILLUSTRATIVE)
                .orderBy(AGREEMENT.ILLUSTRATIVE, MONEY.KIND, MONEY.CURRENCY)
                .fetch(row -> {
                    var narrowed = request.with("kind", row.value1())
                            .with("currency", row.value2())
                            .with("illustrative", row.value3() ? "yes" : "no");
                    return new Sum(
                            Kind.of(row.value1()).orElseThrow(),
                            row.value3(),
                            Figure.money(new Money(row.value4(), row.value2()), narrowed.address()));
                });
    }

    private SelectOnConditionStep<? extends Record> selected() {
        return sql.select(
                        MONEY.ID,
                        MONEY.AGREEMENT_ID,
                        AGREEMENT.TITLE_VI,
                        AGREEMENT.TITLE_EN,
                        MONEY.KIND,
                        MONEY.AMOUNT,
                        MONEY.CURRENCY,
                        MONEY.ON_DATE,
                        MONEY.WHAT,
                        MONEY.SOURCE,
                        AGREEMENT.ILLUSTRATIVE)
                .from(MONEY)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MONEY.AGREEMENT_ID));
    }

    private static Row row(Record row) {
        return new Row(
                row.get(MONEY.ID),
                row.get(MONEY.AGREEMENT_ID),
                row.get(AGREEMENT.TITLE_VI),
                row.get(AGREEMENT.TITLE_EN),
                Kind.of(row.get(MONEY.KIND)).orElseThrow(),
                new Money(row.get(MONEY.AMOUNT), row.get(MONEY.CURRENCY)),
                Optional.ofNullable(row.get(MONEY.ON_DATE)),
                row.get(MONEY.WHAT),
                row.get(MONEY.SOURCE),
                row.get(AGREEMENT.ILLUSTRATIVE));
    }

    private static Condition where(ListRequest request) {
        var where = noCondition();
        var agreement = request.number("agreement").map(AgreementId::new);
        if (agreement.isPresent()) {
            where = where.and(MONEY.AGREEMENT_ID.eq(agreement.get()));
        }
        var organisation = request.number("organisation").map(OrganisationId::new);
        if (organisation.isPresent()) {
            where = where.and(MONEY.AGREEMENT_ID.in(
                    select(PARTY.AGREEMENT_ID).from(PARTY).where(PARTY.ORGANISATION_ID.eq(organisation.get()))));
        }
        if (!request.filter("kind").isEmpty()) {
            where = where.and(MONEY.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("currency").isEmpty()) {
            where = where.and(MONEY.CURRENCY.eq(request.filter("currency")));
        }
        if (!request.filter("illustrative").isEmpty()) {
            where = where.and(
                    AGREEMENT.ILLUSTRATIVE.eq(request.filter("illustrative").equals("yes")));
        }
        if (request.isNoDay("on")) {
            return falseCondition();
        }
        return request.day("on")
                .map(day -> MONEY.AMENDMENT_ID
                        .isNull()
                        .or(MONEY.AMENDMENT_ID.in(
                                select(AMENDMENT.ID).from(AMENDMENT).where(AMENDMENT.IN_FORCE_FROM.le(day)))))
                .map(where::and)
                .orElse(where);
    }

    private static List<org.jooq.OrderField<?>> order(ListRequest request) {
        var by = switch (request.sort()) {
            case "agreement" -> MONEY.AGREEMENT_ID;
            case "amount" -> MONEY.AMOUNT;
            default -> MONEY.ON_DATE;
        };
        return List.of(request.descending() ? by.desc().nullsLast() : by.asc().nullsLast(), MONEY.ID);
    }

    /// The filters that a form does not show, as hidden fields.
    static Map<String, String> narrowed(ListRequest request) {
        var narrowed = new LinkedHashMap<String, String>();
        for (var filter : List.of("agreement", "organisation", "on", "illustrative")) {
            if (!request.filter(filter).isEmpty()) {
                narrowed.put(filter, request.filter(filter));
            }
        }
        return narrowed;
    }
}
