package org.nhipcau.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.shared.TypedText;

/// What a list was asked for: filters, order and page, all of it in the address, so that a list can be kept, sent
/// and opened.
///
/// @param filters the filters in use, cleaned like any typed text
/// @param sort one of the orders the list knows
/// @param page counted from 1
public record ListRequest(String path, Map<String, String> filters, String sort, boolean descending, int page) {

    public static final int PAGE_SIZE = 50;

    /// How many characters of a filter count.
    public static final int LONGEST = 200;

    /// The same of a filter that lists numbers, as the rest beside those named does.
    private static final int LONGEST_LISTED = 3_000;

    private static final int LAST_PAGE = 1_000_000;

    /// @param filters names of the filters this list knows; others in the address count for nothing
    /// @param sorts orders this list knows, the first when none is asked for; a leading `-` means descending first
    public static ListRequest of(HttpServletRequest request, List<String> filters, List<String> sorts) {
        var used = new LinkedHashMap<String, String>();
        for (var filter : filters) {
            var value = TypedText.clean(
                    Optional.ofNullable(request.getParameter(filter)).orElse(""));
            if (!value.isEmpty()) {
                var longest = value.matches("[\\d.]+") ? LONGEST_LISTED : LONGEST;
                used.put(filter, value.length() > longest ? value.substring(0, longest) : value);
            }
        }
        var asked = Optional.ofNullable(request.getParameter("sort")).orElse("");
        var name = asked.startsWith("-") ? asked.substring(1) : asked;
        var known = sorts.stream().anyMatch(sort -> bare(sort).equals(name));
        var sort = known ? asked : sorts.getFirst();
        return new ListRequest(
                request.getRequestURI().replaceFirst("\\.xlsx$", ""),
                used,
                bare(sort),
                sort.startsWith("-"),
                page(request));
    }

    private static String bare(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static int page(HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getParameter("page")).orElse("1");
        return asked.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(asked), 1, LAST_PAGE) : 1;
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /// A filter that is a number; nothing when it is absent, and no row when it is not a number.
    public Optional<Long> number(String name) {
        var value = filter(name);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(value.matches("\\d{1,18}") ? Long.parseLong(value) : -1L);
    }

    /// A filter's value as a day, in any way people write it; nothing when it is none.
    public static Optional<LocalDate> readDay(String value) {
        return TypedDay.read(value);
    }

    /// A filter that is a day; nothing when it is absent or no day.
    public Optional<LocalDate> day(String name) {
        return TypedDay.read(filter(name));
    }

    /// Whether a filter that should be a day is none; such a list has no rows, and says why.
    public boolean isNoDay(String name) {
        return !filter(name).isEmpty() && day(name).isEmpty();
    }

    /// The same list without one filter, from its first page.
    public ListRequest without(String filter) {
        var fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return new ListRequest(path, fewer, sort, descending, 1);
    }

    /// The same list with one filter more, from its first page.
    public ListRequest with(String filter, String value) {
        var more = new LinkedHashMap<>(filters);
        more.put(filter, value);
        return new ListRequest(path, more, sort, descending, 1);
    }

    public boolean filtered() {
        return !filters.isEmpty();
    }

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /// The address of the same rows, first page, in the order the list likes.
    public String address() {
        return path + query(filters);
    }

    public String excel() {
        return path + ".xlsx" + query(withOrder(sort, descending));
    }

    public String pageLink(int wanted) {
        var all = withOrder(sort, descending);
        all.put("page", Integer.toString(wanted));
        return path + query(all);
    }

    public String sortLink(String column) {
        return path + query(withOrder(column, column.equals(sort) && !descending));
    }

    private Map<String, String> withOrder(String column, boolean downward) {
        var all = new LinkedHashMap<>(filters);
        all.put("sort", (downward ? "-" : "") + column);
        return all;
    }

    /// A query string with its question mark; empty when there is nothing to say.
    public static String query(Map<String, String> values) {
        var query = new StringBuilder();
        values.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
