package org.nhipcau.people;

import java.util.List;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.nhipcau.people.db.FocalPointTable;
import org.nhipcau.people.db.PostTable;
import org.springframework.stereotype.Component;

/// Where people name organisations.
@Component
class PeopleOrganisations implements OrganisationReferences {

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(PostTable.POST.ORGANISATION_ID),
                new Reference(FocalPointTable.FOCAL_POINT.ORGANISATION_ID));
    }
}
