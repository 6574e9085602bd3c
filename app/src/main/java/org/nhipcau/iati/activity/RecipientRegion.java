package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.util.Optional;

/// `recipient-region` of an activity or of a transaction.
///
/// @param code in vocabulary 1 (OECD DAC) when the file names none
/// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's countries and regions
public record RecipientRegion(VocabularyCode code, Optional<BigDecimal> percentage, Narratives names) {}
