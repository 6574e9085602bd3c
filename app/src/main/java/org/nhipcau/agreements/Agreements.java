package org.nhipcau.agreements;

import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.nhipcau.agreements.Agreement.Binding;
import org.nhipcau.agreements.Agreement.InName;
import org.nhipcau.agreements.AgreementForm.Beginning;
import org.nhipcau.agreements.AgreementState.Step;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.agreements.db.AgreementRecord;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.AmendmentTable;
import org.nhipcau.agreements.db.FocalPointTable;
import org.nhipcau.agreements.db.IdentifierTable;
import org.nhipcau.agreements.db.MoneyTable;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.agreements.db.StepTable;
import org.nhipcau.forms.Identifiers;
import org.nhipcau.forms.Records;
import org.nhipcau.forms.Typed;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to agreements. Shows only what the viewer may see; the lock is in the database.
///
/// Refuses: `agreements.refused.identifierTaken`, and what [AgreementSteps] and [AgreementParts] refuse.
@Component
public class Agreements {

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final StepTable STEP = StepTable.STEP;
    private static final AmendmentTable AMENDMENT = AmendmentTable.AMENDMENT;
    private static final MoneyTable MONEY = MoneyTable.MONEY;
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private static final List<Part> PARTS = List.of(
            new Part(AGREEMENT, AGREEMENT.ID),
            new Part(IDENTIFIER, IDENTIFIER.AGREEMENT_ID),
            new Part(PARTY, PARTY.AGREEMENT_ID),
            new Part(STEP, STEP.AGREEMENT_ID, List.of(STEP.STEP_)),
            new Part(AMENDMENT, AMENDMENT.AGREEMENT_ID, List.of(AMENDMENT.TITLE)),
            new Part(MONEY, MONEY.AGREEMENT_ID, List.of(MONEY.KIND, MONEY.WHAT)),
            new Part(FOCAL_POINT, FOCAL_POINT.AGREEMENT_ID, List.of(FOCAL_POINT.PERSON_ID, FOCAL_POINT.SIDE)));

    private static final List<Part> SHOWN = Stream.concat(PARTS.stream(), Stream.of(AgreementPublication.SHARED_WITH))
            .toList();

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    private final AgreementParts parts;
    private final AgreementSteps steps;
    private final Records<AgreementId> records;
    private final Identifiers<AgreementId> identifiers;

    Agreements(
            DSLContext sql, Histories histories, Restoration restoration, AgreementParts parts, AgreementSteps steps) {
        this.sql = sql;
        this.histories = histories;
        this.restoration = restoration;
        this.parts = parts;
        this.steps = steps;
        this.records = new Records<>(sql, AGREEMENT.ID, AGREEMENT.CHANGE_ID, AGREEMENT.ID);
        this.identifiers = new Identifiers<>(
                sql,
                IDENTIFIER.AGREEMENT_ID,
                IDENTIFIER.SCHEME,
                IDENTIFIER.VALUE,
                "agreements.refused.identifierTaken");
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    public Agreement find(AgreementId id) {
        var row = sql.selectFrom(AGREEMENT)
                .where(AGREEMENT.ID.eq(id))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        return new Agreement(
                row.getId(),
                AgreementKind.of(row.getKind()).orElseThrow(),
                row.getTitleVi(),
                row.getTitleEn(),
                row.getDescriptionVi(),
                row.getDescriptionEn(),
                Binding.of(row.getBinding()).orElseThrow(),
                row.getLanguages().isEmpty()
                        ? List.of()
                        : Arrays.asList(row.getLanguages().split(" ")),
                row.getPrevailing(),
                row.getSignedPlace(),
                terms(row),
                AgreementState.of(row.getState()).orElseThrow(),
                Optional.ofNullable(row.getSignedOn()),
                Optional.ofNullable(row.getInForceFrom()),
                Publication.of(row.getPublication()).orElseThrow(),
                row.getSource(),
                row.getIllustrative(),
                row.getChangeId(),
                row.getKnownFrom(),
                identifiers.of(id),
                parts.parties(id),
                steps.of(id),
                parts.amendments(id),
                parts.money(id));
    }

    private static Terms terms(AgreementRecord row) {
        return new Terms(
                Optional.ofNullable(row.getValidUntil()),
                row.getTerm(),
                Renewal.of(row.getRenewal()).orElseThrow(),
                Optional.ofNullable(row.getNoticeLength()).map(length -> new Notice(length, row.getNoticeUnit())));
    }

    public Optional<AgreementId> byIdentifier(String scheme, String value) {
        return identifiers.owner(scheme, value);
    }

    /// @param illustrative whether it is invented to show the product
    public AgreementId create(AgreementForm form, boolean illustrative) {
        var id = sql.insertInto(AGREEMENT)
                .set(values(form))
                .set(AGREEMENT.ILLUSTRATIVE, illustrative)
                .returningResult(AGREEMENT.ID)
                .fetchSingle()
                .value1();
        identifiers.write(id, form.identifiers());
        begin(id, form.begins());
        return id;
    }

    /// An agreement that was signed before it was recorded has come the whole way; of some of it the days are not
    /// known.
    private void begin(AgreementId id, Beginning begins) {
        var way = switch (begins.state()) {
            case DRAFT -> List.<Step>of();
            case UNDER_OPINION -> List.of(Step.CONSULTATION);
            case SIGNED -> List.of(Step.SIGNATURE);
            case IN_FORCE -> List.of(Step.SIGNATURE, Step.ENTRY_INTO_FORCE);
            case SUSPENDED -> List.of(Step.SIGNATURE, Step.ENTRY_INTO_FORCE, Step.SUSPENSION);
            case EXPIRED -> List.of(Step.SIGNATURE, Step.ENTRY_INTO_FORCE, Step.EXPIRY);
            case TERMINATED -> List.of(Step.SIGNATURE, Step.ENTRY_INTO_FORCE, Step.TERMINATION);
        };
        for (var step : way) {
            var on = switch (step) {
                case SIGNATURE -> begins.signedOn();
                case ENTRY_INTO_FORCE -> begins.inForceFrom();
                default -> Optional.<java.time.LocalDate>empty();
            };
            steps.take(id, step, on, "");
        }
    }

    /// Saves what the form says, unless somebody else saved since the version it was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public boolean change(AgreementId id, AgreementForm form, long version) {
        if (!records.hold(id, version)) {
            return false;
        }
        sql.update(AGREEMENT).set(values(form)).where(AGREEMENT.ID.eq(id)).execute();
        identifiers.write(id, form.identifiers());
        return true;
    }

    /// Makes it and all that belongs to it again what it was right after an earlier change; this is a change of its
    /// own.
    ///
    /// @throws NotFound when that change never touched it, or it is not the viewer's to change
    public void restore(AgreementId id, long change) {
        hold(id);
        restoration.restore(id.value(), change, PARTS, List.of(AGREEMENT.PUBLICATION));
    }

    /// Its row is held until the transaction ends, so that two people do not take two steps from one state.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    AgreementId hold(AgreementId id) {
        return sql.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id))
                .forUpdate()
                .fetchOptional(AGREEMENT.ID)
                .orElseThrow(NotFound::new);
    }

    /// Lets an organisation be a party; said again, what is said now counts.
    public void join(AgreementId id, OrganisationId organisation, Agreement.Part part, InName inName, String person) {
        parts.join(hold(id), organisation, part, inName, person);
    }

    /// Records what was promised or signed.
    public void record(AgreementId id, Agreement.Money money) {
        parts.add(hold(id), money);
    }

    /// Records a text that changes this one.
    public AmendmentId amend(AgreementId id, Agreement.Amendment amendment) {
        return parts.add(hold(id), amendment);
    }

    public List<Histories.Change> history(AgreementId id) {
        return histories.of(id.value(), SHOWN);
    }

    /// Agreements that a text may mean, by number; at most one more than a form offers.
    ///
    /// Those called exactly so in any of their titles or numbers, else those in which it occurs.
    public Map<Long, String> called(String text, Language language) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return Map.of();
        }
        var exactly = DSL.concat(DSL.inline("|"), AGREEMENT.SEARCH_KEY, DSL.inline("|"))
                .like("%|" + key + "|%");
        return Stream.of(exactly, AGREEMENT.SEARCH_KEY.like("%" + key + "%"))
                .map(condition -> called(condition, language))
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private Map<Long, String> called(org.jooq.Condition condition, Language language) {
        var called = new LinkedHashMap<Long, String>();
        sql.select(AGREEMENT.ID, AGREEMENT.TITLE_VI, AGREEMENT.TITLE_EN)
                .from(AGREEMENT)
                .where(condition)
                .orderBy(AGREEMENT.ID)
                .limit(Typed.MOST_OFFERED + 1)
                .forEach(row -> called.put(row.value1().value(), language.pick(row.value2(), row.value3())));
        return called;
    }

    private static Map<Field<?>, Object> values(AgreementForm form) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(AGREEMENT.KIND, form.kind().code());
        values.put(AGREEMENT.TITLE_VI, form.titleVi());
        values.put(AGREEMENT.TITLE_EN, form.titleEn());
        values.put(AGREEMENT.DESCRIPTION_VI, form.descriptionVi());
        values.put(AGREEMENT.DESCRIPTION_EN, form.descriptionEn());
        values.put(AGREEMENT.BINDING, form.binding().code());
        values.put(AGREEMENT.LANGUAGES, String.join(" ", form.languages()));
        values.put(AGREEMENT.PREVAILING, form.prevailing());
        values.put(AGREEMENT.SIGNED_PLACE, form.signedPlace());
        values.put(AGREEMENT.TERM, form.terms().term());
        values.put(AGREEMENT.VALID_UNTIL, val(form.terms().until().orElse(null), AGREEMENT.VALID_UNTIL));
        values.put(AGREEMENT.RENEWAL, form.terms().renewal().code());
        values.put(
                AGREEMENT.NOTICE_LENGTH,
                val(form.terms().notice().map(Notice::length).orElse(null), AGREEMENT.NOTICE_LENGTH));
        values.put(
                AGREEMENT.NOTICE_UNIT, form.terms().notice().map(Notice::unit).orElse(""));
        values.put(AGREEMENT.SOURCE, form.source());
        values.put(
                AGREEMENT.SEARCH_KEY,
                Stream.concat(
                                Stream.of(form.titleVi(), form.titleEn()),
                                form.identifiers().stream().map(Identifier::value))
                        .map(SearchKey::of)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("|")));
        return values;
    }
}
