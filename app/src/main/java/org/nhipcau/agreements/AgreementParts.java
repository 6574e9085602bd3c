package org.nhipcau.agreements;

import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.agreements.Agreement.Amendment;
import org.nhipcau.agreements.Agreement.InName;
import org.nhipcau.agreements.Agreement.Money;
import org.nhipcau.agreements.Agreement.Party;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.agreements.db.AmendmentRecord;
import org.nhipcau.agreements.db.AmendmentTable;
import org.nhipcau.agreements.db.MoneyRecord;
import org.nhipcau.agreements.db.MoneyTable;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.forms.Records;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// What belongs to an agreement: its parties, its amendments, its money. Each change is one entry of its history.
///
/// Refuses: `agreements.refused.amendmentHasMoney`.
@Component
class AgreementParts {

    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final AmendmentTable AMENDMENT = AmendmentTable.AMENDMENT;
    private static final MoneyTable MONEY = MoneyTable.MONEY;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Records<AmendmentId> amendmentRecords;
    private final Records<Long> moneyRecords;

    AgreementParts(DSLContext sql) {
        this.sql = sql;
        this.amendmentRecords = new Records<>(sql, AMENDMENT.ID, AMENDMENT.CHANGE_ID, AMENDMENT.ID);
        this.moneyRecords = new Records<>(sql, MONEY.ID, MONEY.CHANGE_ID, MONEY.ID);
    }

    /// Those who signed first.
    List<Party> parties(AgreementId id) {
        return sql.select(
                        PARTY.ORGANISATION_ID,
                        ORGANISATION.NAME_VI,
                        ORGANISATION.NAME_EN,
                        PARTY.PART,
                        PARTY.IN_NAME,
                        PARTY.PERSON)
                .from(PARTY)
                .join(ORGANISATION)
                .on(ORGANISATION.ORGANISATION_ID.eq(PARTY.ORGANISATION_ID))
                .where(PARTY.AGREEMENT_ID.eq(id))
                .orderBy(PARTY.PART.eq("signatory").desc(), PARTY.PART, ORGANISATION.NAME_VI.collate("vi-x-icu"))
                .fetch(row -> new Party(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Agreement.Part.of(row.value4()).orElseThrow(),
                        InName.of(row.value5()).orElseThrow(),
                        row.value6()));
    }

    /// Lets an organisation be a party; said again, what is said now counts.
    void join(AgreementId id, OrganisationId organisation, Agreement.Part part, InName inName, String person) {
        if (!sql.fetchExists(ORGANISATION, ORGANISATION.ORGANISATION_ID.eq(organisation))) {
            throw new Refusal("forms.wrong.choice").at("organisation");
        }
        sql.insertInto(PARTY)
                .set(PARTY.AGREEMENT_ID, id)
                .set(PARTY.ORGANISATION_ID, organisation)
                .set(PARTY.PART, part.code())
                .set(PARTY.IN_NAME, inName.code())
                .set(PARTY.PERSON, person)
                .onConflict(PARTY.AGREEMENT_ID, PARTY.ORGANISATION_ID, PARTY.PART)
                .doUpdate()
                .set(PARTY.IN_NAME, inName.code())
                .set(PARTY.PERSON, person)
                .where(PARTY.IN_NAME.ne(inName.code()).or(PARTY.PERSON.ne(person)))
                .execute();
    }

    void leave(AgreementId id, OrganisationId organisation, Agreement.Part part) {
        sql.deleteFrom(PARTY)
                .where(PARTY.AGREEMENT_ID.eq(id), PARTY.ORGANISATION_ID.eq(organisation), PARTY.PART.eq(part.code()))
                .execute();
    }

    List<Amendment> amendments(AgreementId id) {
        return sql.selectFrom(AMENDMENT)
                .where(AMENDMENT.AGREEMENT_ID.eq(id))
                .orderBy(AMENDMENT.IN_FORCE_FROM, AMENDMENT.ID)
                .fetch(AgreementParts::amendment);
    }

    private static Amendment amendment(AmendmentRecord row) {
        return new Amendment(
                row.getId(),
                row.getTitle(),
                Optional.ofNullable(row.getSignedOn()),
                row.getInForceFrom(),
                row.getContent(),
                Optional.ofNullable(row.getValidUntil()),
                row.getOpenEnded(),
                row.getTerm(),
                Renewal.of(row.getRenewal()),
                Optional.ofNullable(row.getNoticeLength()).map(length -> new Notice(length, row.getNoticeUnit())),
                row.getSource(),
                row.getChangeId());
    }

    AgreementId agreementOf(AmendmentId id) {
        return sql.select(AMENDMENT.AGREEMENT_ID)
                .from(AMENDMENT)
                .where(AMENDMENT.ID.eq(id))
                .fetchOptional(AMENDMENT.AGREEMENT_ID)
                .orElseThrow(NotFound::new);
    }

    AmendmentId add(AgreementId id, Amendment amendment) {
        return sql.insertInto(AMENDMENT)
                .set(AMENDMENT.AGREEMENT_ID, id)
                .set(values(amendment))
                .returningResult(AMENDMENT.ID)
                .fetchSingle()
                .value1();
    }

    boolean change(AmendmentId id, Amendment amendment, long version) {
        if (!amendmentRecords.hold(id, version)) {
            return false;
        }
        sql.update(AMENDMENT).set(values(amendment)).where(AMENDMENT.ID.eq(id)).execute();
        return true;
    }

    void remove(AmendmentId id) {
        if (sql.fetchExists(MONEY, MONEY.AMENDMENT_ID.eq(id))) {
            throw new Refusal("agreements.refused.amendmentHasMoney");
        }
        sql.deleteFrom(AMENDMENT).where(AMENDMENT.ID.eq(id)).execute();
    }

    private static Map<Field<?>, Object> values(Amendment amendment) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(AMENDMENT.TITLE, amendment.title());
        values.put(AMENDMENT.SIGNED_ON, val(amendment.signedOn().orElse(null), AMENDMENT.SIGNED_ON));
        values.put(AMENDMENT.IN_FORCE_FROM, amendment.inForceFrom());
        values.put(AMENDMENT.CONTENT, amendment.content());
        values.put(AMENDMENT.VALID_UNTIL, val(amendment.until().orElse(null), AMENDMENT.VALID_UNTIL));
        values.put(AMENDMENT.OPEN_ENDED, amendment.openEnded());
        values.put(AMENDMENT.TERM, amendment.term());
        values.put(AMENDMENT.RENEWAL, amendment.renewal().map(Renewal::code).orElse(""));
        values.put(
                AMENDMENT.NOTICE_LENGTH,
                val(amendment.notice().map(Notice::length).orElse(null), AMENDMENT.NOTICE_LENGTH));
        values.put(AMENDMENT.NOTICE_UNIT, amendment.notice().map(Notice::unit).orElse(""));
        values.put(AMENDMENT.SOURCE, amendment.source());
        return values;
    }

    List<Money> money(AgreementId id) {
        return sql.selectFrom(MONEY)
                .where(MONEY.AGREEMENT_ID.eq(id))
                .orderBy(MONEY.KIND, MONEY.ON_DATE.asc().nullsFirst(), MONEY.ID)
                .fetch(AgreementParts::money);
    }

    private static Money money(MoneyRecord row) {
        return new Money(
                row.getId(),
                Money.Kind.of(row.getKind()).orElseThrow(),
                new org.nhipcau.shared.Money(row.getAmount(), row.getCurrency()),
                Optional.ofNullable(row.getOnDate()),
                row.getWhat(),
                Optional.ofNullable(row.getAmendmentId()),
                row.getSource(),
                row.getChangeId());
    }

    AgreementId agreementOf(long money) {
        return sql.select(MONEY.AGREEMENT_ID)
                .from(MONEY)
                .where(MONEY.ID.eq(money))
                .fetchOptional(MONEY.AGREEMENT_ID)
                .orElseThrow(NotFound::new);
    }

    void add(AgreementId id, Money money) {
        refuseForeign(id, money);
        sql.insertInto(MONEY).set(MONEY.AGREEMENT_ID, id).set(values(money)).execute();
    }

    boolean change(AgreementId of, long id, Money money, long version) {
        if (!moneyRecords.hold(id, version)) {
            return false;
        }
        refuseForeign(of, money);
        sql.update(MONEY).set(values(money)).where(MONEY.ID.eq(id)).execute();
        return true;
    }

    void removeMoney(long id) {
        sql.deleteFrom(MONEY).where(MONEY.ID.eq(id)).execute();
    }

    /// Money comes by an amendment of its own agreement.
    private void refuseForeign(AgreementId id, Money money) {
        money.amendment()
                .filter(amendment ->
                        !sql.fetchExists(AMENDMENT, AMENDMENT.ID.eq(amendment).and(AMENDMENT.AGREEMENT_ID.eq(id))))
                .ifPresent(foreign -> {
                    throw new Refusal("forms.wrong.choice").at("amendment");
                });
    }

    private static Map<Field<?>, Object> values(Money money) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(MONEY.KIND, money.kind().code());
        values.put(MONEY.AMOUNT, money.money().amount());
        values.put(MONEY.CURRENCY, money.money().currency());
        values.put(MONEY.ON_DATE, val(money.on().orElse(null), MONEY.ON_DATE));
        values.put(MONEY.WHAT, money.what());
        values.put(MONEY.AMENDMENT_ID, val(money.amendment().orElse(null), MONEY.AMENDMENT_ID));
        values.put(MONEY.SOURCE, money.source());
        return values;
    }
}
