package org.nhipcau.portal.window;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.nhipcau.site.ListRequest;

/// What a list of the window was asked for.
public final class Requests {

    private Requests() {}

    public static ListRequest of(HttpServletRequest request, List<String> filters, List<String> sorts) {
        var asked = ListRequest.of(request, filters, sorts);
        return new ListRequest(
                asked.path().replaceFirst("\\.csv$", ""),
                asked.filters(),
                asked.sort(),
                asked.descending(),
                asked.page());
    }

    /// Whether anything narrows it; its language does not.
    public static boolean narrowed(ListRequest asked) {
        return asked.filters().keySet().stream().anyMatch(filter -> !filter.equals("lang"));
    }

    /// What of the rows of `alias` it wants: those that are illustrative, the others, or both.
    public static Condition illustrative(String alias, ListRequest asked) {
        return switch (asked.filter("illustrative")) {
            case "yes" -> condition(alias + ".illustrative");
            case "no" -> condition("not " + alias + ".illustrative");
            default -> noCondition();
        };
    }

    /// The same rows as a file.
    public static String csv(ListRequest asked) {
        Map<String, String> filters = new LinkedHashMap<>(asked.filters());
        return asked.path() + ".csv" + ListRequest.query(filters);
    }
}
