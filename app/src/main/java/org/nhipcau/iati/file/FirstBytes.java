package org.nhipcau.iati.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nhipcau.iati.file.FileProblem.Empty;
import org.nhipcau.iati.file.FileProblem.OtherKind;
import org.nhipcau.iati.file.FileProblem.OtherKind.Kind;
import org.nhipcau.iati.file.FileProblem.WrongEncoding;

/// Looks at a file's beginning: whether it can be XML at all, and in which encoding.
///
/// People send what they have: the workbook the file was made from, the page the link led to, the registry's answer.
/// Each deserves its own sentence instead of "unexpected character".
final class FirstBytes {

    private static final int LOOKED_AT = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");

    private final String fileName;
    private final byte[] head;

    private FirstBytes(String fileName, byte[] head) {
        this.fileName = fileName;
        this.head = head;
    }

    /// @throws UnreadableFile when this is no XML, or its encoding is unknown or not the one it names
    static Source open(InputStream bytes, String fileName) throws IOException, UnreadableFile {
        var head = bytes.readNBytes(LOOKED_AT);
        var first = new FirstBytes(fileName, head);
        first.refuseOtherKinds();
        var bom = first.bom();
        var charset = first.charset(bom);
        first.refuseOtherText(new String(head, bom, head.length - bom, charset).stripLeading());
        return new Source(
                new SequenceInputStream(new ByteArrayInputStream(head, bom, head.length - bom), bytes), charset);
    }

    private void refuseOtherKinds() throws UnreadableFile {
        if (starts('P', 'K', 3, 4)) {
            var names = new String(head, StandardCharsets.ISO_8859_1);
            throw other(
                    names.contains("xl/")
                            ? Kind.SPREADSHEET
                            : names.contains("[Content_Types].xml") || names.contains("opendocument")
                                    ? Kind.OFFICE_DOCUMENT
                                    : Kind.ZIP);
        }
        if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
            throw other(Kind.OFFICE_DOCUMENT);
        }
        if (starts(0x1f, 0x8b)) {
            throw other(Kind.GZIP);
        }
        if (starts('%', 'P', 'D', 'F')) {
            throw other(Kind.PDF);
        }
    }

    private void refuseOtherText(String text) throws UnreadableFile {
        if (text.isEmpty()) {
            if (head.length < LOOKED_AT) {
                throw new UnreadableFile(new Empty(fileName));
            }
            throw other(Kind.UNKNOWN);
        }
        var start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw other(Kind.HTML);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw other(Kind.JSON);
        }
        if (!start.startsWith("<")) {
            throw other(Kind.UNKNOWN);
        }
    }

    private int bom() {
        if (starts(0xef, 0xbb, 0xbf)) {
            return 3;
        }
        if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) {
            return 4;
        }
        return starts(0xff, 0xfe) || starts(0xfe, 0xff) ? 2 : 0;
    }

    private Charset charset(int bom) throws UnreadableFile {
        var written = written(bom);
        var found = DECLARED.matcher(new String(head, bom, head.length - bom, written));
        if (!found.find()) {
            return written;
        }
        var name = found.group(1);
        var declared = known(name);
        if (written.equals(StandardCharsets.UTF_8) && bom == 0) {
            // Eight bits and no mark: the declaration alone can tell which, as long as it can be written in eight
            // bits.
            if (!new String(head, declared).startsWith("<?xml")) {
                throw contradiction(name, written);
            }
            return declared;
        }
        var sameWidth = written.name().startsWith(declared.name().replaceAll("[BL]E$", ""));
        if (!sameWidth) {
            throw contradiction(name, written);
        }
        return written;
    }

    /// What the bytes themselves show; UTF-8 stands for every encoding whose letters are single bytes.
    private Charset written(int bom) {
        if (starts(0xff, 0xfe, 0, 0) || starts('<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(0, 0, 0xfe, 0xff) || starts(0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(0xff, 0xfe) || bom == 0 && starts('<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(0xfe, 0xff) || bom == 0 && starts(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Charset known(String name) throws UnreadableFile {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(new WrongEncoding(1, Reason.of("iati.file.encodingUnknown", name)));
        }
    }

    private static UnreadableFile contradiction(String declared, Charset written) {
        return new UnreadableFile(
                new WrongEncoding(1, Reason.of("iati.file.encodingContradicts", declared, written.name())));
    }

    private UnreadableFile other(Kind kind) {
        return new UnreadableFile(new OtherKind(fileName, kind));
    }

    private boolean starts(int... values) {
        if (head.length < values.length) {
            return false;
        }
        for (var i = 0; i < values.length; i++) {
            if ((head[i] & 0xff) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
