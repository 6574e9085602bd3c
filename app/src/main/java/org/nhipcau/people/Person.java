package org.nhipcau.people;

import java.util.List;
import java.util.Optional;
import org.nhipcau.identity.AccountId;

/// Somebody the ministry works with, or who works for it.
///
/// @param title how they are addressed beside the name: Dr, BS., Ms
/// @param shared whether the organisations they belong to or answer for see them too; a person is never public
/// @param erased whether what was personal has been forgotten for good
/// @param version the change that last touched the record, to notice that somebody else saved meanwhile
public record Person(
        PersonId id,
        String name,
        String title,
        List<String> emails,
        List<String> phones,
        String languages,
        String note,
        Optional<AccountId> account,
        boolean shared,
        boolean erased,
        String source,
        boolean illustrative,
        long version) {

    public String addressed() {
        return title.isEmpty() ? name : title + " " + name;
    }
}
