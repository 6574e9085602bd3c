package org.nhipcau.iati.activity;

import java.time.OffsetDateTime;
import java.util.Optional;

/// What the attributes of `iati-activity` say of the whole activity.
///
/// @param defaultLanguage `@xml:lang`, for every text that names no language of its own
/// @param defaultCurrency `@default-currency`, three capitals, for every value that names none
/// @param lastUpdated `@last-updated-datetime`; read as UTC when it names no zone
/// @param hierarchy `@hierarchy`: 1 is the topmost level
/// @param humanitarian `@humanitarian`; absent is not the same as no
/// @param linkedDataUri `@linked-data-uri`
/// @param budgetNotProvided `@budget-not-provided`, list *BudgetNotProvided*: why there is no budget
public record ActivityHead(
        Optional<String> defaultLanguage,
        Optional<String> defaultCurrency,
        Optional<OffsetDateTime> lastUpdated,
        Optional<Integer> hierarchy,
        Optional<Boolean> humanitarian,
        Optional<String> linkedDataUri,
        Optional<String> budgetNotProvided) {}
