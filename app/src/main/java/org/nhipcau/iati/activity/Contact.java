package org.nhipcau.iati.activity;

import java.util.List;
import java.util.Optional;

/// Whom to ask: `contact-info`. Personal data.
///
/// @param type `@type`, list *ContactType*
/// @param organisation `organisation`
/// @param department `department`
/// @param person `person-name`
/// @param jobTitle `job-title`
/// @param telephones `telephone`
/// @param emails `email`
/// @param websites `website`
/// @param addresses `mailing-address`
public record Contact(
        Optional<String> type,
        Narratives organisation,
        Narratives department,
        Narratives person,
        Narratives jobTitle,
        List<String> telephones,
        List<String> emails,
        List<String> websites,
        List<Narratives> addresses) {

    public Contact {
        telephones = List.copyOf(telephones);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
        addresses = List.copyOf(addresses);
    }
}
