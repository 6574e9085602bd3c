package org.nhipcau.agreements;

import java.util.List;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.agreements.db.SharedWithTable;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.springframework.stereotype.Component;

/// Where agreements name organisations.
@Component
class AgreementOrganisations implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(PartyTable.PARTY.ORGANISATION_ID),
                new Reference(SharedWithTable.SHARED_WITH.ORGANISATION_ID));
    }
}
