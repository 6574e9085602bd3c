package org.nhipcau.workbooks.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a cell holds, as the person in front of it sees it.
public sealed interface CellValue {

    /// @param text cleaned, composed, without blanks around it; never empty
    /// @param converted the old encoding it was written in, when it was converted to Unicode
    record Text(String text, Optional<OldWriting> converted) implements CellValue {

        public Text(String text) {
            this(text, Optional.empty());
        }
    }

    /// @param number without what a double adds beyond Excel's fifteen digits
    /// @param format the cell's number format, such as `0%` or `#,##0 "USD"`; "General" when it has none
    record Number(BigDecimal number, String format) implements CellValue {

        public boolean percent() {
            return format.contains("%");
        }
    }

    /// A cell that Excel holds as a date.
    ///
    /// @param precision what its format shows of the date
    /// @param monthFirst whether its format shows the month before the day
    record Day(LocalDate day, Precision precision, boolean monthFirst) implements CellValue {}

    record Truth(boolean is) implements CellValue {}

    /// @param code such as `#REF!`
    record Fault(String code) implements CellValue {}

    /// A formula that no program has worked out yet, so that nothing is known of what it would give.
    record Uncalculated() implements CellValue {}

    /// What is written, as a person would copy it.
    default String written() {
        return switch (this) {
            case Text text -> text.text();
            case Number number -> number.number().toPlainString();
            case Day day -> day.precision().write(day.day());
            case Truth truth -> truth.is() ? "TRUE" : "FALSE";
            case Fault fault -> fault.code();
            case Uncalculated _ -> "";
        };
    }
}
