package nhipcau.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.nhipcau.iati.file.IatiReader;
import org.nhipcau.iati.file.Reading;

/// How fast a file of IATI activities is read on one core, and in how much memory, beside what lies below it: making
/// the file, and the bare parser without a tree, records, fingerprint or kept XML.
///
/// `scripts/bench.sh ReadIati [MEGABYTES]`
public final class ReadIati {

    private static final int MB = 1_000_000;

    private ReadIati() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        var size = (arguments.length == 0 ? 500L : Long.parseLong(arguments[0])) * MB;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        readAll(Math.min(size, 100L * MB));
        out.println("| what | MB | seconds | MB/s | activities | transactions | bytes an activity | used heap, MB |");
        out.println("|---|---|---|---|---|---|---|---|");
        print(out, "making the file", make(size));
        print(out, "bare parser", parse(size));
        for (var run = 1; run <= 3; run++) {
            print(out, "IatiReader, run " + run, readAll(size));
        }
    }

    private record Measured(long bytes, double seconds, long activities, long transactions, long heap) {}

    private static void print(PrintStream out, String what, Measured measured) {
        out.printf(
                "| %s | %d | %.1f | %.0f | %d | %d | %s | %s |%n",
                what,
                measured.bytes / MB,
                measured.seconds,
                measured.bytes / measured.seconds / MB,
                measured.activities,
                measured.transactions,
                measured.activities == 0 ? "" : Long.toString(measured.bytes / measured.activities),
                measured.heap == 0 ? "" : Long.toString(measured.heap / MB));
    }

    private static Measured make(long size) {
        var stream = new IatiStream(size, 1);
        var buffer = new byte[1 << 16];
        var started = System.nanoTime();
        while (stream.read(buffer, 0, buffer.length) >= 0) {}
        return new Measured(stream.given(), since(started), 0, 0, 0);
    }

    private static Measured parse(long size) throws XMLStreamException {
        var stream = new IatiStream(size, 1);
        var started = System.nanoTime();
        var parser =
                new InputFactoryImpl().createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        var activities = 0L;
        while (parser.hasNext()) {
            parser.next();
            if (parser.isStartElement() && parser.getLocalName().equals("iati-activity")) {
                activities++;
            }
        }
        return new Measured(stream.given(), since(started), activities, 0, 0);
    }

    /// The heap is what is still held at ten points of the file, after collecting; that takes no part in the time.
    private static Measured readAll(long size) throws IOException {
        var stream = new IatiStream(size, 1);
        var activities = 0L;
        var transactions = 0L;
        var heap = 0L;
        var next = size / 10;
        var collecting = 0L;
        var started = System.nanoTime();
        try (var reader = new IatiReader(stream, "bench.xml")) {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case Reading.Read read -> {
                        activities++;
                        transactions += read.activity().transactions().size();
                    }
                    case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
                    case Reading.Beside beside -> throw new IllegalStateException(beside.toString());
                    case Reading.Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
                }
                if (stream.given() > next) {
                    var pause = System.nanoTime();
                    System.gc();
                    heap = Math.max(
                            heap,
                            Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory());
                    next += size / 10;
                    collecting += System.nanoTime() - pause;
                }
            }
        }
        return new Measured(stream.given(), since(started + collecting), activities, transactions, heap);
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
