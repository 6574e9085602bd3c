package org.nhipcau.shared;

import java.util.Locale;

/// The two languages of every text. Vietnamese comes first.
public enum Language {
    VI("vi", "Tiếng Việt"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public static Language of(String code) {
        return code.equals("en") ? EN : VI;
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /// The one of two texts in this language; the other when this one is empty.
    public String pick(String vietnamese, String english) {
        return switch (this) {
            case VI -> vietnamese.isEmpty() ? english : vietnamese;
            case EN -> english.isEmpty() ? vietnamese : english;
        };
    }
}
