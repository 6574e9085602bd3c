package org.nhipcau.audit;

import java.util.Locale;
import java.util.Optional;
import org.nhipcau.site.Named;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where the page of a row's record is. Known by the name of its id type: the door of `PersonId` in the room `people`
/// leads to the rows of `people.person`.
@Component
class Doors {

    private final ObjectProvider<Named> named;

    Doors(ObjectProvider<Named> named) {
        this.named = named;
    }

    private static String table(Class<?> type) {
        var room = type.getPackageName().replaceFirst("^org\\.nhipcau\\.", "").replaceFirst("\\..*$", "");
        var thing = type.getSimpleName().replaceFirst("Id$", "").replaceAll("(?<=.)([A-Z])", "_$1");
        return room + "." + thing.toLowerCase(Locale.ROOT);
    }

    /// The page with the record's history; nothing for parts of records and where a record has no page.
    Optional<String> of(String table, String key) {
        return named.stream()
                .filter(naming -> table(naming.type()).equals(table))
                .findFirst()
                .filter(naming -> key.matches("\\d{1,18}") && naming.hasPage(Long.parseLong(key)))
                .map(naming -> naming.door() + key + "#history");
    }
}
