package org.nhipcau.funding;

import java.time.LocalDate;
import org.nhipcau.shared.Money;

/// What is set aside for a period. A revised budget replaces the original of the same period; the two never add up.
///
/// @param committed whether it is binding; otherwise indicative
public record Budget(
        boolean revised,
        boolean committed,
        LocalDate from,
        LocalDate to,
        Money money,
        LocalDate valueDate,
        String source) {}
