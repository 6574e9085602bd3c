package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an activity is about.
///
/// @param sectors `sector`
/// @param tags `tag`
/// @param budgetItems `country-budget-items/budget-item`
/// @param humanitarianScopes `humanitarian-scope`
/// @param policyMarkers `policy-marker`
public record Classification(
        List<Sector> sectors,
        List<Tag> tags,
        List<BudgetItem> budgetItems,
        List<HumanitarianScope> humanitarianScopes,
        List<PolicyMarker> policyMarkers) {

    /// `tag`.
    public record Tag(VocabularyCode code, Narratives names) {}

    /// A line of the recipient country's own budget: `budget-item`.
    ///
    /// @param code in the vocabulary of `country-budget-items/@vocabulary`
    /// @param percentage `@percentage`, 0 to 100
    public record BudgetItem(VocabularyCode code, Optional<BigDecimal> percentage, Narratives description) {}

    /// The emergency or appeal an activity answers to: `humanitarian-scope`.
    ///
    /// @param type `@type`: 1 emergency, 2 appeal
    public record HumanitarianScope(Optional<String> type, VocabularyCode code, Narratives names) {}

    /// `policy-marker`.
    ///
    /// @param code in vocabulary 1 (OECD DAC) when the file names none
    /// @param significance `@significance`, list *PolicySignificance*: 0 not targeted to 4 explicit
    ///   primary objective
    public record PolicyMarker(VocabularyCode code, Optional<String> significance, Narratives names) {}

    /// What is supported: `sector` of an activity or of a transaction.
    ///
    /// @param code in vocabulary 1 (OECD DAC, five digits) when the file names none
    /// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's sectors of one vocabulary
    public record Sector(VocabularyCode code, Optional<BigDecimal> percentage, Narratives names) {}

    public Classification {
        sectors = List.copyOf(sectors);
        tags = List.copyOf(tags);
        budgetItems = List.copyOf(budgetItems);
        humanitarianScopes = List.copyOf(humanitarianScopes);
        policyMarkers = List.copyOf(policyMarkers);
    }
}
