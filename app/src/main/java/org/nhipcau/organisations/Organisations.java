package org.nhipcau.organisations;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

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
import org.jooq.impl.DSL;
import org.nhipcau.forms.Identifiers;
import org.nhipcau.forms.Records;
import org.nhipcau.forms.Typed;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.organisations.db.IdentifierTable;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.organisations.db.PredecessorTable;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to ministry units and partners.
///
/// Refuses: `organisations.refused.identifierTaken`, `organisations.refused.ownAncestor`.
@Component
public class Organisations {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final OtherNameTable OTHER_NAME = OtherNameTable.OTHER_NAME;
    private static final PredecessorTable PREDECESSOR = PredecessorTable.PREDECESSOR;

    private static final List<Part> PARTS = List.of(
            new Part(ORGANISATION, ORGANISATION.ID),
            new Part(IDENTIFIER, IDENTIFIER.ORGANISATION_ID),
            new Part(OTHER_NAME, OTHER_NAME.ORGANISATION_ID),
            new Part(PREDECESSOR, PREDECESSOR.ORGANISATION_ID));

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    private final Predecessors predecessors;
    private final Records<OrganisationId> records;
    private final Identifiers<OrganisationId> identifiers;

    Organisations(DSLContext sql, Histories histories, Restoration restoration, Predecessors predecessors) {
        this.sql = sql;
        this.histories = histories;
        this.restoration = restoration;
        this.predecessors = predecessors;
        this.records = new Records<>(sql, ORGANISATION.ID, ORGANISATION.CHANGE_ID, ORGANISATION.PARENT_ID);
        this.identifiers = new Identifiers<>(
                sql,
                IDENTIFIER.ORGANISATION_ID,
                IDENTIFIER.SCHEME,
                IDENTIFIER.VALUE,
                "organisations.refused.identifierTaken");
    }

    /// @throws NotFound when there is none of this number
    public Organisation find(OrganisationId id) {
        var row = sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        var otherNames = sql.select(OTHER_NAME.NAME)
                .from(OTHER_NAME)
                .where(OTHER_NAME.ORGANISATION_ID.eq(id))
                .orderBy(OTHER_NAME.NAME.collate("vi-x-icu"))
                .fetch(OTHER_NAME.NAME);
        return new Organisation(
                row.getId(),
                OrganisationKind.of(row.getKind()).orElse(OrganisationKind.OTHER),
                row.getNameVi(),
                row.getNameEn(),
                row.getShortName(),
                row.getCountry(),
                Optional.ofNullable(row.getParentId()),
                Optional.ofNullable(row.getPlaceId()),
                new Period(Optional.ofNullable(row.getValidFrom()), Optional.ofNullable(row.getValidTo())),
                row.getWebsite(),
                row.getSource(),
                row.getIllustrative(),
                row.getChangeId(),
                row.getKnownFrom(),
                identifiers.of(id),
                otherNames,
                predecessors.of(id));
    }

    public Optional<OrganisationId> byIdentifier(String scheme, String value) {
        return identifiers.owner(scheme, value);
    }

    /// Whether the viewer may change this one; who may not never learns that a form for it exists.
    public boolean mayChange(OrganisationId id) {
        return sql.fetchExists(
                ORGANISATION, ORGANISATION.ID.eq(id).and(condition("organisations.may_change({0})", ORGANISATION.ID)));
    }

    /// Holds one until the transaction ends, so that what hangs on it is not changed by two people at once.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public void hold(OrganisationId id) {
        if (sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .forUpdate()
                .fetch()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    Organisation changeable(long id) {
        if (!mayChange(new OrganisationId(id))) {
            throw new NotFound();
        }
        return find(new OrganisationId(id));
    }

    /// The one into which another was merged, and that one perhaps into another still; nothing when it stands for
    /// itself.
    public Optional<OrganisationId> survivor(OrganisationId id) {
        return sql.fetch("""
                        with recursive up (id, into_id) as (
                            select id, merged_into_id from organisations.organisation where id = {0}
                            union all
                            select o.id, o.merged_into_id from organisations.organisation o join up on o.id = up.into_id)
                        select id from up where into_id is null and id <> {0}
                        """, val(id.value())).getValues(0, Long.class).stream()
                .findFirst()
                .map(OrganisationId::new);
    }

    /// Says at a form's field that what was chosen is not there, or by which it was replaced when it was merged.
    public void refuseUnknown(OrganisationId id, String field) {
        if (!records.exists(id)) {
            throw new Refusal("forms.wrong.choice").at(field);
        }
        refuseMerged(id, field);
    }

    void refuseMerged(OrganisationId id, String field) {
        survivor(id).ifPresent(stays -> {
            throw new Refusal("organisations.refused.merged", find(stays).name(Language.VI)).at(field);
        });
    }

    public OrganisationId create(OrganisationForm form, boolean illustrative) {
        form.parent().ifPresent(parent -> refuseUnknown(parent, "parent"));
        var id = sql.insertInto(ORGANISATION)
                .set(values(form))
                .set(ORGANISATION.ILLUSTRATIVE, illustrative)
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1();
        identifiers.write(id, form.identifiers());
        writeOtherNames(id, form.otherNames());
        return id;
    }

    /// Saves what the form says, unless somebody else saved since the version it was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public boolean change(OrganisationId id, OrganisationForm form, long version) {
        refuseMergedWhileEdited(id);
        if (!records.hold(id, version)) {
            return false;
        }
        form.parent().ifPresent(parent -> {
            refuseUnknown(parent, "parent");
            refuseOwnAncestor(id, parent);
        });
        sql.update(ORGANISATION).set(values(form)).where(ORGANISATION.ID.eq(id)).execute();
        identifiers.write(id, form.identifiers());
        writeOtherNames(id, form.otherNames());
        return true;
    }

    /// Asked again once it is held, for it may be merged at this very moment.
    private void refuseMergedWhileEdited(OrganisationId id) {
        hold(id);
        survivor(id).ifPresent(stays -> {
            throw new Refusal(
                    "organisations.refused.mergedWhileEdited", find(stays).name(Language.VI));
        });
    }

    /// Makes it again what it was right after an earlier change; this is a change of its own.
    ///
    /// @throws NotFound when that change never touched it, or it is not the viewer's to change
    public void restore(OrganisationId id, long change) {
        refuseMerged(id, "");
        restoration.restore(id.value(), change, PARTS, List.of(ORGANISATION.PUBLICATION));
        refuseCircles(id);
    }

    /// After something was brought back, which may have closed a circle.
    void refuseCircles(OrganisationId id) {
        find(id).parent().ifPresent(parent -> refuseOwnAncestor(id, parent));
        predecessors.refuseCircle(id);
    }

    public List<Histories.Change> history(OrganisationId id) {
        return histories.of(id.value(), PARTS);
    }

    /// Names by number, in the reader's language; those that do not exist are missing.
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids, Language language) {
        return sql
                .select(ORGANISATION.ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(ids))
                .fetch()
                .stream()
                .collect(Collectors.toMap(r -> r.value1(), r -> language.pick(r.value2(), r.value3())));
    }

    /// Organisations that a text may mean, by number; at most one more than a form offers.
    ///
    /// Those called exactly so in any of their names or identifiers, else those in whose names it occurs.
    public Map<Long, String> called(String text, Language language) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return Map.of();
        }
        var exactly = called(
                DSL.concat(DSL.inline("|"), ORGANISATION.SEARCH_KEY, DSL.inline("|"))
                        .like("%|" + key + "|%"),
                language);
        return exactly.isEmpty() ? called(ORGANISATION.SEARCH_KEY.like("%" + key + "%"), language) : exactly;
    }

    private Map<Long, String> called(Condition condition, Language language) {
        var called = new LinkedHashMap<Long, String>();
        sql.select(ORGANISATION.ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN, ORGANISATION.SHORT_NAME)
                .from(ORGANISATION)
                .where(condition, ORGANISATION.MERGED_INTO_ID.isNull())
                .orderBy(OrganisationList.byName(language), ORGANISATION.ID)
                .limit(Typed.MOST_OFFERED + 1)
                .forEach(row -> called.put(
                        row.value1().value(),
                        language.pick(row.value2(), row.value3())
                                + (row.value4().isEmpty() ? "" : " (" + row.value4() + ")")));
        return called;
    }

    private void writeOtherNames(OrganisationId id, List<String> names) {
        sql.deleteFrom(OTHER_NAME)
                .where(OTHER_NAME.ORGANISATION_ID.eq(id), OTHER_NAME.NAME.notIn(names))
                .execute();
        var kept = sql.select(OTHER_NAME.NAME)
                .from(OTHER_NAME)
                .where(OTHER_NAME.ORGANISATION_ID.eq(id))
                .fetchSet(OTHER_NAME.NAME);
        for (var name : names) {
            if (kept.contains(name)) {
                continue;
            }
            sql.insertInto(OTHER_NAME, OTHER_NAME.ORGANISATION_ID, OTHER_NAME.NAME, OTHER_NAME.SEARCH_KEY)
                    .values(id, name, SearchKey.of(name))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private void refuseOwnAncestor(OrganisationId id, OrganisationId parent) {
        if (records.liesIn(parent, id)) {
            throw new Refusal("organisations.refused.ownAncestor").at("parent");
        }
    }

    /// From what stands in the register, after names or numbers came or went by another way than the form.
    void writeSearchKey(OrganisationId id) {
        var one = find(id);
        sql.update(ORGANISATION)
                .set(
                        ORGANISATION.SEARCH_KEY,
                        searchKey(
                                List.of(one.nameVi(), one.nameEn(), one.shortName()),
                                one.otherNames(),
                                one.identifiers()))
                .where(ORGANISATION.ID.eq(id))
                .execute();
    }

    private static Map<Field<?>, Object> values(OrganisationForm form) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(ORGANISATION.KIND, form.kind().code());
        values.put(ORGANISATION.NAME_VI, form.nameVi());
        values.put(ORGANISATION.NAME_EN, form.nameEn());
        values.put(ORGANISATION.SHORT_NAME, form.shortName());
        values.put(ORGANISATION.COUNTRY, form.country());
        values.put(ORGANISATION.PARENT_ID, val(form.parent().orElse(null), ORGANISATION.PARENT_ID));
        values.put(ORGANISATION.VALID_FROM, val(form.validity().from().orElse(null), ORGANISATION.VALID_FROM));
        values.put(ORGANISATION.VALID_TO, val(form.validity().to().orElse(null), ORGANISATION.VALID_TO));
        values.put(ORGANISATION.WEBSITE, form.website());
        values.put(ORGANISATION.SOURCE, form.source());
        values.put(
                ORGANISATION.SEARCH_KEY,
                searchKey(
                        List.of(form.nameVi(), form.nameEn(), form.shortName()),
                        form.otherNames(),
                        form.identifiers()));
        return values;
    }

    private static String searchKey(List<String> names, List<String> otherNames, List<Identifier> identifiers) {
        return Stream.of(
                        names,
                        otherNames,
                        identifiers.stream().map(Identifier::value).toList())
                .flatMap(List::stream)
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
