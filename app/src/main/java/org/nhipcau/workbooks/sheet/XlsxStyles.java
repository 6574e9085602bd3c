package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// How an .xlsx file shows its cells: number formats and fonts.
final class XlsxStyles {

    private static final Style PLAIN = new Style(CellFormat.GENERAL, "");

    /// @param font the font's name
    record Style(CellFormat format, String font) {}

    private final List<Style> styles = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles read(Package parts, String part) {
        var read = new XlsxStyles();
        var file = parts.part(part);
        if (file.isEmpty()) {
            return read;
        }
        var codes = new HashMap<Integer, String>();
        var fonts = new ArrayList<String>();
        var formats = new HashMap<Integer, CellFormat>();
        var inside = "";
        try (var xml = new PartEvents(file.get())) {
            while (xml.next()) {
                if (xml.starts("fonts") || xml.starts("cellXfs") || xml.starts("dxfs") || xml.starts("cellStyleXfs")) {
                    inside = xml.name();
                } else if (xml.ends(inside)) {
                    inside = "";
                } else if (xml.starts("numFmt")) {
                    codes.putIfAbsent(
                            xml.number("numFmtId", -1),
                            xml.attribute("formatCode").orElse(""));
                } else if (inside.equals("fonts") && xml.starts("font")) {
                    fonts.add("");
                } else if (inside.equals("fonts") && xml.starts("name") && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, xml.attribute("val").orElse(""));
                } else if (inside.equals("cellXfs") && xml.starts("xf")) {
                    var font = xml.number("fontId", 0);
                    read.styles.add(new Style(
                            formats.computeIfAbsent(xml.number("numFmtId", 0), id -> format(id, codes.get(id))),
                            font >= 0 && font < fonts.size() ? fonts.get(font) : ""));
                }
            }
        }
        return read;
    }

    private static CellFormat format(int id, @org.jspecify.annotations.Nullable String own) {
        if (own != null) {
            return CellFormat.of(own);
        }
        var eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        var builtIn = eastAsianDate ? "yyyy-mm-dd" : BuiltinFormats.getBuiltinFormat(id);
        return builtIn == null ? CellFormat.GENERAL : CellFormat.of(builtIn);
    }

    Style at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
