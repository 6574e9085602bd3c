package org.nhipcau.iati.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.nhipcau.iati.file.Element.Attribute;
import org.nhipcau.iati.file.FileProblem.Doctype;
import org.nhipcau.iati.file.FileProblem.NotWellFormed;
import org.nhipcau.iati.file.FileProblem.OverLimit;
import org.nhipcau.iati.file.FileProblem.Truncated;

/// The parser's events, with the limits it does not know and its complaints put as problems of the file.
///
/// A declared document type ends the reading before anything in it could be used. A parser of its own per file:
/// what a
/// hostile file teaches its tables of names is gone with it.
final class Events {

    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 5_000;
    private static final Pattern ENTITY = Pattern.compile("General entity reference \\((&[^;)]*;?)\\)");
    private static final Pattern END_TAG = Pattern.compile("Unexpected end tag: expected (</[^>]*>)");
    private static final Pattern CHARACTER = Pattern.compile(
            "Illegal XML character|Invalid null character|Invalid xml content character|Invalid white space character");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private final Source source;
    private final XMLStreamReader2 parser;
    private final Set<String> names = new HashSet<>();
    private int depth;

    Events(Source source) throws UnreadableFile {
        this.source = source;
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            this.parser = (XMLStreamReader2) factory.createXMLStreamReader(source);
        } catch (XMLStreamException e) {
            throw problem(e, 1, 1);
        }
    }

    /// The next start, end, text or the document's end; comments and processing instructions are passed over.
    int next() throws UnreadableFile {
        while (true) {
            source.tokenBeginsAt(endOffset());
            var event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    checkLimits();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD -> throw new UnreadableFile(new Doctype(lineInProlog()));
                default -> {}
            }
        }
    }

    private int advance() throws UnreadableFile {
        try {
            return parser.next();
        } catch (XMLStreamException e) {
            throw problem(e, lineReached(), columnReached());
        } catch (UncheckedStreamException e) {
            throw problem(e, lineReached(), columnReached());
        }
    }

    private void checkLimits() throws UnreadableFile {
        if (depth > DEEPEST) {
            throw new UnreadableFile(new OverLimit(line(), OverLimit.Limit.DEPTH));
        }
        names.add(parser.getLocalName());
        names.add(parser.getPrefix());
        for (var i = 0; i < parser.getAttributeCount(); i++) {
            names.add(parser.getAttributeLocalName(i));
        }
        for (var i = 0; i < parser.getNamespaceCount(); i++) {
            names.add(text(parser.getNamespacePrefix(i)));
        }
        if (names.size() > MOST_NAMES) {
            throw new UnreadableFile(new OverLimit(line(), OverLimit.Limit.NAMES));
        }
    }

    private UnreadableFile problem(Exception thrown, int line, int column) {
        var said = String.valueOf(thrown.getMessage());
        var ofSource = source.problem(line);
        if (ofSource.isPresent()) {
            return new UnreadableFile(ofSource.get());
        }
        if (thrown.getCause() instanceof IOException e) {
            throw new UncheckedIOException(e);
        }
        if (said.contains("nd-of-input")) {
            return new UnreadableFile(new Truncated(line));
        }
        return new UnreadableFile(new NotWellFormed(line, column, reason(said), said));
    }

    private static Reason reason(String said) {
        var entity = ENTITY.matcher(said);
        if (entity.find()) {
            return Reason.of("iati.file.entity", entity.group(1));
        }
        var endTag = END_TAG.matcher(said);
        if (endTag.find()) {
            return Reason.of("iati.file.endTag", endTag.group(1));
        }
        return CHARACTER.matcher(said).find() ? Reason.of("iati.file.character") : Reason.of("iati.file.notWellFormed");
    }

    /// 1 in the root, 2 in an activity.
    int depth() {
        return depth;
    }

    int line() {
        return Math.max(1, parser.getLocationInfo().getStartLocation().getLineNumber());
    }

    /// Before the root the parser counts the blanks in front of a token to it; this is the line of its `<`.
    int lineInProlog() {
        var token = source.between(startOffset(), endOffset());
        var blanks = token.substring(0, Math.max(0, token.indexOf('<')));
        return line() + (int) LINE_END.matcher(blanks).results().count();
    }

    int lineReached() {
        return Math.max(1, parser.getLocationInfo().getCurrentLocation().getLineNumber());
    }

    private int columnReached() {
        return Math.max(1, parser.getLocationInfo().getCurrentLocation().getColumnNumber());
    }

    long startOffset() {
        return parser.getLocationInfo().getStartingCharOffset();
    }

    long endOffset() {
        try {
            return parser.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("asked only of a token that was read to its end", e);
        }
    }

    String name() {
        return parser.getLocalName();
    }

    String namespace() {
        return text(parser.getNamespaceURI());
    }

    String text() {
        return parser.getText();
    }

    Element element() {
        var location = parser.getLocationInfo().getStartLocation();
        var attributes = new Attribute[parser.getAttributeCount()];
        for (var i = 0; i < attributes.length; i++) {
            attributes[i] = new Attribute(
                    text(parser.getAttributeNamespace(i)),
                    parser.getAttributeLocalName(i),
                    parser.getAttributeValue(i));
        }
        return new Element(namespace(), name(), location.getLineNumber(), location.getColumnNumber(), attributes);
    }

    int attributes() {
        return parser.getAttributeCount();
    }

    Declarations declarations() {
        var declared = new Declarations();
        for (var i = 0; i < parser.getNamespaceCount(); i++) {
            declared.add(text(parser.getNamespacePrefix(i)), text(parser.getNamespaceURI(i)));
        }
        Optional.ofNullable(parser.getAttributeValue(Element.XML, "lang")).ifPresent(declared::language);
        return declared;
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
