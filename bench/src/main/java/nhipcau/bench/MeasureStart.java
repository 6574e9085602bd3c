package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Seconds from the command to the first page read whole: on an empty folder (the database made, migrated, filled
/// with
/// the places and the demonstration), on the same folder again, and of a bare Spring Boot in the same run.
///
/// `scripts/bench.sh MeasureStart [RUNS]`
public final class MeasureStart {

    private MeasureStart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        var empty = new ArrayList<Double>();
        var existing = new ArrayList<Double>();
        var skeleton = new ArrayList<Double>();
        for (var run = 0; run < runs; run++) {
            var folder = Folders.throwAway();
            empty.add(firstPage(Product.serve(folder)));
            existing.add(firstPage(Product.serve(folder)));
            skeleton.add(firstPage(Product.serve(
                    List.of(
                            System.getProperty("java.home") + "/bin/java",
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Skeleton.class.getName()),
                    Path.of("."))));
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| first page, seconds | least | median | most |");
        out.println("|---|---|---|---|");
        print(out, "empty folder", empty);
        print(out, "existing folder", existing);
        print(out, "bare Spring Boot", skeleton);
    }

    private static double firstPage(Product product) {
        product.close();
        return product.firstPage();
    }

    private static void print(PrintStream out, String what, List<Double> seconds) {
        var sorted = seconds.stream().sorted().toList();
        out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                what, sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
