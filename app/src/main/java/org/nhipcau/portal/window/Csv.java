package org.nhipcau.portal.window;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Rows as RFC 4180 has them, in UTF-8 with the mark by which Excel knows it. Days as 2026-11-23, numbers with a
/// point,
/// so that a program reads them in either language; a text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
public final class Csv {

    private static final String LINE = "\r\n";

    private Csv() {}

    /// A column's heading and how a row fills it: a text, a day, a number, or nothing.
    public record Column<T>(String heading, Function<T, ?> value) {}

    static void announce(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setHeader("Cache-Control", "no-cache");
    }

    /// @param rows are closed
    static <T> void write(OutputStream to, List<Column<T>> columns, Stream<T> rows) throws IOException {
        try (rows) {
            var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            out.write('\ufeff');
            line(out, columns.stream().map(column -> cell(column.heading())));
            for (var row : (Iterable<T>) rows::iterator) {
                line(out, columns.stream().map(column -> cell(column.value().apply(row))));
            }
            out.flush();
        }
    }

    private static void line(Writer out, Stream<String> cells) throws IOException {
        var first = true;
        for (var cell : (Iterable<String>) cells::iterator) {
            if (!first) {
                out.write(',');
            }
            out.write(cell);
            first = false;
        }
        out.write(LINE);
    }

    public static String cell(Object value) {
        return switch (value) {
            case String text -> quoted(defused(text));
            case LocalDate day -> day.toString();
            case BigDecimal number -> number.toPlainString();
            case Long number -> number.toString();
            case Optional<?> maybe -> maybe.map(Csv::cell).orElse("");
            default -> throw new IllegalArgumentException("no cell for " + value.getClass());
        };
    }

    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
