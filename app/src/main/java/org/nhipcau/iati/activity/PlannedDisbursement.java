package org.nhipcau.iati.activity;

import java.time.LocalDate;
import java.util.Optional;

/// A payment that is planned: `planned-disbursement`.
///
/// @param kind `@type`; original when the file says nothing
/// @param from `period-start/@iso-date`
/// @param to `period-end/@iso-date`; absent means on that day
/// @param value `value`
/// @param provider `provider-org`
/// @param receiver `receiver-org`
/// @param line where it begins in its file
public record PlannedDisbursement(
        Coded<Budget.Kind> kind,
        LocalDate from,
        Optional<LocalDate> to,
        IatiValue value,
        Optional<IatiOrganisation> provider,
        Optional<IatiOrganisation> receiver,
        int line) {}
