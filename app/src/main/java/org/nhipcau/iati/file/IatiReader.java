package org.nhipcau.iati.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.activity.KeptXml;
import org.nhipcau.iati.file.FileProblem.NoActivity;
import org.nhipcau.iati.file.FileProblem.WrongRoot;
import org.nhipcau.iati.file.FileProblem.WrongVersion;
import org.nhipcau.iati.file.Reading.Lines;

/// Reads a file of IATI activities (2.01 to 2.03) one activity at a time.
///
/// ```java
/// try (var reader = new IatiReader(stream, "health.xml")) {
///     while (reader.hasNext()) {
///         switch (reader.next()) {
///             case Reading.Read read -> …
///             case Reading.Refused refused -> …
///             case Reading.Beside beside -> …
///             case Reading.Unreadable unreadable -> …  // always the last; store nothing then
///         }
///     }
/// }
/// ```
///
/// In memory are one activity (at most 32 million characters and 500,000 elements) and 30 to 60 bytes for each
/// identifier seen, to find the second use of one. Nothing the file names is ever fetched. A stream that fails throws
/// [UncheckedIOException]; everything that is wrong with the file itself is a reading.
public final class IatiReader implements Iterator<Reading>, AutoCloseable {

    /// What a file says of itself: the attributes of `iati-activities`.
    ///
    /// @param version `@version`: 2.01, 2.02 or 2.03
    /// @param generated `@generated-datetime`, as written
    /// @param linkedDataDefault `@linked-data-default`
    public record FileHead(String version, Optional<String> generated, Optional<String> linkedDataDefault) {}

    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");

    private final InputStream bytes;
    private final String fileName;
    private final Identifiers identifiers = new Identifiers();
    private @Nullable Opened opened;
    private @Nullable Reading ahead;
    private boolean finished;
    private boolean activitySeen;

    /// A file whose root is what it should be.
    private record Opened(Source source, Events events, FileHead head, Declarations declarations) {}

    /// @param fileName for sentences about the file; its ending is never trusted
    public IatiReader(InputStream bytes, String fileName) {
        this.bytes = bytes;
        this.fileName = fileName;
    }

    /// What the file says of itself; empty before [#hasNext] was asked and when the file is not readable.
    public Optional<FileHead> head() {
        return Optional.ofNullable(opened).map(Opened::head);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !finished) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public Reading next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("the file has ended");
        }
        var next = ahead;
        ahead = null;
        return next;
    }

    private @Nullable Reading read() {
        try {
            if (opened == null) {
                opened = open();
            }
            var next = read(opened);
            if (next == null) {
                finished = true;
                return activitySeen ? null : new Reading.Unreadable(new NoActivity(fileName));
            }
            return next;
        } catch (UnreadableFile e) {
            finished = true;
            return new Reading.Unreadable(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Opened open() throws IOException, UnreadableFile {
        var source = FirstBytes.open(bytes, fileName);
        var events = new Events(source);
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            source.forgetBefore(events.endOffset());
        }
        var root = events.element();
        if (!root.is("iati-activities")) {
            throw new UnreadableFile(new WrongRoot(events.lineInProlog(), root.name()));
        }
        var version = root.attribute("version");
        if (version.isEmpty() || !VERSIONS.contains(version.get())) {
            throw new UnreadableFile(new WrongVersion(events.lineInProlog(), version));
        }
        var head = new FileHead(
                version.get(), root.attribute("generated-datetime"), root.attribute("linked-data-default"));
        return new Opened(source, events, head, events.declarations());
    }

    /// @return null at the file's end
    private @Nullable Reading read(Opened file) throws UnreadableFile {
        while (true) {
            file.source().forgetBefore(file.events().endOffset());
            switch (file.events().next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var isActivity = file.events().namespace().isEmpty()
                            && file.events().name().equals("iati-activity");
                    return isActivity ? activity(file) : beside(file);
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                case XMLStreamConstants.END_ELEMENT -> {}
                default -> {
                    if (file.events().depth() > 0
                            && !PlainText.isBlank(file.events().text())) {
                        return text(file);
                    }
                }
            }
        }
    }

    private Reading activity(Opened file) throws UnreadableFile {
        activitySeen = true;
        var from = file.events().startOffset();
        var own = file.events().declarations();
        var findings = new Findings();
        var tree = new ActivityTree(file.events(), file.source(), findings);
        var root = tree.read(file.declarations().language());
        var lines = new Lines(root.line(), file.events().lineReached());
        var identifier = identifier(root, findings);
        if (findings.refuses() || identifier.isEmpty()) {
            return new Reading.Refused(identifier, lines, findings.faults());
        }
        var xml = file.declarations()
                .complete(file.source().between(from, file.events().endOffset()), own);
        var activity = new ActivityReader(root, findings).read(identifier.get(), new KeptXml(xml, tree.fingerprint()));
        return findings.refuses()
                ? new Reading.Refused(identifier, lines, findings.faults())
                : new Reading.Read(activity, lines, findings.warnings());
    }

    /// The identifier, when it has one that can be told.
    private Optional<String> identifier(Element root, Findings findings) {
        var elements = root.children("iati-identifier");
        if (elements.isEmpty()) {
            return findings.refuses() ? Optional.empty() : findings.refused(root, "iati.refused.noIdentifier");
        }
        var element = elements.getFirst();
        var identifier = PlainText.clean(element.text());
        if (identifier.isBlank()) {
            return findings.refused(element, "iati.refused.blankIdentifier");
        }
        if (identifier.length() > IatiActivity.LONGEST_IDENTIFIER) {
            return findings.refused(element, "iati.refused.longIdentifier", identifier.length(), identifier);
        }
        if (elements.size() > 1) {
            findings.refuse(elements.get(1), "iati.refused.several", "iati-identifier");
        }
        // Rules 1.x.1: blanks around an identifier; invisible marks in it do the same harm.
        if (!identifier.equals(element.text())) {
            findings.warn(element, "iati.warned.identifierCleaned");
        }
        var first = identifiers.add(identifier, root.line());
        if (first.isPresent()) {
            findings.refuse(element, "iati.refused.duplicate", identifier, first.getAsInt());
        }
        return Optional.of(identifier);
    }

    private static Reading beside(Opened file) throws UnreadableFile {
        var from = file.events().startOffset();
        var own = file.events().declarations();
        var findings = new Findings();
        var root = new ActivityTree(file.events(), file.source(), findings).read(Optional.empty());
        var lines = new Lines(root.line(), file.events().lineReached());
        if (findings.refuses()) {
            return new Reading.Refused(Optional.empty(), lines, findings.faults());
        }
        var xml = file.source().between(from, file.events().endOffset());
        return new Reading.Beside(root.name(), lines, file.declarations().complete(xml, own));
    }

    private static Reading text(Opened file) {
        var lines = new Lines(file.events().line(), file.events().lineReached());
        return new Reading.Beside("#text", lines, file.events().text());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
