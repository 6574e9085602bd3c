package org.nhipcau.portal;

import org.nhipcau.shared.Language;

/// What something is called in both languages.
///
/// @param other as published, when that is neither
record Title(String vi, String en, String other) {

    Title(String vi, String en) {
        this(vi, en, "");
    }

    String in(Language language) {
        var title = language.pick(vi, en);
        return title.isEmpty() ? other : title;
    }

    /// The other one of two, for those who know it by that; empty when there is only one.
    String beside(Language language) {
        var beside = language == Language.VI ? en : vi;
        return beside.equals(in(language)) ? "" : beside;
    }
}
