package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import org.nhipcau.NhipCau;
import org.nhipcau.history.Acting;
import org.nhipcau.iati.IatiImport;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.SpringApplication;

/// How fast files of IATI activities come into a real register on a durable server, for the first time and again, and
/// how much heap that takes. Each size is a file of its own with the same make of activities.
///
/// `NHIPCAU_BENCH_JAVA=-Xmx512m scripts/bench.sh LoadIati [MEGABYTES…]`
public final class LoadIati {

    private static final int MB = 1_000_000;

    private LoadIati() {}

    public static void main(String[] arguments) throws IOException {
        var sizes = arguments.length == 0 ? new String[] {"10", "100", "300"} : arguments;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var scratch = Files.createTempDirectory("nhipcau-bench-");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
        var programs = Path.of(System.getProperty("nhipcau.programs", "target/postgres"))
                .toAbsolutePath();
        try (var folder = DataFolder.open(scratch.resolve("data"));
                var server = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.DURABLE)) {
            Migrations.migrate(server.owner());
            var application = new SpringApplication(NhipCau.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", server.application().url(),
                    "spring.datasource.username", server.application().user(),
                    "spring.datasource.password", server.application().password(),
                    "server.address", "127.0.0.1",
                    "server.port", 0));
            try (var context = application.run()) {
                var imports = context.getBean(IatiImport.class);
                out.println("| file, MB | load | seconds | MB/s | used heap, MB at most | heap allowed, MB |");
                out.println("|---|---|---|---|---|---|");
                for (var size : sizes) {
                    var file = scratch.resolve("bench-" + size + ".xml");
                    write(file, Long.parseLong(size));
                    print(out, file, "first", imports);
                    print(out, file, "again", imports);
                    Files.delete(file);
                }
            }
        }
    }

    /// The seed is the size, and so are the first digits of the identifiers: no file has activities of another.
    private static void write(Path file, long megabytes) throws IOException {
        try (var from = new IatiStream(megabytes * MB, megabytes);
                var into = Files.newOutputStream(file)) {
            from.transferTo(into);
        }
    }

    private static void print(PrintStream out, Path file, String load, IatiImport imports) throws IOException {
        System.gc();
        var heap = new HighestHeap();
        var started = System.nanoTime();
        new Acting(Viewer.system("system:bench"), "bench")
                .run(() -> imports.load(file, String.valueOf(file.getFileName())));
        var seconds = (System.nanoTime() - started) / 1e9;
        out.printf(
                "| %d | %s | %.1f | %.1f | %d | %d |%n",
                Files.size(file) / MB,
                load,
                seconds,
                Files.size(file) / seconds / MB,
                heap.stop() / MB,
                Runtime.getRuntime().maxMemory() / MB);
    }

    private static final class HighestHeap {

        private final java.util.List<java.lang.management.MemoryPoolMXBean> pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .toList();

        HighestHeap() {
            pools.forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
        }

        /// The pools' peaks, garbage included: no more than this was ever in use.
        long stop() {
            return pools.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
        }
    }
}
