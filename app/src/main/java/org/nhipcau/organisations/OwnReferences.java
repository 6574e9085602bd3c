package org.nhipcau.organisations;

import java.util.List;
import org.nhipcau.history.Reference;
import org.nhipcau.identity.ScopeNames;
import org.nhipcau.organisations.db.IdentifierTable;
import org.nhipcau.organisations.db.NotSameTable;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.organisations.db.PredecessorTable;
import org.springframework.stereotype.Component;

/// Where organisations name one another, and where accounts are bound to one.
@Component
class OwnReferences implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(OrganisationTable.ORGANISATION.PARENT_ID),
                new Reference(IdentifierTable.IDENTIFIER.ORGANISATION_ID),
                new Reference(OtherNameTable.OTHER_NAME.ORGANISATION_ID),
                new Reference(PredecessorTable.PREDECESSOR.ORGANISATION_ID),
                new Reference(PredecessorTable.PREDECESSOR.PREDECESSOR_ID),
                new Reference(NotSameTable.NOT_SAME.ORGANISATION_ID),
                new Reference(NotSameTable.NOT_SAME.OTHER_ID),
                ScopeNames.bound("organisation"));
    }
}
