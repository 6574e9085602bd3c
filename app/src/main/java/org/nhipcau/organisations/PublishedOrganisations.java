package org.nhipcau.organisations;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Finds the organisation a file means, or takes it into the register.
///
/// By its identifier first. Without one, by a name that is the same letter for letter once diacritics and capitals
/// are
/// set aside; a name alone never matches an organisation that has another identifier.
@Component
public class PublishedOrganisations {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final OtherNameTable OTHER_NAME = OtherNameTable.OTHER_NAME;
    private static final Period OPEN = new Period(Optional.empty(), Optional.empty());

    private final DSLContext sql;
    private final Organisations organisations;

    PublishedOrganisations(DSLContext sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /// @return nothing when the file neither identifies nor names it
    public Optional<OrganisationId> findOrTake(PublishedOrganisation published) {
        if (!published.isNamed()) {
            return Optional.empty();
        }
        var reference = published.reference().strip();
        var found = reference.isEmpty() ? byName(published) : organisations.byIdentifier("iati", reference);
        return found.or(() -> Optional.of(take(published, reference)));
    }

    private Optional<OrganisationId> byName(PublishedOrganisation published) {
        var name = published.nameVi().isEmpty() ? published.nameEn() : published.nameVi();
        var key = SearchKey.of(name);
        return sql.select(OTHER_NAME.ORGANISATION_ID)
                .from(OTHER_NAME)
                .where(OTHER_NAME.SEARCH_KEY.eq(key))
                .union(sql.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.SEARCH_KEY.like("%" + key + "%"))
                        .and(ORGANISATION.NAME_VI.eq(name).or(ORGANISATION.NAME_EN.eq(name))))
                .limit(1)
                .fetchOptional(OTHER_NAME.ORGANISATION_ID);
    }

    private OrganisationId take(PublishedOrganisation published, String reference) {
        var nameEn = published.nameVi().isEmpty() && published.nameEn().isEmpty() ? reference : published.nameEn();
        var identifiers = reference.isEmpty() ? List.<Identifier>of() : List.of(new Identifier("iati", reference));
        return organisations.create(
                new OrganisationForm(
                        OrganisationKind.ofIati(published.type()),
                        published.nameVi(),
                        nameEn,
                        "",
                        "",
                        Optional.empty(),
                        OPEN,
                        "",
                        published.source(),
                        identifiers,
                        List.of()),
                false);
    }
}
