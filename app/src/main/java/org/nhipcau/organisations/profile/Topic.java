package org.nhipcau.organisations.profile;

import java.util.Locale;

/// What a profile speaks of, in the order in which a reader needs it.
public enum Topic {
    CONTACTS(6),
    DUE(6),
    AGREEMENTS(9),
    PROJECTS(9),
    MONEY(14),
    PAYMENTS(4),
    PLACES(34),
    STATED(6);

    private final int shown;

    Topic(int shown) {
        this.shown = shown;
    }

    /// How many lines fit the page.
    int shown() {
        return shown;
    }

    /// Its words are `organisations.profile.topic.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
