package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.site.ListRequest;

/// What a list of the window was asked for.
final class Requests {

    private Requests() {}

    static ListRequest of(HttpServletRequest request, List<String> filters, List<String> sorts) {
        var asked = ListRequest.of(request, filters, sorts);
        return new ListRequest(
                asked.path().replaceFirst("\\.csv$", ""),
                asked.filters(),
                asked.sort(),
                asked.descending(),
                asked.page());
    }

    /// Whether anything narrows it; its language does not.
    static boolean narrowed(ListRequest asked) {
        return asked.filters().keySet().stream().anyMatch(filter -> !filter.equals("lang"));
    }

    /// The same rows as a file.
    static String csv(ListRequest asked) {
        Map<String, String> filters = new LinkedHashMap<>(asked.filters());
        return asked.path() + ".csv" + ListRequest.query(filters);
    }
}
