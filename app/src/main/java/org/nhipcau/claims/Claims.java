package org.nhipcau.claims;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.claims.Claim.Check;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Source;
import org.nhipcau.claims.Claim.Stated;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.claims.db.ClaimRecord;
import org.nhipcau.claims.db.ClaimTable;
import org.nhipcau.forms.Records;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to figures that sources state. Shows only what the viewer may see; the lock is in the database.
@Component
public class Claims {

    static final ClaimTable CLAIM = ClaimTable.CLAIM;

    private static final List<Part> PARTS = List.of(new Part(CLAIM, CLAIM.ID));

    private static final List<Part> SHOWN = Stream.concat(PARTS.stream(), Stream.of(ClaimPublication.SHARED_WITH))
            .toList();

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    private final Records<ClaimId> records;

    Claims(DSLContext sql, Histories histories, Restoration restoration) {
        this.sql = sql;
        this.histories = histories;
        this.restoration = restoration;
        this.records = new Records<>(sql, CLAIM.ID, CLAIM.CHANGE_ID, CLAIM.ID);
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    public Claim find(ClaimId id) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.ID.eq(id))
                .fetchOptional(Claims::claim)
                .orElseThrow(NotFound::new);
    }

    /// What other sources state of the same: same subject, same indicator; that of another unit, too.
    List<Claim> beside(Claim claim) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.ID.ne(claim.id()), about(claim.subject()), CLAIM.INDICATOR_KEY.eq(key(claim)))
                .orderBy(CLAIM.SOURCE_DATE.asc().nullsLast(), CLAIM.ID)
                .fetch(Claims::claim);
    }

    static Condition about(Subject subject) {
        var number = subject.number().orElse(0L);
        return switch (subject.kind()) {
            case PROJECT -> CLAIM.PROJECT_ID.eq(new ProjectId(number));
            case ORGANISATION -> CLAIM.ORGANISATION_ID.eq(new OrganisationId(number));
            case AGREEMENT -> CLAIM.AGREEMENT_ID.eq(new AgreementId(number));
            case PLACE -> CLAIM.PLACE_ID.eq(new PlaceId(number));
            case PROGRAMME -> CLAIM.PROGRAMME.eq(subject.text());
        };
    }

    /// Whether another source states of the same, in the same unit and of the same time, what cannot be true together
    /// with a row of [#CLAIM]. A claim without a time may be meant of any.
    static Condition contradicted() {
        var other = ClaimTable.CLAIM.as("other");
        return org.jooq.impl.DSL.exists(org.jooq
                .impl
                .DSL
                .selectOne()
                .from(other)
                .where(
                        other.ID.ne(CLAIM.ID),
                        other.INDICATOR_KEY.eq(CLAIM.INDICATOR_KEY),
                        other.UNIT.eq(CLAIM.UNIT),
                        other.ILLUSTRATIVE.eq(CLAIM.ILLUSTRATIVE),
                        other.PROJECT_ID.isNotDistinctFrom(CLAIM.PROJECT_ID),
                        other.ORGANISATION_ID.isNotDistinctFrom(CLAIM.ORGANISATION_ID),
                        other.AGREEMENT_ID.isNotDistinctFrom(CLAIM.AGREEMENT_ID),
                        other.PLACE_ID.isNotDistinctFrom(CLAIM.PLACE_ID),
                        other.PROGRAMME.eq(CLAIM.PROGRAMME),
                        other.TO_DATE
                                .isNull()
                                .or(CLAIM.TO_DATE.isNull())
                                .or(other.TO_DATE
                                        .eq(CLAIM.TO_DATE)
                                        .and(other.FROM_DATE.isNotDistinctFrom(CLAIM.FROM_DATE))),
                        condition(
                                "not claims.reach({0}, {1}) && claims.reach({2}, {3})",
                                CLAIM.QUALIFIER, CLAIM.AMOUNT, other.QUALIFIER, other.AMOUNT)));
    }

    /// A figure about a project with which another source cannot agree; nothing when all do.
    public Optional<ClaimId> contradictedAbout(ProjectId project) {
        return sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.PROJECT_ID.eq(project), CLAIM.ILLUSTRATIVE.isFalse(), contradicted())
                .orderBy(CLAIM.ID)
                .limit(1)
                .fetchOptional(CLAIM.ID);
    }

    boolean isContradicted(ClaimId id) {
        return sql.fetchExists(CLAIM, CLAIM.ID.eq(id).and(contradicted()));
    }

    /// @param illustrative whether it is invented to show the product
    public ClaimId create(ClaimForm form, boolean illustrative) {
        return sql.insertInto(CLAIM)
                .set(values(form))
                .set(CLAIM.ILLUSTRATIVE, illustrative)
                .returningResult(CLAIM.ID)
                .fetchSingle()
                .value1();
    }

    /// Saves what the form says, unless somebody else saved since the version it was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    boolean change(ClaimId id, ClaimForm form, long version) {
        if (!records.hold(id, version)) {
            return false;
        }
        sql.update(CLAIM).set(values(form)).where(CLAIM.ID.eq(id)).execute();
        unmarkOthers(find(id));
        return true;
    }

    /// Makes it again what it was right after an earlier change; this is a change of its own.
    ///
    /// @throws NotFound when that change never touched it, or it is not the viewer's to change
    void restore(ClaimId id, long change) {
        restoration.restore(id.value(), change, PARTS, List.of(CLAIM.PUBLICATION));
        unmarkOthers(find(id));
    }

    /// Says that the ministry reads this one of several as its own at present. The others stay as they are.
    void read(ClaimId id, String reason) {
        sql.update(CLAIM)
                .set(CLAIM.READING, true)
                .set(CLAIM.REASON, reason)
                .where(CLAIM.ID.eq(id))
                .execute();
        unmarkOthers(find(id));
    }

    void unread(ClaimId id) {
        sql.update(CLAIM)
                .set(CLAIM.READING, false)
                .set(CLAIM.REASON, "")
                .where(CLAIM.ID.eq(id), CLAIM.READING.isTrue())
                .execute();
    }

    /// Of the figures for one thing at one time, one at most is read as the ministry's own.
    private void unmarkOthers(Claim claim) {
        if (claim.isReading()) {
            beside(claim).stream()
                    .filter(other -> other.isReading()
                            && other.from().equals(claim.from())
                            && other.to().equals(claim.to())
                            && other.stated().unit().equals(claim.stated().unit()))
                    .forEach(other -> unread(other.id()));
        }
    }

    List<Histories.Change> history(ClaimId id) {
        return histories.of(id.value(), SHOWN);
    }

    static Claim claim(ClaimRecord row) {
        return new Claim(
                row.getId(),
                subject(row),
                row.getIndicatorVi(),
                row.getIndicatorEn(),
                new Stated(
                        Qualifier.of(row.get(CLAIM.QUALIFIER)).orElseThrow(),
                        row.getValue(),
                        row.getScale(),
                        row.getUnit()),
                Optional.ofNullable(row.getFromDate()),
                Optional.ofNullable(row.getToDate()),
                new Source(
                        row.getSource(),
                        row.getPublisher(),
                        Optional.ofNullable(row.getSourceDate()),
                        row.getAddress(),
                        row.getPage(),
                        row.getQuote()),
                Check.of(row.getChecked()).orElseThrow(),
                row.getReason(),
                Publication.of(row.getPublication()).orElseThrow(),
                row.getIllustrative(),
                row.getChangeId(),
                row.getKnownFrom());
    }

    private static Subject subject(ClaimRecord row) {
        if (row.getProjectId() != null) {
            return Subject.record(Kind.PROJECT, row.getProjectId().value());
        }
        if (row.getOrganisationId() != null) {
            return Subject.record(Kind.ORGANISATION, row.getOrganisationId().value());
        }
        if (row.getAgreementId() != null) {
            return Subject.record(Kind.AGREEMENT, row.getAgreementId().value());
        }
        return row.getPlaceId() != null
                ? Subject.record(Kind.PLACE, row.getPlaceId().value())
                : Subject.words(row.getProgramme());
    }

    private static String key(Claim claim) {
        return SearchKey.of(claim.indicatorVi().isEmpty() ? claim.indicatorEn() : claim.indicatorVi());
    }

    private static Map<Field<?>, Object> values(ClaimForm form) {
        var values = new LinkedHashMap<Field<?>, Object>();
        var number = form.subject().number().orElse(null);
        var kind = form.subject().kind();
        values.put(
                CLAIM.PROJECT_ID,
                val(kind == Kind.PROJECT && number != null ? new ProjectId(number) : null, CLAIM.PROJECT_ID));
        values.put(
                CLAIM.ORGANISATION_ID,
                val(
                        kind == Kind.ORGANISATION && number != null ? new OrganisationId(number) : null,
                        CLAIM.ORGANISATION_ID));
        values.put(
                CLAIM.AGREEMENT_ID,
                val(kind == Kind.AGREEMENT && number != null ? new AgreementId(number) : null, CLAIM.AGREEMENT_ID));
        values.put(
                CLAIM.PLACE_ID, val(kind == Kind.PLACE && number != null ? new PlaceId(number) : null, CLAIM.PLACE_ID));
        values.put(CLAIM.PROGRAMME, form.subject().text());
        values.put(CLAIM.INDICATOR_VI, form.indicatorVi());
        values.put(CLAIM.INDICATOR_EN, form.indicatorEn());
        values.put(
                CLAIM.INDICATOR_KEY,
                SearchKey.of(form.indicatorVi().isEmpty() ? form.indicatorEn() : form.indicatorVi()));
        values.put(CLAIM.QUALIFIER, form.stated().qualifier().code());
        values.put(CLAIM.VALUE, form.stated().value());
        values.put(CLAIM.SCALE, form.stated().scale());
        values.put(CLAIM.UNIT, form.stated().unit());
        values.put(CLAIM.AMOUNT, form.stated().amount());
        values.put(CLAIM.FROM_DATE, val(form.period().from().orElse(null), CLAIM.FROM_DATE));
        values.put(CLAIM.TO_DATE, val(form.period().to().orElse(null), CLAIM.TO_DATE));
        values.put(CLAIM.SOURCE, form.source().title());
        values.put(CLAIM.PUBLISHER, form.source().publisher());
        values.put(CLAIM.SOURCE_DATE, val(form.source().date().orElse(null), CLAIM.SOURCE_DATE));
        values.put(CLAIM.ADDRESS, form.source().address());
        values.put(CLAIM.PAGE, form.source().page());
        values.put(CLAIM.QUOTE, form.source().quote());
        values.put(CLAIM.CHECKED, form.checked().code());
        values.put(
                CLAIM.SEARCH_KEY,
                Stream.of(
                                form.indicatorVi(),
                                form.indicatorEn(),
                                form.subject().text(),
                                form.source().title(),
                                form.source().publisher())
                        .map(SearchKey::of)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("|")));
        return values;
    }
}
