package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.site.ListRequest;

/// A period as the filters `from`, `to` and `year` say it: years, or days in any way people write them.
///
/// @param wrong whether something was said that is neither; no row fits then
record Span(LocalDate from, LocalDate to, boolean wrong) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    static Span of(ListRequest request) {
        var year = request.filter("year");
        var from = day(request.filter("from").isEmpty() ? year : request.filter("from"), false);
        var to = day(request.filter("to").isEmpty() ? year : request.filter("to"), true);
        var wrong = from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get());
        return new Span(from.orElse(EARLIEST), to.orElse(LATEST), wrong);
    }

    private static Optional<LocalDate> day(String said, boolean last) {
        if (said.isEmpty()) {
            return Optional.of(last ? LATEST : EARLIEST);
        }
        if (said.matches("\\d{4}")) {
            var year = Math.max(1, Integer.parseInt(said));
            return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        return ListRequest.readDay(said);
    }

    boolean open() {
        return from.equals(EARLIEST) && to.equals(LATEST);
    }

    /// Whether it begins with a year and ends with one, so that totals of years answer for it.
    boolean wholeYears() {
        return from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
    }
}
