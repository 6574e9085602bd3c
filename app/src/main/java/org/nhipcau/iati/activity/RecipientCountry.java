package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.util.Optional;

/// `recipient-country` of an activity or of a transaction.
///
/// @param code `@code`, ISO 3166-1 of two letters
/// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's countries and regions
public record RecipientCountry(String code, Optional<BigDecimal> percentage, Narratives names) {}
