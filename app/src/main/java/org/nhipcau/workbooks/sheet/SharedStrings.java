package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Refusal;

/// The texts that an .xlsx file keeps once for all its cells.
///
/// Refuses: `workbooks.refused.bomb`, `workbooks.refused.longText`.
final class SharedStrings {

    private static final int MOST_TEXTS = 4_000_000;
    private static final long MOST_CHARACTERS = 128L << 20;
    /// What Excel holds in a cell.
    static final int LONGEST = 32_767;

    /// @param font the first font that a part of the text names for itself; empty when it has its cell's
    record Shared(CellValue.Text value, String font) {}

    private final List<Shared> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings read(Package parts, String part) {
        var strings = new SharedStrings();
        var file = parts.part(part);
        if (file.isEmpty()) {
            return strings;
        }
        var characters = 0L;
        try (var xml = new PartEvents(file.get())) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    var shared = text(xml, "si");
                    characters += shared.value().text().length();
                    strings.texts.add(shared);
                    if (characters > MOST_CHARACTERS || strings.texts.size() > MOST_TEXTS) {
                        throw new Refusal("workbooks.refused.bomb");
                    }
                }
            }
        }
        return strings;
    }

    /// The text of an `si` or `is`, whose parts may have formats of their own; how it is pronounced is left out.
    static Shared text(PartEvents xml, String end) {
        var text = new StringBuilder();
        var font = "";
        var pronounced = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                pronounced = true;
            } else if (xml.ends("rPh")) {
                pronounced = false;
            } else if (xml.starts("rFont") && font.isEmpty()) {
                font = xml.attribute("val").orElse("");
            } else if (xml.starts("t")) {
                var part = xml.text();
                if (!pronounced) {
                    text.append(part);
                }
            }
            if (text.length() > LONGEST) {
                throw new Refusal("workbooks.refused.longText", LONGEST);
            }
        }
        return new Shared(new CellValue.Text(unescaped(text.toString())), font);
    }

    /// Excel writes characters that XML cannot hold as `_x000D_`.
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static final java.util.regex.Pattern ESCAPED = java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_");

    Optional<Shared> at(String index) {
        return PartEvents.whole(index)
                .filter(at -> at >= 0 && at < texts.size())
                .map(texts::get);
    }
}
