package org.nhipcau.workbooks;

import java.util.List;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.nhipcau.workbooks.db.HandinTable;
import org.springframework.stereotype.Component;

/// Where lists name the units they were handed in for.
@Component
class WorkbookOrganisations implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(new Reference(HandinTable.HANDIN.UNIT_ID), new Reference(HandinTable.HANDIN.ORGANISATION_ID));
    }
}
