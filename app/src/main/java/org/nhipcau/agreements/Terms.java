package org.nhipcau.agreements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long it lasts and how it goes on: what amendments change.
///
/// @param until the last day on which it is valid; nothing when no day is stated
/// @param term how long, in the words of the text, such as "72 months"
/// @param notice how long before the end somebody has to speak
public record Terms(Optional<LocalDate> until, String term, Renewal renewal, Optional<Notice> notice) {

    public static final Terms UNSTATED = new Terms(Optional.empty(), "", Renewal.UNSTATED, Optional.empty());

    /// What happens at its end.
    public enum Renewal {
        UNSTATED,
        NONE,
        BY_CONSENT,
        AUTOMATIC;

        /// As the database writes it; its words are `agreements.renewal.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Renewal> of(String code) {
            return Arrays.stream(values())
                    .filter(renewal -> renewal.code().equals(code))
                    .findFirst();
        }
    }

    /// @param unit `day` or `month`
    public record Notice(int length, String unit) {

        static final String[] UNITS = {"day", "month"};

        public Notice {
            if (length < 1 || length > 999 || !Arrays.asList(UNITS).contains(unit)) {
                throw new IllegalArgumentException("no length of time: " + length + " " + unit);
            }
        }

        LocalDate before(LocalDate end) {
            return unit.equals("day") ? end.minusDays(length) : end.minusMonths(length);
        }
    }

    /// The last day to speak, when its end is known and something can be said about it.
    public Optional<LocalDate> noticeBy() {
        return renewal == Renewal.NONE
                ? Optional.empty()
                : until.flatMap(end -> notice.map(ahead -> ahead.before(end)));
    }
}
