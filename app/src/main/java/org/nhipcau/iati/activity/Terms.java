package org.nhipcau.iati.activity;

import java.util.List;
import java.util.Optional;

/// On what terms money flows: an activity's defaults, or a transaction's own.
///
/// @param flowType list *FlowType*: 10 ODA
/// @param financeType list *FinanceType*: 110 grant, 421 loan
/// @param aidTypes in vocabulary 1 (OECD DAC) when the file names none
/// @param tiedStatus list *TiedStatus*: 3 partially tied, 4 tied, 5 untied
public record Terms(
        Optional<String> flowType,
        Optional<String> financeType,
        List<VocabularyCode> aidTypes,
        Optional<String> tiedStatus) {

    public Terms {
        aidTypes = List.copyOf(aidTypes);
    }
}
