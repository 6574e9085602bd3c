package org.nhipcau.workbooks.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    ZIP,
    OLE2,
    PDF,
    HTML,
    TEXT,
    /// Excel 2, 3 and 4, from before 1993.
    VERY_OLD,
    EMPTY,
    UNKNOWN;

    private static final int LOOKED_AT = 4096;

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(content, 0x09, 0x00) || starts(content, 0x09, 0x02) || starts(content, 0x09, 0x04)) {
            return VERY_OLD;
        }
        var head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        var wide = starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF);
        var text = head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", wide ? "" : "\0")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<") || text.startsWith("mime-version:")) {
            return HTML;
        }
        if (text.isEmpty()) {
            return EMPTY;
        }
        return text.chars().allMatch(sign -> sign >= ' ' || sign == '\t' || sign == '\n' || sign == '\r')
                ? TEXT
                : UNKNOWN;
    }

    private static boolean starts(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (var at = 0; at < first.length; at++) {
            if ((content[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
