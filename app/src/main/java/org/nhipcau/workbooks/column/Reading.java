package org.nhipcau.workbooks.column;

import java.util.List;
import java.util.Optional;
import org.nhipcau.workbooks.sheet.CellValue;

/// What came of reading one cell.
public sealed interface Reading<T> {

    /// @param notes what the person should know of how it was read
    record Read<T>(T value, List<Finding> notes) implements Reading<T> {

        Read(T value) {
            this(value, List.of());
        }
    }

    record Refused<T>(Finding why) implements Reading<T> {}

    static <T> Reading<T> refused(String key, String... values) {
        return new Refused<>(Finding.of(key, values));
    }

    default Optional<T> found() {
        return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    /// The reason against a cell whose value no column can read: an error of a formula, a formula never worked out.
    static Optional<Finding> against(CellValue value) {
        return switch (value) {
            case CellValue.Fault fault -> Optional.of(Finding.of("workbooks.cell.fault", fault.code()));
            case CellValue.Uncalculated _ -> Optional.of(Finding.of("workbooks.cell.uncalculated"));
            case CellValue.Text _, CellValue.Number _, CellValue.Day _, CellValue.Truth _ -> Optional.empty();
        };
    }
}
