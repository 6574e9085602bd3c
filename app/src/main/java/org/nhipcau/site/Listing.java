package org.nhipcau.site;

import java.util.List;
import org.nhipcau.shared.Figure;

/// One page of a list.
///
/// @param count of all rows the filters let through, on all pages
public record Listing<T>(ListRequest request, List<T> rows, long count) {

    public Figure total() {
        return Figure.count(count, request.address());
    }

    public int pages() {
        return (int) Math.max(1, (count + ListRequest.PAGE_SIZE - 1) / ListRequest.PAGE_SIZE);
    }

    public boolean hasPrevious() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() < pages();
    }

    /// What a screen reader is told of a column's order.
    public String order(String column) {
        if (!column.equals(request.sort())) {
            return "none";
        }
        return request.descending() ? "descending" : "ascending";
    }
}
