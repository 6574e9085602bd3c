package org.nhipcau.iati.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a start tag declares for everything in it: prefixes of namespaces and the language.
final class Declarations {

    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private Optional<String> language = Optional.empty();

    void add(String prefix, String namespace) {
        namespaces.put(prefix, namespace);
    }

    void language(String tag) {
        language = Optional.of(tag);
    }

    Optional<String> language() {
        return language;
    }

    /// The activity's XML with what it took from the root, so that it can be read alone.
    ///
    /// @param xml begins with `<` and the name of the start tag
    /// @param own what the start tag declares itself
    String complete(String xml, Declarations own) {
        var missing = new StringBuilder();
        namespaces.forEach((prefix, namespace) -> {
            if (!own.namespaces.containsKey(prefix)) {
                missing.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
                appendValue(missing, namespace);
            }
        });
        if (own.language.isEmpty() && language.isPresent()) {
            missing.append(" xml:lang");
            appendValue(missing, language.get());
        }
        if (missing.isEmpty()) {
            return xml;
        }
        var afterName = 1;
        while (" \t\r\n/>".indexOf(xml.charAt(afterName)) < 0) {
            afterName++;
        }
        return xml.substring(0, afterName) + missing + xml.substring(afterName);
    }

    private static void appendValue(StringBuilder out, String value) {
        out.append("=\"")
                .append(value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"');
    }
}
