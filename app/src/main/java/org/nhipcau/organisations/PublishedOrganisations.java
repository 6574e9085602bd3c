package org.nhipcau.organisations;

import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.organisations.db.IdentifierTable;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Finds the organisations a file means, or takes them into the register, many at a time.
///
/// By its identifier. Without one, by its name: letter for letter, or a name it is also known by, diacritics and
/// capitals set aside.
@Component
public class PublishedOrganisations {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final OtherNameTable OTHER_NAME = OtherNameTable.OTHER_NAME;

    private final DSLContext sql;

    PublishedOrganisations(DSLContext sql) {
        this.sql = sql;
    }

    /// @return their numbers; those the file neither identifies nor names are missing
    public Map<PublishedOrganisation, OrganisationId> findOrTake(Collection<PublishedOrganisation> published) {
        var identified = distinct(
                published.stream().filter(PublishedOrganisation::isIdentified), PublishedOrganisation::reference);
        var named = distinct(
                published.stream().filter(one -> !one.isIdentified() && one.isNamed()), PublishedOrganisation::name);
        var byReference = byReference(identified.keySet());
        byReference.putAll(take(unknown(identified, byReference), PublishedOrganisation::reference));
        var byName = byName(named.keySet());
        byName.putAll(take(unknown(named, byName), PublishedOrganisation::name));
        var found = new HashMap<PublishedOrganisation, OrganisationId>();
        for (var one : published) {
            if (one.isIdentified()) {
                found.put(one, Objects.requireNonNull(byReference.get(one.reference())));
            } else if (one.isNamed()) {
                found.put(one, Objects.requireNonNull(byName.get(one.name())));
            }
        }
        return found;
    }

    /// As each was first called.
    private static Map<String, PublishedOrganisation> distinct(
            Stream<PublishedOrganisation> published, Function<PublishedOrganisation, String> key) {
        return published.collect(Collectors.toMap(key, one -> one, (first, later) -> first, LinkedHashMap::new));
    }

    private static List<PublishedOrganisation> unknown(
            Map<String, PublishedOrganisation> published, Map<String, OrganisationId> known) {
        return published.entrySet().stream()
                .filter(one -> !known.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, OrganisationId> byReference(Collection<String> references) {
        return sql.select(IDENTIFIER.VALUE, IDENTIFIER.ORGANISATION_ID)
                .from(IDENTIFIER)
                .where(IDENTIFIER.SCHEME.eq("iati"), IDENTIFIER.VALUE.eq(any(references.toArray(String[]::new))))
                .fetchMap(IDENTIFIER.VALUE, IDENTIFIER.ORGANISATION_ID);
    }

    /// A name that several bear means the one that has been in the register longest.
    private Map<String, OrganisationId> byName(Collection<String> names) {
        var found = new HashMap<String, OrganisationId>();
        if (names.isEmpty()) {
            return found;
        }
        var wanted = names.toArray(String[]::new);
        for (var name : List.of(ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)) {
            sql.select(name, ORGANISATION.ID)
                    .from(ORGANISATION)
                    .where(name.eq(any(wanted)), ORGANISATION.MERGED_INTO_ID.isNull())
                    .orderBy(ORGANISATION.ID)
                    .forEach(row -> found.putIfAbsent(row.value1(), row.value2()));
        }
        var byKey = new HashMap<String, OrganisationId>();
        var keys = names.stream().map(SearchKey::of).distinct().toArray(String[]::new);
        sql.select(OTHER_NAME.SEARCH_KEY, OTHER_NAME.ORGANISATION_ID)
                .from(OTHER_NAME)
                .where(OTHER_NAME.SEARCH_KEY.eq(any(keys)))
                .orderBy(OTHER_NAME.ORGANISATION_ID)
                .forEach(row -> byKey.putIfAbsent(row.value1(), row.value2()));
        for (var name : names) {
            var known = byKey.get(SearchKey.of(name));
            if (known != null) {
                found.putIfAbsent(name, known);
            }
        }
        return found;
    }

    private Map<String, OrganisationId> take(
            List<PublishedOrganisation> published, Function<PublishedOrganisation, String> key) {
        var taken = ManyRows.of(published)
                .with(
                        ORGANISATION.KIND,
                        one -> OrganisationKind.ofIati(one.type()).code())
                .with(ORGANISATION.NAME_VI, PublishedOrganisation::nameVi)
                .with(
                        ORGANISATION.NAME_EN,
                        one -> one.nameVi().isEmpty() && one.nameEn().isEmpty() ? one.reference() : one.nameEn())
                .with(ORGANISATION.SOURCE, PublishedOrganisation::source)
                .with(ORGANISATION.SEARCH_KEY, PublishedOrganisations::searchKey)
                .insertInto(ORGANISATION, ORGANISATION.ID, key, sql);
        ManyRows.of(published.stream()
                        .filter(PublishedOrganisation::isIdentified)
                        .toList())
                .with(IDENTIFIER.ORGANISATION_ID, one -> Objects.requireNonNull(taken.get(key.apply(one))))
                .with(IDENTIFIER.SCHEME, one -> "iati")
                .with(IDENTIFIER.VALUE, PublishedOrganisation::reference)
                .insertInto(IDENTIFIER, sql);
        return taken;
    }

    private static String searchKey(PublishedOrganisation published) {
        return Stream.of(published.nameVi(), published.nameEn(), published.reference())
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
