package org.nhipcau.iati.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A document on the publisher's site: `document-link`.
///
/// @param url `@url`, as written; not checked, never fetched while reading
/// @param format `@format`, a media type
/// @param title `title`
/// @param description `description`
/// @param categories `category/@code`, list *DocumentCategory*
/// @param languages `language/@code`
/// @param date `document-date/@iso-date`
public record DocumentLink(
        String url,
        Optional<String> format,
        Narratives title,
        Narratives description,
        List<String> categories,
        List<String> languages,
        Optional<LocalDate> date) {

    public DocumentLink {
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }
}
