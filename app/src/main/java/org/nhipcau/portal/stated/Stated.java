package org.nhipcau.portal.stated;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;

/// A figure that a source states. It stands beside those of other sources and is never added to anything.
///
/// @param contradicted whether another source states what cannot be true together with it
/// @param recorded the register's own figure it is held against, with the door to its rows; nothing where it has none
/// @param reason why the ministry reads this one as its own at present; empty when it does not
public record Stated(
        long id,
        Subject subject,
        Title indicator,
        String key,
        String qualifier,
        BigDecimal value,
        BigDecimal scale,
        String unit,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Source source,
        boolean contradicted,
        Optional<Figure> recorded,
        String reason,
        boolean illustrative,
        Instant changed) {

    /// What it is about.
    ///
    /// @param kind `programmes`, `partners`, `agreements`, `provinces`; `places`, which have no page of their own;
    ///     or `words`
    ///     when it is no record of the register
    public record Subject(String kind, long id, String words) {

        public String address() {
            return kind.equals("words") || kind.equals("places") ? "" : "/public/" + kind + "/" + id;
        }
    }

    /// One with what it is about by name, and what other sources state of the same.
    public record Whole(Stated claim, Title about, List<Stated> beside) {}

    public record Source(
            String title, String publisher, Optional<LocalDate> day, String address, String page, String quote) {

        public String link() {
            return address.matches("https?://.*") ? address : "";
        }

        public String words() {
            return title + (publisher.isEmpty() ? "" : " · " + publisher) + (page.isEmpty() ? "" : " · " + page);
        }
    }

    /// As its source writes it: "hơn 8.900 người". With the zeros it writes, too, but for three places, which can be
    /// read two ways.
    public String words(Page page) {
        var multiple = scale.compareTo(BigDecimal.ONE) == 0
                ? ""
                : page.text("claims.scale." + scale.stripTrailingZeros().toPlainString()) + " ";
        var exactly = qualifier.equals("exactly") ? "" : page.text("claims.qualifier." + qualifier) + " ";
        return exactly + number(page) + " " + multiple + page.textOr("claims.unit." + unit, unit);
    }

    private String number(Page page) {
        var bare = Math.max(0, value.stripTrailingZeros().scale());
        if (value.scale() <= bare || value.scale() == 3) {
            return page.number(value);
        }
        return page.number(value)
                + (bare > 0 ? "" : page.language() == Language.VI ? "," : ".")
                + "0".repeat(value.scale() - bare);
    }
}
