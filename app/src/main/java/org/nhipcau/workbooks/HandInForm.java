package org.nhipcau.workbooks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;

/// What somebody says who hands in a list.
///
/// @param unit on whose behalf; nothing: their own list
record HandInForm(String kind, Optional<OrganisationId> unit) {

    /// @param kinds the lists the viewer may hand in, by code
    /// @param called finds the organisations that a text may mean
    static Optional<HandInForm> read(
            Typed typed, Map<String, String> kinds, Function<String, Map<Long, String>> called) {
        var kind = typed.choice("kind", kinds.keySet().toArray(String[]::new), code -> code);
        var unit = typed.pick("unit", called).map(OrganisationId::new);
        return typed.isWrong() ? Optional.empty() : kind.map(code -> new HandInForm(code, unit));
    }
}
