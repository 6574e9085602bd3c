package org.nhipcau.iati.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.shared.Money;

/// An amount of a transaction or of a plan: `value`.
///
/// @param money exactly as written, in `@currency` or else the activity's default; below 10^18 either way, at most
///   20 decimals, so that `numeric(38, 20)` holds it; may be negative (a correction) or zero
/// @param valueDate `@value-date`: the day whose rate converts it; the schema requires it, files without it exist
public record IatiValue(Money money, Optional<LocalDate> valueDate) {}
