package org.nhipcau.funding;

import java.util.List;
import org.nhipcau.funding.db.PlannedDisbursementTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.OrganisationReferences;
import org.springframework.stereotype.Component;

/// Where money names who gives and who receives it.
@Component
class FundingOrganisations implements OrganisationReferences {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final PlannedDisbursementTable PLANNED = PlannedDisbursementTable.PLANNED_DISBURSEMENT;

    @Override
    public List<Reference> references() {
        return List.of(
                new Reference(TRANSACTION.PROVIDER_ID),
                new Reference(TRANSACTION.RECEIVER_ID),
                new Reference(PLANNED.PROVIDER_ID),
                new Reference(PLANNED.RECEIVER_ID));
    }
}
