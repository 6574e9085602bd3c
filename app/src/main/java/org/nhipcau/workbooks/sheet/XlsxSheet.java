package org.nhipcau.workbooks.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.shared.Refusal;

/// Hands out the cells of one sheet of an .xlsx file as they stand in it; keeps nothing.
final class XlsxSheet {

    private final PartEvents xml;
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final Book.Sink sink;
    private int row;
    private int column;

    XlsxSheet(PartEvents xml, SharedStrings strings, XlsxStyles styles, boolean since1904, Book.Sink sink) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.sink = sink;
    }

    void read() {
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> {
                    if (xml.flag("hidden")) {
                        sink.hiddenColumns(xml.number("min", 1), xml.number("max", 1));
                    }
                }
                case "row" -> {
                    var number = xml.number("r", row + 1);
                    // Rows that go back would put one row's cells into another.
                    if (number <= row || number > Place.LAST_ROW) {
                        throw new Refusal("workbooks.refused.damaged");
                    }
                    row = number;
                    column = 0;
                    sink.row(row, xml.flag("hidden"));
                }
                case "c" -> cell();
                // Extensions have elements of the same names that mean something else.
                case "extLst" -> xml.skip();
                case "mergeCell" -> merged(xml.attribute("ref").orElse(""));
                default -> {
                    // The rest is how the sheet looks.
                }
            }
        }
    }

    private void cell() {
        column = xml.attribute("r").map(this::columnOf).orElse(column + 1);
        if (column > Place.LAST_COLUMN) {
            throw new Refusal("workbooks.refused.damaged");
        }
        var type = xml.attribute("t").orElse("n");
        var style = xml.number("s", 0);
        var formula = false;
        var value = Optional.<String>empty();
        var inline = Optional.<SharedStrings.Shared>empty();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                sink.formula(column, xml.text());
            } else if (xml.starts("v")) {
                value = Optional.of(xml.text());
            } else if (xml.starts("is")) {
                inline = Optional.of(SharedStrings.text(xml, "is"));
            }
        }
        var shared = type.equals("s") ? value.flatMap(at -> strings.at(at.strip())) : inline;
        var shown = shared.<CellValue>map(SharedStrings.Shared::value).or(() -> Optional.<CellValue>empty());
        if (shown.isEmpty()) {
            shown = plain(type, value, styles.at(style).format(), formula);
        }
        var font = shared.map(SharedStrings.Shared::font)
                .filter(own -> !own.isEmpty())
                .orElseGet(() -> styles.at(style).font());
        var seen = formula;
        shown.ifPresent(content -> sink.cell(column, content, seen, font));
    }

    /// The column of a cell of this row; told sign by sign, for there are millions.
    private int columnOf(String written) {
        var at = 0;
        var there = 0;
        while (at < written.length() && written.charAt(at) >= 'A' && written.charAt(at) <= 'Z' && at < 4) {
            there = there * 26 + written.charAt(at++) - 'A' + 1;
        }
        var ofRow = 0;
        for (var from = at; from < written.length() && from < at + 8; from++) {
            ofRow = ofRow * 10 + written.charAt(from) - '0';
        }
        if (ofRow != row || there <= column) {
            throw new Refusal("workbooks.refused.damaged");
        }
        return there;
    }

    private static Place place(String written) {
        try {
            return Place.of(written);
        } catch (IllegalArgumentException noCell) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    private Optional<CellValue> plain(String type, Optional<String> value, CellFormat format, boolean formula) {
        if (value.filter(written -> !written.isBlank()).isEmpty()) {
            return formula && !type.equals("str") ? Optional.of(new CellValue.Uncalculated()) : Optional.empty();
        }
        var written = value.get();
        if (written.length() > SharedStrings.LONGEST) {
            throw new Refusal("workbooks.refused.longText", SharedStrings.LONGEST);
        }
        return switch (type) {
            case "str" -> Optional.of(new CellValue.Text(written));
            case "b" -> Optional.of(new CellValue.Truth(written.strip().equals("1")));
            case "e" -> Optional.of(new CellValue.Fault(written.strip()));
            case "d" -> Optional.of(isoDay(written.strip()));
            // An index that leads nowhere: the text is lost.
            case "s" -> throw new Refusal("workbooks.refused.damaged");
            default -> Optional.of(format.value(written.strip(), since1904));
        };
    }

    private static CellValue isoDay(String written) {
        try {
            var day = LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
            return new CellValue.Day(day, Precision.DAY, false);
        } catch (DateTimeException noDay) {
            return new CellValue.Text(written);
        }
    }

    private void merged(String area) {
        var corners = area.split(":");
        if (corners.length == 2) {
            sink.merged(place(corners[0]), place(corners[1]));
        }
    }
}
