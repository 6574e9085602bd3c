package nhipcau.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A copy of the product that runs as its users run it: `./nhipcau serve` on a folder, in a process of its own.
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final double firstPage;

    private Product(Process process, int port, double firstPage) {
        this.process = process;
        this.port = port;
        this.firstPage = firstPage;
    }

    /// Starts it and waits for the first page.
    static Product serve(Path folder) throws IOException, InterruptedException {
        return serve(List.of("./nhipcau", "serve", "--data", folder.toString()), Path.of("."));
    }

    static Product serve(List<String> command, Path directory) throws IOException, InterruptedException {
        var port = freePort();
        var words = new ArrayList<>(command);
        words.addAll(List.of("--port", Integer.toString(port)));
        var started = System.nanoTime();
        var process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/bench-product.log").toFile()))
                .start();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, port)) {
                if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IOException("The product did not start; see target/bench-product.log");
                }
                Thread.sleep(10);
            }
        }
        return new Product(process, port, (System.nanoTime() - started) / 1e9);
    }

    /// Seconds from the command to the first page read whole.
    double firstPage() {
        return firstPage;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /// Signs in as one of the demonstration's people.
    ///
    /// @param role words of the role on the sign-in page, in English
    /// @return the header `Cookie` of a browser that is signed in
    String signIn(String role) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            post(client, "/language", "language=en&next=/sign-in&" + csrf(get(client, "/sign-in")));
            var page = get(client, "/sign-in");
            var person = Pattern.compile("name=\"account\" value=\"(\\d+)\"[^>]*>(.*?)</button>", Pattern.DOTALL)
                    .matcher(page);
            while (person.find()) {
                if (person.group(2).contains(role)) {
                    post(client, "/sign-in/demonstration", "account=" + person.group(1) + "&" + csrf(page));
                    return cookies.getCookieStore().getCookies().stream()
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .reduce((one, other) -> one + "; " + other)
                            .orElseThrow();
                }
            }
            throw new IOException("Nobody with the role " + role + " on the sign-in page");
        }
    }

    /// Processor time that the product's process and its database's processes have used so far. Steadier than seconds
    /// on a machine that does other things as well.
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The largest memory the process ever had in use, in MB, as Linux counts it; the heap is at most what ./nhipcau
    /// allows.
    long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }

    String get(HttpClient client, String path) throws IOException, InterruptedException {
        var response =
                client.send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    int post(HttpClient client, String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    static String csrf(String page) {
        return "_csrf=" + URLEncoder.encode(value(page, "_csrf"), StandardCharsets.UTF_8);
    }

    static String value(String page, String field) {
        var input =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!input.find()) {
            throw new IllegalStateException("No field " + field + " on the page");
        }
        return input.group(1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(HttpClient client, int port) throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
