package org.nhipcau.portal.window;

import org.nhipcau.shared.Language;

/// What something is called in both languages.
///
/// @param other as published, when that is neither
public record Title(String vi, String en, String other) {

    public Title(String vi, String en) {
        this(vi, en, "");
    }

    public String in(Language language) {
        var title = language.pick(vi, en);
        return title.isEmpty() ? other : title;
    }

    /// The other one of two, for those who know it by that; empty when there is only one.
    public String beside(Language language) {
        var beside = language == Language.VI ? en : vi;
        return beside.equals(in(language)) ? "" : beside;
    }
}
