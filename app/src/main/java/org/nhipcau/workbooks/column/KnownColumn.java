package org.nhipcau.workbooks.column;

import java.util.Set;

/// A column that the register understands, with the names people give it.
public interface KnownColumn {

    String key();

    /// In any language, as they stand in headers; compared without diacritics, case and punctuation.
    Set<String> synonyms();
}
