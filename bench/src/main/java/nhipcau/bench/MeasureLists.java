package nhipcau.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/// How long an officer waits for her list: sent, its columns confirmed and its rows checked, its names answered,
/// accepted; the first time, the same list again, and with a change in each row. Over HTTP, as a browser does it.
///
/// `scripts/bench.sh MeasureLists [ROWS]`
public final class MeasureLists {

    private static final String[] PROVINCES = {
        "Lai Châu",
        "Sơn La",
        "Điện Biên",
        "Kon Tum",
        "Gia Lai",
        "Hà Giang",
        "Lào Cai",
        "Cao Bằng",
        "Yên Bái",
        "Đác Nông"
    };
    private static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final Product product;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;
    private String address = "";
    private double columnsShown;

    private MeasureLists(Product product) throws IOException, InterruptedException {
        this.product = product;
        this.cookie = product.signIn("Desk officer");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var product = Product.serve(Folders.throwAway())) {
            var lists = new MeasureLists(product);
            lists.run(list(20, "làm nóng", ""));
            out.println(
                    "| rows | list | sent, s | columns confirmed and rows checked, s | names answered and checked, s | accepted, s |");
            out.println("|---|---|---|---|---|---|");
            for (var round : List.of("first", "again", "changed")) {
                var seconds = lists.run(list(rows, "dự án", round.equals("changed") ? "đã sửa" : "Mục tiêu"));
                out.printf(
                        "| %,d | %s | %s |%n",
                        rows,
                        round,
                        String.join(
                                " | ",
                                seconds.stream()
                                        .map(s -> s < 0 ? "–" : "%.2f".formatted(s))
                                        .toList()));
            }
            var back = lists.takeBack();
            out.printf(
                    "columns shown, s: %.2f; of the changed list: taking back looked at, s: %.2f, done, s: %.2f%n",
                    lists.columnsShown, back.get(0), back.get(1));
            out.println("memory at most, MB: " + product.peakMemory());
        }
    }

    /// @return seconds for sending, checking, answering, accepting; -1 for what there was none of
    private List<Double> run(byte[] list) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        var page = get("/workbooks/new");
        var started = System.nanoTime();
        var sent = location(send(page, list));
        address = sent.replace("/columns", "");
        ended(address, sent);
        seconds.add(since(started));
        var columns = address + "/columns";
        started = System.nanoTime();
        var form = fields(get(columns));
        columnsShown = since(started);
        started = System.nanoTime();
        var next = ended(address, location(post(columns, form)));
        seconds.add(since(started));
        var answered = -1.0;
        while (next.contains("/answers")) {
            var questions = answers(get(next));
            started = System.nanoTime();
            next = ended(address, location(post(address + "/answers", questions)));
            answered = Math.max(0, answered) + since(started);
        }
        seconds.add(answered);
        var record = get(address);
        if (record.contains("/acceptance")) {
            var accept =
                    "_csrf=" + encoded(Product.value(record, "_csrf")) + "&version=" + Product.value(record, "version");
            started = System.nanoTime();
            var accepted = ended(address, location(post(address + "/acceptance", accept)));
            seconds.add(since(started));
            if (get(address).contains("/acceptance")) {
                throw new IOException("not accepted: " + accepted);
            }
        } else {
            seconds.add(-1.0);
        }
        return seconds;
    }

    /// Takes the list back that was accepted last.
    ///
    /// @return seconds for looking at what that does, and for doing it
    private List<Double> takeBack() throws IOException, InterruptedException {
        var started = System.nanoTime();
        var page = get(address + "/reversal");
        var looked = since(started);
        started = System.nanoTime();
        ended(
                address,
                location(post(
                        address + "/reversal",
                        "_csrf=" + encoded(Product.value(page, "_csrf")) + "&seen=" + Product.value(page, "seen"))));
        return List.of(looked, since(started));
    }

    /// A long list is worked on after the answer; its page tells when that is over, and how.
    private String ended(String address, String next) throws IOException, InterruptedException {
        if (!next.equals(address)) {
            return next;
        }
        var page = get(address);
        while (page.contains("<progress")) {
            Thread.sleep(100);
            page = get(address);
        }
        if (page.contains("role=\"alert\"")) {
            throw new IOException(page.replaceAll("(?s).*role=\"alert\"", "").replaceAll("<[^>]+>", " "));
        }
        return page.contains("class=\"btn btn-primary\" href=\"" + address + "/answers\"")
                ? address + "/answers?open=yes"
                : address;
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    /// Twenty columns as in a list of a ministry, thirty donors, ten provinces of the seeds.
    private static byte[] list(int rows, String name, String objective) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "DANH MỤC DỰ ÁN");
            var headings = List.of(
                    "STT",
                    "Mã dự án",
                    "Tên dự án",
                    "Tên tiếng Anh",
                    "Nhà tài trợ",
                    "Cơ quan chủ quản",
                    "Chủ dự án",
                    "Ngày ký",
                    "Ngày bắt đầu",
                    "Ngày kết thúc",
                    "Trạng thái",
                    "Địa bàn",
                    "Tổng vốn (nghìn USD)",
                    "Mục tiêu",
                    "Cán bộ phụ trách",
                    "Email",
                    "Điện thoại",
                    "Ghi chú",
                    "Số quyết định",
                    "Loại hình");
            for (var at = 0; at < headings.size(); at++) {
                sheet.value(2, at, headings.get(at));
            }
            for (var n = 0; n < rows; n++) {
                var row = 3 + n;
                var year = 2010 + n % 10;
                var texts = List.of(
                        "",
                        name + "-" + n,
                        "Dự án " + name + " số " + n,
                        "Project " + name + " " + n,
                        "Quỹ tài trợ số " + n % 30,
                        "Bộ Y tế",
                        "Ban quản lý dự án số " + n % 200,
                        "%02d/%02d/%d".formatted(1 + n % 28, 1 + n % 12, year),
                        "01/" + year,
                        "12/" + (year + 4),
                        "đang thực hiện",
                        PROVINCES[n % 10] + "; " + PROVINCES[(n + 3) % 10],
                        "",
                        objective + " " + n,
                        "Cán bộ " + n % 100,
                        "can.bo." + n % 100 + "@example.org",
                        "0900 000 " + n % 100,
                        "",
                        "QĐ " + n,
                        "ODA");
                for (var at = 0; at < texts.size(); at++) {
                    if (!texts.get(at).isEmpty()) {
                        sheet.value(row, at, texts.get(at));
                    }
                }
                sheet.value(row, 0, n + 1);
                sheet.value(row, 12, 100 + n % 900 + 0.5);
            }
        }
        return out.toByteArray();
    }

    private static String fields(String page) {
        var form = page.substring(page.indexOf("<form method=\"post\""));
        var fields = new StringBuilder();
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var value = VALUE.matcher(inputs.group());
            add(fields, inputs.group(1), value.find() ? value.group(1) : "");
        }
        var selects = SELECT.matcher(form);
        while (selects.find()) {
            var chosen = CHOSEN.matcher(selects.group());
            add(fields, selects.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return fields.toString();
    }

    /// What may be made is made, of the rest the first is taken.
    private static String answers(String page) {
        var fields = new StringBuilder();
        add(fields, "_csrf", Product.value(page, "_csrf"));
        for (var question : page.split("<fieldset class=\"question\"")) {
            var name = Pattern.compile("name=\"(meant\\.[^\"]+)\" value=\"([^\"]+)\"")
                    .matcher(question);
            if (name.find()) {
                add(
                        fields,
                        name.group(1).replace("&#39;", "'").replace("&amp;", "&"),
                        question.contains("value=\"new\"") ? "new" : name.group(2));
            }
        }
        return fields.toString();
    }

    private static void add(StringBuilder fields, String name, String value) {
        fields.append(fields.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String get(String path) throws IOException, InterruptedException {
        var response = client.send(request(path).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String page, byte[] list) throws IOException, InterruptedException {
        var boundary = "----bench";
        var body = new ByteArrayOutputStream();
        for (var field : List.of("_csrf", "once", "kind")) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field, Product.value(page, field))
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(list);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return client.send(
                request("/workbooks")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.address() + path)).header("Cookie", cookie);
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 302) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + answer.body()
                            .replaceAll("(?s).*<main", "<main")
                            .replaceAll("<[^>]+>", " ")
                            .replaceAll("\\s+", " "));
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.startsWith("http") ? URI.create(location).getRawPath() + query(location) : location;
    }

    private static String query(String location) {
        var query = URI.create(location).getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
