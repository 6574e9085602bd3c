package org.nhipcau.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nhipcau.shared.Period;
import org.nhipcau.site.Spoken;
import org.nhipcau.workbooks.Findings.Said;
import org.nhipcau.workbooks.Layout.Column;
import org.nhipcau.workbooks.Line.Value;
import org.nhipcau.workbooks.Mark.Weight;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.nhipcau.workbooks.column.DateColumn;
import org.nhipcau.workbooks.column.Finding;
import org.nhipcau.workbooks.column.HeaderGuess;
import org.nhipcau.workbooks.column.MoneyReading;
import org.nhipcau.workbooks.column.NameList;
import org.nhipcau.workbooks.column.NumberColumn;
import org.nhipcau.workbooks.column.Reading;
import org.nhipcau.workbooks.column.SaidDay;
import org.nhipcau.workbooks.column.SaidPeriod;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;
import org.nhipcau.workbooks.sheet.Grid;
import org.nhipcau.workbooks.sheet.Precision;

/// Reads the cells of a list as its columns say. What cannot be read is said at the cell; what could be read
/// otherwise, once for each column, at its first such cell.
final class Lines {

    private static final int LONGEST_TEXT = 20_000;

    private final List<Reader> readers = new ArrayList<>();
    private final List<Field> missing;
    private final Map<Integer, List<Said>> said = new HashMap<>();
    private final Map<String, Often> often = new LinkedHashMap<>();

    /// @param formulas what the first formula of a column says, by column
    Lines(WorkbookKind kind, Layout layout, HeaderGuess guess, Map<Integer, String> formulas) {
        for (var column : layout.columns()) {
            Layouts.field(kind, column)
                    .ifPresent(field -> readers.add(new Reader(kind, field, column, guess, formulas)));
        }
        missing = kind.fields().stream()
                .filter(Field::required)
                .filter(field -> layout.of(field.key()).isEmpty())
                .toList();
    }

    /// Fields a list must have and this one has no column for.
    List<Field> missing() {
        return missing;
    }

    /// @return nothing when a cell of the row cannot be read; [#said] tells which
    Optional<Line> read(Grid.Row row) {
        var values = new LinkedHashMap<String, Value>();
        var readable = true;
        for (var reader : readers) {
            var cell = row.cell(reader.column.position());
            if (cell.isPresent()) {
                var value = reader.read(cell.get());
                value.ifPresent(one -> values.put(reader.field.key(), one));
                readable &= value.isPresent() || !reader.refused;
            } else if (reader.field.required()) {
                say(row.number(), reader.column.position(), Weight.REFUSED, "workbooks.cell.required", List.of());
                readable = false;
            }
        }
        return readable ? Optional.of(new Line(row.number(), values)) : Optional.empty();
    }

    /// What is to be said of the cells of a row, in the order of its columns.
    List<Said> said(int row) {
        return said.getOrDefault(row, List.of());
    }

    /// Says how often a cell was read in a way that could be another, at the first of each column.
    void close() {
        often.values().forEach(one -> {
            var values = new ArrayList<>(one.values);
            values.add(Long.toString(one.times));
            say(one.row, one.column, Weight.TOLD, one.message, values);
        });
        often.clear();
    }

    void say(int row, int column, Weight weight, String message, List<String> values) {
        var there = said.computeIfAbsent(row, r -> new ArrayList<>());
        var nth = (int) there.stream().filter(one -> one.column() == column).count();
        there.add(new Said(row, column, nth, weight, message, values));
    }

    /// @param way of several in which such a cell can be read; each is told of
    private void sayOften(int row, int column, String way, String message, List<String> values) {
        often.computeIfAbsent(column + " " + message + " " + way, key -> new Often(row, column, message, values))
                .times++;
    }

    private static final class Often {
        private final int row;
        private final int column;
        private final String message;
        private final List<String> values;
        private long times;

        Often(int row, int column, String message, List<String> values) {
            this.row = row;
            this.column = column;
            this.message = message;
            this.values = values;
        }
    }

    private final class Reader {

        private final Field field;
        private final Column column;
        private final DateColumn dates;
        private final NumberColumn numbers;
        private final Predicate<String> known;
        private final String formula;
        private boolean refused;

        Reader(WorkbookKind kind, Field field, Column column, HeaderGuess guess, Map<Integer, String> formulas) {
            this.field = field;
            this.column = column;
            this.formula = formulas.getOrDefault(column.position(), "");
            // Weighing the evidence of a column looks at each of its cells: only where somebody will ask for it.
            var cells = guess.column(column.position());
            this.dates = DateColumn.of(isOfDays(field) ? cells : List.of());
            this.numbers = NumberColumn.of(field.type() == WorkbookKind.Type.AMOUNT ? cells : List.of());
            this.known = field.type() == WorkbookKind.Type.NAMES ? kind.known(field.key()) : name -> false;
        }

        private static boolean isOfDays(Field field) {
            return switch (field.type()) {
                case FIRST_DAY, LAST_DAY, PERIOD -> true;
                case TEXT, NAMES, AMOUNT -> false;
            };
        }

        Optional<Value> read(Cell cell) {
            refused = false;
            if (cell.formula() && Reading.against(cell.value()).isEmpty()) {
                tellFormula(cell);
            }
            if (cell.value() instanceof CellValue.Text text && text.converted().isPresent()) {
                var writing = text.converted().get().name();
                sayOften(
                        cell.place().row(),
                        column.position(),
                        writing,
                        "workbooks.cell.converted",
                        List.of(writing, text.text()));
            }
            return switch (field.type()) {
                case TEXT -> text(cell).map(Line.Text::new);
                case NAMES -> text(cell).map(text -> new Line.Names(NameList.split(text, known)));
                case FIRST_DAY -> isPeriod(cell) ? period(cell) : day(cell).map(day -> from(cell, day));
                case LAST_DAY -> day(cell).map(day -> to(cell, day));
                case PERIOD -> period(cell);
                case AMOUNT -> amount(cell);
            };
        }

        private void tellFormula(Cell cell) {
            if (formula.isEmpty()) {
                tell(cell, "workbooks.cell.formula", cell.value().written());
            } else {
                tell(cell, "workbooks.cell.formulaSays", formula, cell.value().written());
            }
        }

        private Optional<String> text(Cell cell) {
            var against = Reading.against(cell.value());
            if (against.isPresent()) {
                return refuse(cell, against.get());
            }
            var text = cell.value().written();
            return text.length() > LONGEST_TEXT
                    ? refuse(cell, "workbooks.cell.tooLong", Integer.toString(LONGEST_TEXT))
                    : Optional.of(text).filter(some -> !some.isBlank());
        }

        private Optional<SaidDay> day(Cell cell) {
            return nothing(cell) ? Optional.empty() : taken(cell, dates.read(cell.value(), order(cell)));
        }

        /// "2013 - 2015" where only the beginning was to stand says the end, too.
        private boolean isPeriod(Cell cell) {
            return cell.value() instanceof CellValue.Text
                    && dates.read(cell.value(), column.dayOrder()) instanceof Reading.Refused
                    && dates.readPeriod(cell.value(), column.dayOrder()) instanceof Reading.Read<SaidPeriod> read
                    && read.value().from().isPresent()
                    && read.value().to().isPresent();
        }

        private Optional<Value> period(Cell cell) {
            if (nothing(cell)) {
                return Optional.empty();
            }
            return taken(cell, dates.readPeriod(cell.value(), order(cell))).map(period -> {
                var from = period.from().map(SaidDay::first);
                var to = period.to().map(SaidDay::last);
                if (period.from()
                                .filter(day -> day.precision() != Precision.DAY)
                                .isPresent()
                        || period.to()
                                .filter(day -> day.precision() != Precision.DAY)
                                .isPresent()) {
                    tell(
                            cell,
                            "workbooks.cell.readAsPeriod",
                            cell.value().written(),
                            from.map(Spoken::day).orElse("…"),
                            to.map(Spoken::day).orElse("…"));
                }
                return new Line.Days(new Period(from, to));
            });
        }

        private Value from(Cell cell, SaidDay day) {
            return new Line.Days(new Period(Optional.of(told(cell, day, day.first())), Optional.empty()));
        }

        private Value to(Cell cell, SaidDay day) {
            return new Line.Days(new Period(Optional.empty(), Optional.of(told(cell, day, day.last()))));
        }

        private java.time.LocalDate told(Cell cell, SaidDay said, java.time.LocalDate taken) {
            if (said.precision() != Precision.DAY) {
                tell(cell, "workbooks.cell.readAsDay", cell.value().written(), Spoken.day(taken));
            }
            return taken;
        }

        private DateColumn.Order order(Cell cell) {
            if (column.dayOrder() == DateColumn.Order.SWAPPED
                    && cell.value() instanceof CellValue.Day day
                    && day.precision() == Precision.DAY
                    && day.day().getDayOfMonth() <= 12) {
                tell(cell, "workbooks.cell.swapped", cell.value().written());
            }
            return column.dayOrder();
        }

        private Optional<Value> amount(Cell cell) {
            if (nothing(cell)) {
                return Optional.empty();
            }
            var unit = new MoneyReading(
                    column.scale(), Optional.of(column.currency()).filter(currency -> !currency.isEmpty()));
            return taken(cell, numbers.amount(cell.value(), column.decimals(), unit))
                    .map(amount -> new Line.Amount(amount.number(), amount.currency()));
        }

        /// What people write where there is nothing to write.
        private boolean nothing(Cell cell) {
            return cell.value() instanceof CellValue.Text text
                    && text.text().matches("(?i)[-–—.…/x]+|n/?a|không|chưa có|tbd|none");
        }

        private <T> Optional<T> taken(Cell cell, Reading<T> reading) {
            return switch (reading) {
                case Reading.Read<T>(T value, List<Finding> notes) -> {
                    notes.forEach(note -> tell(cell, note.key(), note.values().toArray(String[]::new)));
                    yield Optional.of(value);
                }
                case Reading.Refused<T>(Finding why) -> refuse(cell, why);
            };
        }

        private <T> Optional<T> refuse(Cell cell, Finding why) {
            return refuse(cell, why.key(), why.values().toArray(String[]::new));
        }

        private <T> Optional<T> refuse(Cell cell, String message, String... values) {
            refused = true;
            say(cell.place().row(), column.position(), Weight.REFUSED, message, List.of(values));
            return Optional.empty();
        }

        private void tell(Cell cell, String message, String... values) {
            sayOften(cell.place().row(), column.position(), "", message, List.of(values));
        }
    }
}
