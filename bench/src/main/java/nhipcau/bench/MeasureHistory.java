package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What it costs that every table keeps its history: a form saved in the running product, and rows written by the
/// thousand, each with and without it.
///
/// `scripts/bench.sh MeasureHistory [ROUNDS]`
public final class MeasureHistory {

    private static final int SAVES = 40;
    private static final int ROWS = 100_000;

    private MeasureHistory() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Folders.throwAway();
        try (var product = Product.serve(folder);
                var owner = Register.connect(folder)) {
            owner.setAutoCommit(true);
            out.println("| what | without, median ms | with, median ms | with / without |");
            out.println("|---|---|---|---|");
            saves(product, owner, rounds, out);
            bulk(owner, rounds, out);
        }
    }

    /// The same organisation's form, saved again and again with another note; with and without by turns.
    private static void saves(Product product, Connection owner, int rounds, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        var without = new ArrayList<Double>();
        var with = new ArrayList<Double>();
        var cookie = product.signIn("Desk officer");
        try (var client = HttpClient.newHttpClient();
                var statement = owner.createStatement()) {
            var id = number(statement, "select min(id) from organisations.organisation");
            save(product, client, cookie, id, rounds * SAVES);
            for (var round = 0; round < rounds; round++) {
                triggers(statement, "disable");
                without.addAll(save(product, client, cookie, id, SAVES));
                triggers(statement, "enable");
                with.addAll(save(product, client, cookie, id, SAVES));
            }
        }
        print(out, "a form saved (HTTP, with its commit to the disk)", without, with);
    }

    private static void triggers(Statement statement, String able) throws SQLException {
        statement.execute("alter table organisations.organisation " + able + " trigger user");
        statement.execute("alter table organisations.identifier " + able + " trigger user");
    }

    private static List<Double> save(Product product, HttpClient client, String cookie, long id, int times)
            throws IOException, InterruptedException {
        var edit = URI.create(product.address() + "/organisations/" + id + "/edit");
        var milliseconds = new ArrayList<Double>();
        for (var n = 0; n < times; n++) {
            var page = client.send(
                            HttpRequest.newBuilder(edit)
                                    .header("Cookie", cookie)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            var fields = fields(page);
            fields.put("source", "bench " + System.nanoTime());
            var body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .reduce((one, other) -> one + "&" + other)
                    .orElseThrow();
            var request = HttpRequest.newBuilder(URI.create(product.address() + "/organisations/" + id))
                    .header("Cookie", cookie)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var started = System.nanoTime();
            var response = client.send(request, BodyHandlers.ofString());
            milliseconds.add((System.nanoTime() - started) / 1e6);
            if (response.statusCode() != 302) {
                throw new IOException("The form was refused with " + response.statusCode());
            }
        }
        return milliseconds;
    }

    /// What a browser would send for the page's main form.
    private static Map<String, String> fields(String page) {
        var form = page.substring(page.indexOf("name=\"version\""));
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", Product.value(page, "_csrf"));
        fields.put("version", Product.value(page, "version"));
        var control = Pattern.compile(
                        "<input[^>]*\\bname=\"(?<name>[^\"]+)\"[^>]*?(?:value=\"(?<value>[^\"]*)\"[^>]*)?>"
                                + "|<textarea[^>]*\\bname=\"(?<area>[^\"]+)\"[^>]*>(?<text>[^<]*)</textarea>"
                                + "|<select[^>]*\\bname=\"(?<select>[^\"]+)\"[^>]*>(?<options>.*?)</select>",
                        Pattern.DOTALL)
                .matcher(form);
        while (control.find()) {
            if (control.group("name") != null) {
                fields.putIfAbsent(control.group("name"), decoded(control.group("value")));
            } else if (control.group("area") != null) {
                fields.putIfAbsent(control.group("area"), decoded(control.group("text")));
            } else {
                var chosen = Pattern.compile("value=\"([^\"]*)\"[^>]*selected").matcher(control.group("options"));
                fields.putIfAbsent(control.group("select"), chosen.find() ? decoded(chosen.group(1)) : "");
            }
        }
        return fields;
    }

    private static String decoded(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? ""
                : text.replace("&lt;", "<")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    /// A table as wide as an organisation's with three indexes, written in one statement each.
    private static void bulk(Connection owner, int rounds, PrintStream out) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("create schema bench");
            for (var name : List.of("plain", "kept")) {
                statement.execute("create table bench." + name
                        + " (id bigint primary key, kind text not null, name text not null, country text not null,"
                        + " search_key text not null, starts date, source text not null)");
            }
            statement.execute("call history.keep('bench.kept')");
            for (var name : List.of("plain", "kept")) {
                statement.execute("create index on bench." + name + " (name)");
                statement.execute("create index on bench." + name + " (kind, country)");
            }
            var times = new LinkedHashMap<String, List<List<Double>>>();
            for (var round = 0; round < rounds; round++) {
                for (var index = 0; index < 2; index++) {
                    var table = index == 0 ? "bench.plain" : "bench.kept";
                    for (var step : List.of("insert", "update", "delete")) {
                        var sql = switch (step) {
                            case "insert" ->
                                "insert into " + table
                                        + " select n, 'ngo', 'Tổ chức số ' || n, 'VN', 'to chuc so ' || n, current_date, 'bench' from generate_series(1, "
                                        + ROWS + ") n";
                            case "update" -> "update " + table + " set source = 'again', name = name || '.'";
                            case String delete -> delete + " from " + table;
                        };
                        var started = System.nanoTime();
                        statement.execute(sql);
                        times.computeIfAbsent(step, s -> List.of(new ArrayList<>(), new ArrayList<>()))
                                .get(index)
                                .add((System.nanoTime() - started) / 1e6);
                    }
                    statement.execute("vacuum " + table);
                }
            }
            times.forEach((step, pair) -> print(out, ROWS + " rows, one " + step, pair.getFirst(), pair.getLast()));
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void print(PrintStream out, String what, List<Double> without, List<Double> with) {
        out.printf(
                "| %s | %.2f | %.2f | %.2f |%n", what, median(without), median(with), median(with) / median(without));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
