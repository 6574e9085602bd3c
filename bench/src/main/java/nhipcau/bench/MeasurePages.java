package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// How many pages a second a full register answers, and how long one waits for them, at 16 connections from this
/// machine; the generator's own work is part of the load.
///
/// A copy that has just started compiles its code while it answers, for half a minute and more on two processors;
/// before
/// anything is measured, all pages are asked for in turn for as long as `WARMING` says.
///
/// `scripts/bench.sh MeasurePages [SECONDS [FOLDER]]`; a folder that was filled before is used again.
public final class MeasurePages {

    private static final int CONNECTIONS = 16;

    /// In seconds; a service runs for weeks.
    private static final int WARMING = Integer.getInteger("nhipcau.bench.warming", 90);

    /// In a second, by somebody else; at least one, for a register that nobody writes in is none.
    private static final int SAVES = Math.clamp(Integer.getInteger("nhipcau.bench.saves", 1), 1, 1000);

    private MeasurePages() {}

    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Folders.throwAway();
        try (var product = Product.serve(folder)) {
            fillOnce(folder, out);
            publishOnce(folder);
            var cookie = product.signIn(System.getenv().getOrDefault("NHIPCAU_BENCH_ROLE", "Desk officer"));
            out.println(
                    "| page | requests/s | p50, ms | p99, ms | longest, ms | processor ms a request | kB on the wire | not 200 |");
            out.println("|---|---|---|---|---|---|---|---|");
            var saving = saving(folder);
            for (var page : pages(folder).values()) {
                load(product, cookie, page, Math.max(1, WARMING / 10));
            }
            for (var page : pages(folder).entrySet()) {
                load(product, cookie, page.getValue(), 2);
                print(out, page.getKey(), load(product, cookie, page.getValue(), seconds));
            }
            var all = pages(folder).values().stream().flatMap(List::stream).toList();
            print(out, "all of them in turn", load(product, cookie, all, seconds));
            // The public window is read without a cookie.
            for (var page : publicPages(folder).values()) {
                load(product, "", page, Math.max(1, WARMING / 10));
            }
            for (var page : publicPages(folder).entrySet()) {
                load(product, "", page.getValue(), 2);
                print(out, page.getKey(), load(product, "", page.getValue(), seconds));
            }
            saving.interrupt();
            out.println();
            out.println("Peak memory of the product's process: " + product.peakMemory() + " MB (heap at most 1 GB)");
        }
    }

    private static void fillOnce(Path folder, PrintStream out) throws SQLException {
        try (var connection = Register.connect(folder);
                var statement = connection.createStatement();
                var some = statement.executeQuery(
                        "select exists (select 1 from organisations.organisation where source = 'bench')")) {
            some.next();
            if (some.getBoolean(1)) {
                return;
            }
        }
        var started = System.nanoTime();
        Register.fill(folder, Register.PROJECTS, Register.TRANSACTIONS);
        out.printf(
                "%d projects and %d transactions written in %.1f s%n%n",
                Register.PROJECTS, Register.TRANSACTIONS, (System.nanoTime() - started) / 1e9);
    }

    /// Two of three partners are public; and so is the money of what is public.
    private static void publishOnce(Path folder) throws SQLException {
        try (var connection = Register.connect(folder);
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('nhipcau.actor', 'bench:generator', true), set_config('nhipcau.change_id', '', true)");
            statement.execute(
                    "update organisations.organisation set publication = 'public' where source = 'bench' and id % 3 <> 0 and publication <> 'public'");
            statement.execute(
                    "update projects.project set money_publication = 'public' where source = 'bench' and publication = 'public' and money_publication <> 'public'");
            connection.commit();
        }
    }

    /// What a stranger reads.
    private static Map<String, List<String>> publicPages(Path folder) throws SQLException {
        var pages = new TreeMap<String, List<String>>();
        pages.put("public 1, first page", List.of("/public"));
        pages.put(
                "public 2, programmes, filtered",
                List.of(
                        "/public/programmes",
                        "/public/programmes?q=truyen+nhiem",
                        "/public/programmes?status=implementation&level=project&sort=starts",
                        "/public/programmes?q=so+777"));
        try (var connection = Register.connect(folder);
                var statement = connection.createStatement()) {
            pages.put(
                    "public 3, a programme (200)",
                    addresses(
                            statement,
                            "/public/programmes/",
                            "select id from projects.project where source = 'bench' and publication = 'public' order by hashint8(id) limit 200"));
            pages.put(
                    "public 4, a partner (20)",
                    addresses(
                            statement,
                            "/public/partners/",
                            "select id from organisations.organisation where source = 'bench' and publication = 'public' order by hashint8(id) limit 20"));
            pages.put(
                    "public 5, a province (34)",
                    addresses(
                            statement,
                            "/public/provinces/",
                            "select distinct place_id from facts.places_place where kind = 'province' and valid_to is null order by 1 limit 34"));
        }
        pages.put("public 6, money", List.of("/public/money", "/public/money?kind=commitment&currency=USD"));
        pages.put("public 7, a file (CSV)", List.of("/public/programmes.csv?q=so+77", "/public/partners.csv"));
        pages.put("public 8, map of provinces", List.of("/public/provinces", "/public/provinces?map=63"));
        return pages;
    }

    /// Kinds of pages with addresses of each, so that no single row stays in a cache.
    private static Map<String, List<String>> pages(Path folder) throws SQLException {
        var pages = new TreeMap<String, List<String>>();
        pages.put("1 projects", List.of("/projects"));
        pages.put(
                "2 projects, filtered",
                List.of(
                        "/projects?q=truyen+nhiem",
                        "/projects?status=implementation&level=project&sort=start",
                        "/projects?sector=12220&page=7",
                        "/projects?q=so+777",
                        "/projects?publication=public&sort=-title"));
        try (var connection = Register.connect(folder);
                var statement = connection.createStatement()) {
            pages.put(
                    "3 a project",
                    addresses(
                            statement,
                            "/projects/",
                            "select id from projects.project where source = 'bench' order by hashint8(id) limit 200"));
            pages.put(
                    "4 a place",
                    addresses(
                            statement,
                            "/places/",
                            "select place_id from projects.place group by 1 order by hashint8(place_id) limit 100"));
            pages.put(
                    "5 projects in a province",
                    addresses(
                            statement,
                            "/projects?place=",
                            "select distinct place_id from facts.places_place where kind = 'province' and valid_to is null order by 1 limit 34"));
            pages.put(
                    "6 money of a project",
                    addresses(
                            statement,
                            "/funding?project=",
                            "select id from projects.project where source = 'bench' order by hashint8(id) limit 200"));
        }
        pages.put("7 money", List.of("/funding", "/funding?kind=commitment&currency=USD"));
        pages.put(
                "8 money by province",
                List.of(
                        "/funding/places",
                        "/funding/places?map=63&kind=commitment",
                        "/funding/places?kind=disbursement&currency=EUR"));
        pages.put("9 home", List.of("/"));
        return pages;
    }

    private static List<String> addresses(java.sql.Statement statement, String path, String ids) throws SQLException {
        var addresses = new ArrayList<String>();
        try (var rows = statement.executeQuery(ids)) {
            while (rows.next()) {
                addresses.add(path + rows.getLong(1));
            }
        }
        return addresses;
    }

    private record Load(long[] nanoseconds, double seconds, long bytes, int wrong, Duration processor) {}

    private static Load load(Product product, String cookie, List<String> paths, int seconds)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var before = product.processorTime();
        var started = System.nanoTime();
        var end = started + Duration.ofSeconds(seconds).toNanos();
        Callable<Load> browser = () -> browse(product, cookie, paths, next, end);
        try (var browsers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var parts = new ArrayList<Load>();
            for (var part : browsers.invokeAll(java.util.Collections.nCopies(CONNECTIONS, browser))) {
                parts.add(part.get());
            }
            return new Load(
                    parts.stream()
                            .flatMapToLong(part -> Arrays.stream(part.nanoseconds))
                            .sorted()
                            .toArray(),
                    (System.nanoTime() - started) / 1e9,
                    parts.stream().mapToLong(Load::bytes).sum(),
                    parts.stream().mapToInt(Load::wrong).sum(),
                    product.processorTime().minus(before));
        }
    }

    /// One connection, one request after the other.
    private static Load browse(Product product, String cookie, List<String> paths, AtomicInteger next, long end)
            throws IOException {
        var times = new ArrayList<Long>();
        var bytes = 0L;
        var wrong = 0;
        try (var wire = new Wire(product.port(), cookie)) {
            while (System.nanoTime() < end) {
                var path = paths.get(Math.floorMod(next.getAndIncrement(), paths.size()));
                var started = System.nanoTime();
                var answer = wire.get(path);
                times.add(System.nanoTime() - started);
                bytes += answer.bytes();
                wrong += answer.status() == 200 ? 0 : 1;
            }
        }
        return new Load(times.stream().mapToLong(Long::longValue).toArray(), 0, bytes, wrong, Duration.ZERO);
    }

    /// Somebody who saves a project every now and then while all the others read, so that nothing that is remembered
    /// is remembered for long.
    private static Thread saving(Path folder) {
        return Thread.ofPlatform().daemon().start(() -> {
            try (var connection = Register.connect(folder);
                    var acting = connection.prepareStatement(
                            "select set_config('nhipcau.actor', 'bench:officer', true), set_config('nhipcau.change_id', '', true)");
                    var save = connection.prepareStatement(
                            "update projects.project set planned_end = planned_end + 1 where source = 'bench' and id = ?")) {
                for (var n = 0; !Thread.currentThread().isInterrupted(); n++) {
                    acting.execute();
                    save.setLong(1, 1000 + n);
                    save.executeUpdate();
                    connection.commit();
                    Thread.sleep(1000 / SAVES);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void print(PrintStream out, String what, Load load) {
        var times = load.nanoseconds;
        out.printf(
                "| %s | %.0f | %.1f | %.1f | %.1f | %.2f | %.1f | %d |%n",
                what,
                times.length / load.seconds,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6,
                load.processor.toNanos() / 1e6 / times.length,
                load.bytes / 1e3 / times.length,
                load.wrong);
    }
}
