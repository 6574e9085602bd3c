package org.nhipcau.iati.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.nhipcau.iati.activity.CodeList;
import org.nhipcau.iati.activity.Coded;
import org.nhipcau.shared.Money;

/// Reads single values of an element, noting what is wrong with them.
///
/// The rule: what money, time or shares of money depend on refuses the activity when it is wrong, for a wrong
/// amount in
/// the register is worse than none; everything else is remarked on and left out.
record Values(Findings findings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A day that the activity cannot do without.
    Optional<LocalDate> requiredDay(Element element, String attribute) {
        return switch (Dates.parse(element.attribute(attribute).orElse(""))) {
            case Dates.Good good -> Optional.of(noteTime(good, element, attribute));
            case Dates.Bad bad -> findings.refused(element, bad.key(), found(element, attribute));
        };
    }

    /// A day that may be absent, but not wrong.
    Optional<LocalDate> day(Element element, String attribute) {
        return element.attribute(attribute).isEmpty() ? Optional.empty() : requiredDay(element, attribute);
    }

    /// A day that only describes.
    Optional<LocalDate> looseDay(Element element, String attribute) {
        if (element.attribute(attribute).isEmpty()) {
            return Optional.empty();
        }
        return switch (Dates.parse(found(element, attribute))) {
            case Dates.Good good -> Optional.of(good.day());
            case Dates.Bad _ -> findings.without(element, "iati.warned.date", found(element, attribute));
        };
    }

    private LocalDate noteTime(Dates.Good good, Element element, String attribute) {
        if (good.withTime()) {
            findings.warn(element, "iati.warned.dateWithTime", found(element, attribute));
        }
        return good.day();
    }

    /// `@percentage` (rules 12.x: a number from 0 to 100).
    Optional<BigDecimal> percentage(Element element) {
        if (element.attribute("percentage").isEmpty()) {
            return Optional.empty();
        }
        return switch (Decimals.parse(found(element, "percentage"))) {
            case Decimals.Good good
            when good.number().signum() >= 0 && good.number().compareTo(HUNDRED) <= 0 -> Optional.of(good.number());
            case Decimals.Good _ ->
                findings.refused(element, "iati.refused.percentageRange", found(element, "percentage"));
            case Decimals.Bad _ -> findings.refused(element, "iati.refused.percentage", found(element, "percentage"));
        };
    }

    Optional<Boolean> flag(Element element, String attribute) {
        var found = found(element, attribute);
        return switch (found) {
            case "" -> Optional.empty();
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> findings.without(element, "iati.warned.flag", attribute, found);
        };
    }

    Optional<Integer> whole(Element element, String attribute) {
        var found = found(element, attribute);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(found));
        } catch (NumberFormatException e) {
            return findings.without(element, "iati.warned.whole", attribute, found);
        }
    }

    Optional<OffsetDateTime> moment(Element element, String attribute) {
        var found = found(element, attribute);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(found, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    parsed instanceof OffsetDateTime moment
                            ? moment
                            : LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return findings.without(element, "iati.warned.moment", attribute, found);
        }
    }

    /// A code of one of the standard's own lists.
    <T extends CodeList> Coded<T> coded(Element element, String code, T[] list, String unknown) {
        return coded(element, code, list, unknown, Optional.empty());
    }

    /// @param money that it speaks of
    <T extends CodeList> Coded<T> coded(Element element, String code, T[] list, String unknown, Optional<Money> money) {
        var coded = Coded.of(code, list);
        if (coded.known().isEmpty()) {
            findings.warn(element, money, unknown, code);
        }
        return coded;
    }

    private static String found(Element element, String attribute) {
        return element.attribute(attribute).orElse("");
    }
}
