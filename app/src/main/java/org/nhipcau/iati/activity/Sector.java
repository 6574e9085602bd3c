package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.util.Optional;

/// What is supported: `sector` of an activity or of a transaction.
///
/// @param code in vocabulary 1 (OECD DAC, five digits) when the file names none
/// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's sectors of one vocabulary
public record Sector(VocabularyCode code, Optional<BigDecimal> percentage, Narratives names) {}
