package org.nhipcau.claims;

import java.util.List;
import org.nhipcau.claims.db.ClaimTable;
import org.nhipcau.claims.db.SharedWithTable;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.springframework.stereotype.Component;

/// Where stated figures name organisations.
@Component
class ClaimOrganisations implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(ClaimTable.CLAIM.ORGANISATION_ID),
                new Reference(SharedWithTable.SHARED_WITH.ORGANISATION_ID));
    }
}
