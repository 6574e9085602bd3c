package org.nhipcau.iati.file;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.nhipcau.iati.file.Element.Attribute;

/// Reads one activity into a tree and takes its fingerprint on the way.
///
/// An activity beyond the limits is read to its end without being kept, so that the file can go on behind it.
final class ActivityTree {

    static final int MOST_ELEMENTS = 500_000;
    static final int MOST_CHARACTERS = 32 << 20;
    static final int LONGEST_TEXT = 1 << 20;
    static final int MOST_ATTRIBUTES = 100;
    static final int LONGEST_CODE = 500;

    private static final List<String> CODES = List.of("ref", "code", "vocabulary");

    private final Events events;
    private final Source source;
    private final CanonicalForm form = new CanonicalForm();
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Findings findings;
    private int elements;
    private boolean dropped;

    ActivityTree(Events events, Source source, Findings findings) {
        this.events = events;
        this.source = source;
        this.findings = findings;
    }

    /// Reads from the activity's start tag, where the events stand, to its end tag.
    ///
    /// @param inherited the language the root names for all, if it does
    /// @return what could be kept; all of it unless the findings refuse the activity
    Element read(Optional<String> inherited) throws UnreadableFile {
        var from = events.startOffset();
        var root = withLanguage(start(), inherited);
        form.start(root);
        open.push(root);
        while (!open.isEmpty()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    endText();
                    child();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    endText();
                    form.end();
                    open.pop();
                }
                default -> addText();
            }
            if (dropped) {
                source.forgetBefore(events.endOffset());
            } else if (events.endOffset() - from > MOST_CHARACTERS) {
                drop(root, "iati.refused.activityTooLong");
            }
        }
        return root;
    }

    String fingerprint() {
        return form.fingerprint();
    }

    private Element start() {
        var element = events.element();
        if (events.attributes() > MOST_ATTRIBUTES) {
            findings.refuse(element, "iati.refused.attributes", events.attributes(), MOST_ATTRIBUTES);
            dropped = true;
        }
        for (var name : CODES) {
            if (element.attribute(name)
                    .filter(code -> code.length() > LONGEST_CODE)
                    .isPresent()) {
                findings.refuse(element, "iati.refused.codeTooLong", name, LONGEST_CODE);
            }
        }
        return element;
    }

    private static Element withLanguage(Element root, Optional<String> inherited) {
        if (inherited.isEmpty() || root.written(Element.XML, "lang").isPresent()) {
            return root;
        }
        return root.with(new Attribute(Element.XML, "lang", inherited.get()));
    }

    private void child() {
        var element = start();
        form.start(element);
        if (++elements > MOST_ELEMENTS && !dropped) {
            drop(element, "iati.refused.activityTooLong");
        }
        if (!dropped) {
            open.element().add(element);
        }
        open.push(element);
    }

    private void addText() {
        var more = events.text();
        if (dropped) {
            return;
        }
        if (text.length() + more.length() > LONGEST_TEXT) {
            drop(open.element(), "iati.refused.textTooLong");
            return;
        }
        text.append(more);
    }

    private void endText() {
        if (text.isEmpty()) {
            return;
        }
        var whole = text.toString();
        text.setLength(0);
        if (!PlainText.isBlank(whole)) {
            form.text(whole);
            open.element().add(whole);
        }
    }

    private void drop(Element at, String key) {
        findings.refuse(at, key);
        text.setLength(0);
        dropped = true;
    }
}
