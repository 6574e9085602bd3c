package org.nhipcau.iati.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of an activity, the same wherever and however the same activity is written.
///
/// Counted: namespaces, names, attributes in the order of their names, text that is not blank, and how they nest. Not
/// counted: prefixes, comments, processing instructions, blanks between elements, CDATA or references as ways of
/// writing text. The parts are set apart by characters that XML cannot hold, so two activities never run together.
final class CanonicalForm {

    private static final char START = '\u0001';
    private static final char ATTRIBUTE = '\u0002';
    private static final char TEXT = '\u0003';
    private static final char END = '\u0004';

    private final MessageDigest digest = sha256();
    private final byte[] block = new byte[1 << 13];
    private int filled;

    void start(Element element) {
        mark(START);
        name(element.namespace(), element.name());
        for (var attribute : element.sortedAttributes()) {
            mark(ATTRIBUTE);
            name(attribute.namespace(), attribute.name());
            mark(TEXT);
            add(attribute.value());
        }
    }

    void text(String text) {
        if (!PlainText.isBlank(text)) {
            mark(TEXT);
            add(text);
        }
    }

    void end() {
        mark(END);
    }

    String fingerprint() {
        digest.update(block, 0, filled);
        filled = 0;
        return HexFormat.of().formatHex(digest.digest());
    }

    private void name(String namespace, String name) {
        if (!namespace.isEmpty()) {
            add(namespace);
            mark(TEXT);
        }
        add(name);
    }

    private void mark(char mark) {
        room(1);
        block[filled++] = (byte) mark;
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > block.length / 2) {
            digest.update(block, 0, filled);
            filled = 0;
            digest.update(bytes);
            return;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, block, filled, bytes.length);
        filled += bytes.length;
    }

    private void room(int length) {
        if (filled + length > block.length) {
            digest.update(block, 0, filled);
            filled = 0;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
