package org.nhipcau.site;

import java.util.Collection;
import java.util.Map;
import org.nhipcau.shared.Language;

/// How the records behind an id are called, so that no page has to show a number.
///
/// A room offers one for each of its id types.
public interface Named {

    /// The id type, such as `OrganisationId`.
    Class<?> type();

    /// Names by number; those that do not exist, or that the viewer may not see, are missing.
    Map<Long, String> names(Collection<Long> numbers, Language language);

    /// The address of a record, up to its number; empty when a record has no page that everybody may see.
    String door();

    /// Whether that address is there for a record that has a name: one that was taken out again is only remembered.
    default boolean hasPage(long number) {
        return !door().isEmpty();
    }
}
