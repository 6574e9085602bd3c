package org.nhipcau.iati.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of the activity being read: just enough of a tree to map it, gone with the next activity.
final class Element {

    /// @param namespace empty for IATI's own attributes
    record Attribute(String namespace, String name, String value) {}

    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Attribute[] NO_ATTRIBUTES = {};
    private static final Comparator<Attribute> ORDER =
            Comparator.comparing(Attribute::namespace).thenComparing(Attribute::name);

    private final String namespace;
    private final String name;
    private final int line;
    private final int column;
    private final Attribute[] attributes;
    private List<Element> children = List.of();
    private String text = "";
    private @Nullable StringBuilder longText;

    Element(String namespace, String name, int line, int column, Attribute[] attributes) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.column = column;
        this.attributes = attributes.length == 0 ? NO_ATTRIBUTES : attributes;
    }

    /// The same start tag with one attribute more.
    Element with(Attribute more) {
        var all = Arrays.copyOf(attributes, attributes.length + 1);
        all[attributes.length] = more;
        return new Element(namespace, name, line, column, all);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /// Everything written directly in it, as written.
    String text() {
        return longText == null ? text : longText.toString();
    }

    Attribute[] sortedAttributes() {
        if (attributes.length < 2) {
            return attributes;
        }
        var sorted = attributes.clone();
        Arrays.sort(sorted, ORDER);
        return sorted;
    }

    /// One of IATI's own attributes, cleaned; empty when it is absent or holds nothing.
    Optional<String> attribute(String wanted) {
        return written("", wanted).map(PlainText::clean).filter(value -> !value.isEmpty());
    }

    /// As written, even when it holds nothing.
    Optional<String> written(String wantedNamespace, String wanted) {
        for (var attribute : attributes) {
            if (attribute.name().equals(wanted) && attribute.namespace().equals(wantedNamespace)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /// `@xml:lang`.
    Optional<String> language() {
        return written(XML, "lang").map(PlainText::clean).filter(value -> !value.isEmpty());
    }

    List<Element> children() {
        return children;
    }

    /// IATI's own children of a name, in the file's order, wherever they stand: many files do not keep the schema's
    /// order.
    List<Element> children(String wanted) {
        List<Element> found = List.of();
        for (var child : children) {
            if (child.is(wanted)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(4);
                }
                found.add(child);
            }
        }
        return found;
    }

    Optional<Element> child(String wanted) {
        for (var child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean is(String wanted) {
        return namespace.isEmpty() && name.equals(wanted);
    }

    void add(Element child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /// Many small pieces must not cost a copy of all each time.
    void add(String more) {
        if (text.isEmpty()) {
            text = more;
            return;
        }
        if (longText == null) {
            longText = new StringBuilder(text);
        }
        longText.append(more);
    }
}
