package org.nhipcau.projects;

import java.util.List;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SharedWithTable;
import org.springframework.stereotype.Component;

/// Where projects name organisations.
@Component
class ProjectOrganisations implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(PartyTable.PARTY.ORGANISATION_ID),
                new Reference(SharedWithTable.SHARED_WITH.ORGANISATION_ID),
                new Reference(ProjectTable.PROJECT.REPORTER_ID));
    }
}
