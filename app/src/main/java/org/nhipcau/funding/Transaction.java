package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Money;

/// One movement, or promise, of money.
///
/// @param valueDate the day whose rate converts it
public record Transaction(
        TransactionKind kind,
        LocalDate on,
        Money money,
        LocalDate valueDate,
        Optional<OrganisationId> provider,
        Optional<OrganisationId> receiver,
        String reference,
        String description,
        String source,
        boolean illustrative) {}
