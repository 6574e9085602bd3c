package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Money;

/// A payment that is planned for a period. A revised one replaces the original of the same period.
///
/// @param to empty when it is planned for one day
public record PlannedDisbursement(
        boolean revised,
        LocalDate from,
        Optional<LocalDate> to,
        Money money,
        LocalDate valueDate,
        Optional<OrganisationId> provider,
        Optional<OrganisationId> receiver,
        String source) {}
