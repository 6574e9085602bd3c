package org.nhipcau.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Publication;

/// What a person decides about who may see a record.
///
/// @param money nothing: the kind has none, or of several records each keeps its own as far as that is not too wide
/// @param note why
record PublicationForm(Publication state, Optional<Publication> money, String note) {

    /// The choice that leaves the money's state as it is.
    static final String AS_IT_IS = "as-it-is";

    /// @param single of one record, whose money has to be spoken of
    static Optional<PublicationForm> read(Typed typed, PublishedKind kind, boolean single) {
        var state = typed.choice("state", kind.states().toArray(Publication[]::new), Publication::code);
        Optional<Publication> money = Optional.empty();
        if (kind.hasMoney() && (single || !typed.raw("money").equals(AS_IT_IS))) {
            money = typed.choice("money", Publication.values(), Publication::code);
            var tooWide =
                    money.filter(wanted -> state.filter(wanted::isWiderThan).isPresent());
            if (tooWide.isPresent()) {
                typed.wrong("money", "publication.wrong.moneyWider");
            }
        }
        var note = typed.optional("note", 1000);
        return typed.isWrong() || state.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicationForm(state.get(), money, note));
    }

    static Map<String, String> fields(Standing standing) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("state", standing.state().code());
        standing.money().ifPresent(money -> fields.put("money", money.code()));
        return fields;
    }
}
