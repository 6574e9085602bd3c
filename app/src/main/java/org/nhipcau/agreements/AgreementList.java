package org.nhipcau.agreements;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of agreements, as a page and as a whole.
@Component
class AgreementList {

    static final List<String> FILTERS =
            List.of("q", "kind", "state", "organisation", "part", "expires", "publication", "illustrative");
    static final List<String> SORTS = List.of("title", "kind", "signed", "ends", "-changed");

    /// The order of the search, no address asks for it: what comes nearest to the words first.
    static final String NEAREST = "nearest";

    /// What the filter `expires` may say: ends within so many days, ended and nobody has said so, or it is time to
    /// speak before it ends.
    static final List<String> EXPIRING = List.of("30", "90", "180", "notice", "past");

    /// What ends within so many days is due.
    private static final String DUE = "90";

    /// How many days before the last day to speak somebody is told.
    private static final int BEFORE_NOTICE = 30;

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    /// The index `agreement_title` has the same words.
    private static final Field<String> TITLE = coalesce(nullif(AGREEMENT.TITLE_VI, ""), AGREEMENT.TITLE_EN);

    private final DSLContext sql;
    private final Remembered remembered;

    AgreementList(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// A line of the list.
    ///
    /// @param ends the last day, as amendments in force today have it
    /// @param noticeBy the last day to speak before it ends
    record Row(
            AgreementId id,
            AgreementKind kind,
            String titleVi,
            String titleEn,
            AgreementState state,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> inForceFrom,
            Optional<LocalDate> ends,
            Optional<LocalDate> noticeBy,
            Publication publication,
            boolean illustrative,
            List<Signatory> signatories) {

        public String title(Language language) {
            return language.pick(titleVi, titleEn);
        }

        public String signatories(Language language) {
            return signatories.stream().map(one -> one.name(language)).collect(Collectors.joining("; "));
        }
    }

    record Signatory(OrganisationId organisation, String nameVi, String nameEn) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    Listing<Row> list(ListRequest request, LocalDate today) {
        var where = where(request, today);
        var rows = selected(today)
                .where(where)
                .orderBy(order(request, today))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> row(row, today));
        return new Listing<>(request, rows, counted(where));
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request, LocalDate today) {
        return selected(today)
                .where(where(request, today))
                .orderBy(order(request, today))
                .fetchSize(500)
                .fetchStream()
                .map(row -> row(row, today));
    }

    /// The numbers of all rows of a list.
    List<Long> numbers(ListRequest request, LocalDate today) {
        return sql.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(where(request, today))
                .orderBy(AGREEMENT.ID)
                .fetch(row -> row.value1().value());
    }

    /// How many there are for each thing that the filter `expires` may say.
    Map<String, Integer> expiring(LocalDate today) {
        var counts = new LinkedHashMap<String, Integer>();
        EXPIRING.forEach(which -> counts.put(which, counted(expires(which, today))));
        return counts;
    }

    /// An agreement that ends within so many days, or has ended and nobody has said so.
    ///
    /// @param mine whether one of these organisations takes part in it
    record Ending(AgreementId id, String titleVi, String titleEn, LocalDate ends, boolean illustrative, boolean mine) {}

    /// Those of the given organisations first, then by the day.
    List<Ending> ending(
            LocalDate today, Collection<AgreementId> own, Collection<OrganisationId> organisations, int most) {
        var ofTheirs = select(PARTY.AGREEMENT_ID).from(PARTY).where(PARTY.ORGANISATION_ID.in(organisations));
        var mine = field(AGREEMENT.ID.in(own).or(AGREEMENT.ID.in(ofTheirs)));
        var ends = ends(today);
        return sql.select(AGREEMENT.ID, AGREEMENT.TITLE_VI, AGREEMENT.TITLE_EN, ends, AGREEMENT.ILLUSTRATIVE, mine)
                .from(AGREEMENT)
                .where(expires(DUE, today).or(expires("past", today)))
                .orderBy(when(mine.isTrue(), 0).otherwise(1), ends, AGREEMENT.ID)
                .limit(most)
                .fetch(row ->
                        new Ending(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    int counted(Condition where) {
        return remembered
                .fetch(sql.select(count()).from(AGREEMENT).where(where))
                .getFirst()
                .value1();
    }

    private SelectJoinStep<? extends Record> selected(LocalDate today) {
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.KIND,
                        AGREEMENT.TITLE_VI,
                        AGREEMENT.TITLE_EN,
                        AGREEMENT.STATE,
                        AGREEMENT.SIGNED_ON,
                        AGREEMENT.IN_FORCE_FROM,
                        ends(today),
                        noticeBy(today),
                        AGREEMENT.PUBLICATION,
                        AGREEMENT.ILLUSTRATIVE,
                        SIGNATORIES)
                .from(AGREEMENT);
    }

    private static final Field<List<Signatory>> SIGNATORIES = multiset(
                    select(PARTY.ORGANISATION_ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                            .from(PARTY)
                            .join(ORGANISATION)
                            .on(ORGANISATION.ORGANISATION_ID.eq(PARTY.ORGANISATION_ID))
                            .where(PARTY.AGREEMENT_ID.eq(AGREEMENT.ID), PARTY.PART.eq("signatory"))
                            .orderBy(ORGANISATION.NAME_VI.collate("vi-x-icu")))
            .convertFrom(rows -> rows.map(row -> new Signatory(row.value1(), row.value2(), row.value3())));

    private static Row row(Record row, LocalDate today) {
        return new Row(
                row.get(AGREEMENT.ID),
                AgreementKind.of(row.get(AGREEMENT.KIND)).orElseThrow(),
                row.get(AGREEMENT.TITLE_VI),
                row.get(AGREEMENT.TITLE_EN),
                AgreementState.of(row.get(AGREEMENT.STATE)).orElseThrow(),
                Optional.ofNullable(row.get(AGREEMENT.SIGNED_ON)),
                Optional.ofNullable(row.get(AGREEMENT.IN_FORCE_FROM)),
                Optional.ofNullable(row.get(ends(today))),
                Optional.ofNullable(row.get(noticeBy(today))),
                Publication.of(row.get(AGREEMENT.PUBLICATION)).orElseThrow(),
                row.get(AGREEMENT.ILLUSTRATIVE),
                row.get(SIGNATORIES));
    }

    private static Field<LocalDate> ends(LocalDate today) {
        return field("agreements.ends_on({0}, {1})", LocalDate.class, AGREEMENT.ID, val(today))
                .as("ends");
    }

    private static Field<LocalDate> noticeBy(LocalDate today) {
        return field("agreements.notice_by({0}, {1})", LocalDate.class, AGREEMENT.ID, val(today))
                .as("notice_by");
    }

    private static Condition where(ListRequest request, LocalDate today) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(request.filter("q")).in(AGREEMENT.SEARCH_KEY));
        }
        if (!request.filter("kind").isEmpty()) {
            where = where.and(AGREEMENT.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("state").isEmpty()) {
            where = where.and(AGREEMENT.STATE.eq(request.filter("state")));
        }
        if (!request.filter("publication").isEmpty()) {
            where = where.and(AGREEMENT.PUBLICATION.eq(request.filter("publication")));
        }
        if (!request.filter("illustrative").isEmpty()) {
            where = where.and(
                    AGREEMENT.ILLUSTRATIVE.eq(request.filter("illustrative").equals("yes")));
        }
        if (!request.filter("expires").isEmpty()) {
            where = where.and(expires(request.filter("expires"), today));
        }
        if (!request.filter("organisation").isEmpty() || !request.filter("part").isEmpty()) {
            var part = request.filter("part").isEmpty() ? noCondition() : PARTY.PART.eq(request.filter("part"));
            where = where.and(AGREEMENT.ID.eq(
                    any(array(select(PARTY.AGREEMENT_ID).from(PARTY).where(meant(request), part)))));
        }
        return where;
    }

    /// The organisation of a number, or those in whose names a text occurs.
    private static Condition meant(ListRequest request) {
        var organisation = request.filter("organisation");
        if (organisation.isEmpty()) {
            return noCondition();
        }
        return organisation.matches("\\d{1,18}")
                ? PARTY.ORGANISATION_ID.eq(new OrganisationId(Long.parseLong(organisation)))
                : PARTY.ORGANISATION_ID.in(select(ORGANISATION.ORGANISATION_ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.SEARCH_KEY.like("%" + SearchKey.of(organisation) + "%")));
    }

    private static Condition expires(String which, LocalDate today) {
        if (!EXPIRING.contains(which)) {
            return falseCondition();
        }
        var ends = field("agreements.ends_on({0}, {1})", LocalDate.class, AGREEMENT.ID, val(today));
        var noticeBy = field("agreements.notice_by({0}, {1})", LocalDate.class, AGREEMENT.ID, val(today));
        var valid = AGREEMENT.STATE.in(
                AgreementState.SIGNED.code(), AgreementState.IN_FORCE.code(), AgreementState.SUSPENDED.code());
        return valid.and(
                switch (which) {
                    case "past" -> ends.lt(today);
                    case "notice" -> noticeBy.le(today.plusDays(BEFORE_NOTICE)).and(ends.ge(today));
                    case String days -> ends.between(today, today.plusDays(Long.parseLong(days)));
                });
    }

    private static List<OrderField<?>> order(ListRequest request, LocalDate today) {
        if (request.sort().equals(NEAREST)) {
            return List.of(
                    SearchWords.of(request.filter("q")).nearness(AGREEMENT.SEARCH_KEY),
                    TITLE.collate("vi-x-icu"),
                    AGREEMENT.ID);
        }
        var order = switch (request.sort()) {
            case "kind" -> sorted(AGREEMENT.KIND, request);
            case "signed" -> sorted(AGREEMENT.SIGNED_ON, request).nullsLast();
            case "ends" -> sorted(ends(today), request).nullsLast();
            case "changed" -> sorted(AGREEMENT.KNOWN_FROM, request);
            default -> sorted(TITLE.collate("vi-x-icu"), request);
        };
        return List.of(order, AGREEMENT.ID);
    }

    private static <T> SortField<T> sorted(Field<T> by, ListRequest request) {
        return request.descending() ? by.desc() : by.asc();
    }
}
