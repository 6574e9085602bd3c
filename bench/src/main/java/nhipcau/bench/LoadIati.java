package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import org.nhipcau.NhipCau;
import org.nhipcau.history.Acting;
import org.nhipcau.iati.IatiImport;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.SpringApplication;

/// How fast files of IATI activities come into a real register on a durable server, for the first time, again, and
/// with
/// a
/// change in each activity, and how much heap that takes. Each size is a file of its own with the same make of
/// activities.
///
/// Processor seconds stand beside the seconds on the wall, the program's and the database server's apart: on a
/// machine
/// that does other things as well, they say more.
///
/// `NHIPCAU_BENCH_JAVA=-Xmx512m scripts/bench.sh LoadIati [statements] [MEGABYTES…]`; with `statements` the database
/// also says which of its statements took how long, which makes it slower.
public final class LoadIati {

    private static final int MB = 1_000_000;

    private LoadIati() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var statements = arguments.length > 0 && arguments[0].equals("statements");
        var named = Arrays.copyOfRange(arguments, statements ? 1 : 0, arguments.length);
        var sizes = named.length == 0 ? new String[] {"10", "100", "300"} : named;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var scratch = Files.createTempDirectory("nhipcau-bench-");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
        var programs = Path.of(System.getProperty("nhipcau.programs", "target/postgres"))
                .toAbsolutePath();
        if (statements) {
            Statements.keep(scratch.resolve("data"), programs);
        }
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
                out.println(
                        "| file, MB | load | seconds | MB/s | processor s, program | processor s, database | used heap, MB at most | heap allowed, MB |");
                out.println("|---|---|---|---|---|---|---|---|");
                for (var size : sizes) {
                    var file = scratch.resolve("bench-" + size + ".xml");
                    write(file, Long.parseLong(size));
                    for (var load : List.of("first", "again", "changed")) {
                        if (load.equals("changed")) {
                            change(file);
                        }
                        print(out, file, load, imports, server.processId());
                        if (statements) {
                            Statements.print(out, server.superuser("nhipcau"));
                        }
                    }
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

    /// Another status of each activity, another kind of each budget: all that the register has is compared, some
    /// written.
    private static void change(Path file) throws IOException {
        var changed = file.resolveSibling("changed.xml");
        try (var lines = Files.lines(file);
                var into = Files.newBufferedWriter(changed)) {
            for (var line : (Iterable<String>) lines::iterator) {
                into.write(line.replace("<activity-status code=\"2\"/>", "<activity-status code=\"3\"/>")
                        .replace("<budget type=\"1\"", "<budget type=\"2\""));
                into.newLine();
            }
        }
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void print(PrintStream out, Path file, String load, IatiImport imports, long database)
            throws IOException {
        System.gc();
        var heap = new HighestHeap();
        var before = ProcessorSeconds.now(database);
        var started = System.nanoTime();
        new Acting(Viewer.system("system:bench"), "bench")
                .run(() -> imports.load(file, String.valueOf(file.getFileName())));
        var seconds = (System.nanoTime() - started) / 1e9;
        var used = ProcessorSeconds.now(database).minus(before);
        out.printf(
                "| %d | %s | %.1f | %.1f | %.1f | %.1f | %d | %d |%n",
                Files.size(file) / MB,
                load,
                seconds,
                Files.size(file) / seconds / MB,
                used.program(),
                used.database(),
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
