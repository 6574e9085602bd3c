package org.nhipcau.workbooks.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.nhipcau.shared.Refusal;

/// The XML of one part as a stream of tags, without document types or entities.
///
/// Refuses: `workbooks.refused.damaged`, `workbooks.refused.documentType`.
final class PartEvents implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    /// A longer text is not one that Excel could have written into a cell.
    private static final int LONGEST_TEXT = 1 << 20;

    private final XMLStreamReader xml;

    PartEvents(InputStream part) {
        try {
            xml = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /// Goes to the next start or end tag.
    ///
    /// @return false at the end of the part
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal("workbooks.refused.documentType");
                    default -> {
                        // Texts are asked for where they are wanted; comments say nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    boolean starts() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    Optional<String> attribute(String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    boolean flag(String name) {
        return attribute(name).filter(is -> is.equals("1") || is.equals("true")).isPresent();
    }

    int number(String name, int otherwise) {
        return attribute(name).flatMap(PartEvents::whole).orElse(otherwise);
    }

    static Optional<Integer> whole(String written) {
        try {
            return Optional.of(Integer.parseInt(written.strip()));
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    /// The text up to the end tag of the element that has just started.
    String text() {
        var text = new StringBuilder();
        try {
            for (var depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                            throw new Refusal("workbooks.refused.bomb");
                        }
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal("workbooks.refused.documentType");
                    default -> {
                        // Comments are no text.
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
        return text.toString();
    }

    /// Goes to the end tag of the element that has just started.
    void skip() {
        for (var depth = 1; depth > 0 && next(); ) {
            depth += starts() ? 1 : -1;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }
}
