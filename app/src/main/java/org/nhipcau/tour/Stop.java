package org.nhipcau.tour;

import java.util.List;

/// A page of the register at which the tour stops, and what is said there.
///
/// @param path of the page
/// @param terms of its address, such as `map=63`; empty when it has none
/// @param part of the page that is spoken of; empty: its top
/// @param values of the record, for what is said; nothing is said that the record does not hold
record Stop(Leg leg, String path, String terms, String part, List<Object> values) {

    /// What the address of a page says while the tour stops there.
    static final String ASKED = "tour";

    static Stop at(Leg leg, String path, Object... values) {
        return new Stop(leg, path, "", "", List.of(values));
    }

    Stop speakingOf(String part) {
        return new Stop(leg, path, terms, part, values);
    }

    Stop with(String terms) {
        return new Stop(leg, path, terms, part, values);
    }

    String address() {
        return path + "?" + (terms.isEmpty() ? "" : terms + "&") + ASKED + "=" + leg.number();
    }

    Object[] said() {
        return values.toArray();
    }

    /// In the order they are gone. The number stands in the address and stays with its leg, whoever is shown how many
    /// of them.
    enum Leg {
        AGREEMENT,
        PROGRAMME,
        MAP,
        MONEY,
        CONFLICT,
        HISTORY,
        FIGURE;

        int number() {
            return ordinal() + 1;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
