package org.nhipcau.identity;

/// Whose records a role speaks of.
///
/// @param kind `all`, `organisation` or `place`
/// @param number the organisation's or place's number; 0 for all
public record Scope(String kind, long number) {

    public static final Scope ALL = new Scope("all", 0);

    public static Scope organisation(long number) {
        return new Scope("organisation", number);
    }

    public static Scope place(long number) {
        return new Scope("place", number);
    }
}
