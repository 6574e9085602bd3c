package org.nhipcau.iati.activity;

import java.util.Optional;

/// A code and the list it belongs to.
///
/// @param vocabulary `@vocabulary`; when the file names none, what the standard takes for granted there
/// @param vocabularyUri `@vocabulary-uri`, for a publisher's own list (vocabulary 98 or 99)
/// @param code `@code`
public record VocabularyCode(Optional<String> vocabulary, Optional<String> vocabularyUri, String code) {

    public boolean of(String wanted) {
        return vocabulary.filter(wanted::equals).isPresent();
    }
}
