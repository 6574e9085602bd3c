package org.nhipcau.portal.window;

/// One thing that is said of a record, in words: a line of its file, and what two days are compared by.
///
/// @param section what sort of thing: name, state, money, partner …
/// @param value as a program reads it: days as 2026-11-23, numbers with a point
public record Fact(
        String section, String label, String value, String unit, String day, String source, boolean illustrative) {

    public Fact(String section, String label, String value, String source, boolean illustrative) {
        this(section, label, value, "", "", source, illustrative);
    }
}
