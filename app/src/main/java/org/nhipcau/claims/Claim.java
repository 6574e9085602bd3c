package org.nhipcau.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;

/// A figure stated by a source.
///
/// @param from the first day of the time it speaks of; nothing with a last day: as of that day
/// @param reason why it is the ministry's present reading; empty when it is not
public record Claim(
        ClaimId id,
        Subject subject,
        String indicatorVi,
        String indicatorEn,
        Stated stated,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Source source,
        Check checked,
        String reason,
        Publication publication,
        boolean illustrative,
        long version,
        Instant knownFrom) {

    public String indicator(Language language) {
        return language.pick(indicatorVi, indicatorEn);
    }

    public boolean isReading() {
        return !reason.isEmpty();
    }

    /// What a figure is about.
    ///
    /// @param number of the record; nothing when it is a programme in words
    /// @param text the words; empty for a record
    public record Subject(Kind kind, Optional<Long> number, String text) {

        /// What sort of thing that is.
        public enum Kind {
            PROJECT,
            ORGANISATION,
            AGREEMENT,
            PLACE,
            PROGRAMME;

            /// As addresses write it; its words are `claims.subject.CODE`.
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }

            static Optional<Kind> of(String code) {
                return Arrays.stream(values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst();
            }
        }

        public static Subject words(String text) {
            return new Subject(Kind.PROGRAMME, Optional.empty(), text);
        }

        public static Subject record(Kind kind, long number) {
            return new Subject(kind, Optional.of(number), "");
        }
    }

    /// How exactly a source says it.
    public enum Qualifier {
        EXACTLY,
        OVER,
        AT_LEAST,
        ABOUT,
        NEARLY,
        AT_MOST;

        /// As the database writes it; its words are `claims.qualifier.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Qualifier> of(String code) {
            return Arrays.stream(values())
                    .filter(qualifier -> qualifier.code().equals(code))
                    .findFirst();
        }
    }

    /// A figure as it is written.
    ///
    /// @param value 1.52 where the source says 1.52 billion
    /// @param scale what the value is multiplied by
    /// @param unit as [StatedUnit] has it
    public record Stated(Qualifier qualifier, BigDecimal value, BigDecimal scale, String unit) {

        public BigDecimal amount() {
            return value.multiply(scale);
        }

        /// Whether it is money.
        public Optional<String> currency() {
            return unit.matches("[A-Z]{3}") ? Optional.of(unit) : Optional.empty();
        }
    }

    /// Where a figure is stated.
    ///
    /// @param page the page or place in it
    /// @param quote its words
    public record Source(
            String title, String publisher, Optional<LocalDate> date, String address, String page, String quote) {}

    /// The figure of the register that a claim is held against.
    public enum Check {
        NOTHING(List.of()),
        COMMITMENT(List.of(Subject.Kind.PROJECT)),
        DISBURSEMENT(List.of(Subject.Kind.PROJECT)),
        SIGNED(List.of(Subject.Kind.AGREEMENT)),
        PLEDGED(List.of(Subject.Kind.AGREEMENT));

        private final List<Subject.Kind> of;

        Check(List<Subject.Kind> of) {
            this.of = of;
        }

        boolean fits(Subject.Kind kind) {
            return this == NOTHING || of.contains(kind);
        }

        /// As the database writes it; its words are `claims.checked.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Check> of(String code) {
            return Arrays.stream(values())
                    .filter(check -> check.code().equals(code))
                    .findFirst();
        }
    }
}
