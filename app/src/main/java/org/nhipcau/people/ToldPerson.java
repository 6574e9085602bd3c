package org.nhipcau.people;

import java.util.List;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.shared.TypedText;

/// A person as somebody's list names them.
///
/// @param organisation where they work, as far as the list says
/// @param post the words for what they are there; empty when the list gives none
/// @param source the list
public record ToldPerson(
        String name,
        String title,
        List<String> emails,
        List<String> phones,
        Optional<OrganisationId> organisation,
        String post,
        String source) {

    public ToldPerson {
        name = TypedText.clean(name);
        emails = People.emails(emails);
        phones = phones.stream()
                .map(TypedText::clean)
                .filter(phone -> !phone.isEmpty())
                .distinct()
                .toList();
    }

    String key() {
        return SearchKey.of(name);
    }
}
