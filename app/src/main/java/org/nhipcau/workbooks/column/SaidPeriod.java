package org.nhipcau.workbooks.column;

import java.util.Optional;
import java.util.regex.Pattern;

/// A span of time as someone wrote it: "2015-2020", "từ 01/2015 đến nay".
///
/// @param ongoing whether it says that it has not ended
public record SaidPeriod(Optional<SaidDay> from, Optional<SaidDay> to, boolean ongoing) {

    private static final Pattern BETWEEN =
            Pattern.compile(" ?(?:\\bden het\\b|\\bden\\b|\\btoi\\b|\\bto\\b|\\buntil\\b|->|→|~|-) ?");
    private static final Pattern NOW = Pattern.compile("(hien )?nay|now|present|ongoing|dang thuc hien|hien tai");
    private static final Pattern FROM = Pattern.compile("^(giai doan|thoi gian|tu|from|since|period)[: ]+");
    private static final Pattern UNTIL = Pattern.compile("^(?:den het|den|toi|to|until) (.+)$");

    /// A single year or month is a period, too: from its first day to its last.
    static Optional<SaidPeriod> of(String text, boolean monthFirst) {
        var bare = SaidDay.bare(text);
        var open = false;
        for (var start = FROM.matcher(bare); start.find(); start = FROM.matcher(bare)) {
            open |= !start.group(1).startsWith("giai") && !start.group(1).startsWith("th");
            bare = bare.substring(start.end());
        }
        var one = SaidDay.of(bare, monthFirst);
        if (one.isPresent()) {
            return Optional.of(new SaidPeriod(one, open ? Optional.empty() : one, false));
        }
        var until = UNTIL.matcher(bare);
        if (until.matches()) {
            return SaidDay.of(until.group(1), monthFirst)
                    .map(to -> new SaidPeriod(Optional.empty(), Optional.of(to), false));
        }
        var between = BETWEEN.matcher(bare);
        while (between.find()) {
            var from = SaidDay.of(bare.substring(0, between.start()), monthFirst);
            var end = bare.substring(between.end()).strip();
            if (from.isPresent() && NOW.matcher(end).matches()) {
                return Optional.of(new SaidPeriod(from, Optional.empty(), true));
            }
            var to = SaidDay.of(end, monthFirst);
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new SaidPeriod(from, to, false));
            }
        }
        return Optional.empty();
    }

    boolean endsBeforeItBegins() {
        return from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first());
    }
}
