package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// How long the box at the top takes while somebody types, over a register of many records: what the browser asks
/// after each letter, one question after the other, for people who see all and people who see little.
///
/// Every record is a project or, one in ten, an organisation. One project in ten thousand is shared with the partner
/// who asks; a partner's questions therefore mostly meet what they may not see. Somebody saves a project between two
/// questions, so nothing is remembered.
///
/// `scripts/bench.sh MeasureSearch [RECORDS [ROUNDS [FOLDER]]]`; a folder that was filled before is used again.
public final class MeasureSearch {

    private static final int BATCH = 20_000;

    /// Letter by letter, frequent words and rare ones, codes, slips, and what is meant to hurt.
    private static final List<String> TYPED = List.of(
            "d",
            "t",
            "n",
            "du",
            "an",
            "th",
            "the",
            "tr",
            "dự án",
            "du an",
            "an du",
            "y te",
            "te y",
            "trạm y tế",
            "tram y t",
            "nang cao",
            "nang cao nang luc y te co so",
            "so co te y",
            "project",
            "health of",
            "lai chau",
            "Lai Châu",
            "ho tro lai chau",
            "hà",
            "ha",
            "số 4711",
            "4711",
            "XX-BENCH-4711",
            "bench",
            "b",
            "tuyem quang",
            "nagn cao",
            "projetc",
            "ang",
            "ench",
            "an an an",
            "p u",
            "tim mach benh vien lai chau so 77",
            "không có gì như thế này",
            "%",
            "'; drop table",
            "2014",
            "92/2014/TB-LPQT");

    private MeasureSearch() {}

    public static void main(String[] arguments) throws Exception {
        var records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = arguments.length > 2 ? Path.of(arguments[2]) : Folders.throwAway();
        try (var product = Product.serve(folder)) {
            fillOnce(folder, records, out);
            out.println(
                    "| viewer | questions | p50, ms | p95, ms | p99, ms | longest, ms | slowest questions (median, ms) |");
            out.println("|---|---|---|---|---|---|---|");
            var all = new ArrayList<Long>();
            for (var viewer : List.of("Desk officer", "Partner", "Province")) {
                var cookie = product.signIn(viewer);
                ask(product, folder, cookie, 3);
                var asked = ask(product, folder, cookie, rounds);
                all.addAll(print(out, viewer, asked));
            }
            print(out, "all of them", List.of(new Asked("", all)));
        }
    }

    private record Asked(String typed, List<Long> nanoseconds) {

        double median() {
            return nanoseconds.stream().sorted().toList().get(nanoseconds.size() / 2) / 1e6;
        }
    }

    private static List<Asked> ask(Product product, Path folder, String cookie, int rounds)
            throws IOException, SQLException {
        var asked = new ArrayList<Asked>();
        try (var wire = new Wire(product.port(), cookie);
                var connection = Register.connect(folder);
                var save = connection.prepareStatement(
                        "update projects.project set planned_end = planned_end + 1 where id = (select max(id) from projects.project)")) {
            for (var typed : TYPED) {
                var times = new ArrayList<Long>();
                for (var round = 0; round < rounds; round++) {
                    save.executeUpdate();
                    connection.commit();
                    var started = System.nanoTime();
                    var answer = wire.get("/search/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
                    times.add(System.nanoTime() - started);
                    if (answer.status() != 200) {
                        throw new IOException(typed + " was answered with " + answer.status());
                    }
                }
                asked.add(new Asked(typed, times));
            }
        }
        return asked;
    }

    private static List<Long> print(PrintStream out, String viewer, List<Asked> asked) {
        var times = asked.stream()
                .flatMap(each -> each.nanoseconds().stream())
                .sorted()
                .toList();
        var slowest = asked.stream()
                .filter(each -> !each.typed().isEmpty())
                .sorted((one, other) -> Double.compare(other.median(), one.median()))
                .limit(6)
                .map(each -> "%s %.0f".formatted(each.typed().replace("|", "/"), each.median()))
                .toList();
        out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %s |%n",
                viewer,
                times.size(),
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 95 / 100) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6,
                times.getLast() / 1e6,
                String.join("; ", slowest));
        return times;
    }

    private static void fillOnce(Path folder, int records, PrintStream out) throws SQLException {
        var started = System.nanoTime();
        try (var connection = Register.connect(folder);
                var statement = connection.createStatement()) {
            try (var some = statement.executeQuery(
                    "select exists (select 1 from organisations.organisation where source = 'bench')")) {
                some.next();
                if (some.getBoolean(1)) {
                    return;
                }
            }
            statement.execute(WORDS);
            for (var from = 0; from < records; from += BATCH) {
                statement.execute(
                        "select set_config('nhipcau.actor', 'bench:generator', true), set_config('nhipcau.change_id', '', true)");
                for (var part : BATCHES.split(";\\s*\n")) {
                    statement.execute(part.replace(":from", Integer.toString(from + 1))
                            .replace(":to", Integer.toString(Math.min(from + BATCH, records))));
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            try (var sizes = statement.executeQuery("""
                    select (select count(*) from search.entry), pg_size_pretty(sum(pg_total_relation_size(c.oid))) from pg_class c
                    where c.relnamespace = 'search'::regnamespace and c.relkind = 'r'
                    """)) {
                sizes.next();
                out.printf(
                        "%d entries in %s, written with their records in %.0f s%n%n",
                        sizes.getLong(1), sizes.getString(2), (System.nanoTime() - started) / 1e9);
            }
        }
    }

    /// What titles are made of: what is done, for what, and where; each with its key.
    private static final String WORDS = """
            create temporary table told as
            select row_number() over () - 1 as n, vi, en, key, count(*) over () as many from (
                select d.vi || ' ' || w.vi as vi, d.en || ' ' || w.en as en, d.key || ' ' || w.key as key
                from (values
                    ('Dự án nâng cao năng lực', 'Project on capacities of', 'du an nang cao nang luc'),
                    ('Hỗ trợ kỹ thuật cho', 'Technical assistance to', 'ho tro ky thuat cho'),
                    ('Chương trình phát triển', 'Programme for', 'chuong trinh phat trien'),
                    ('Dự án đầu tư xây dựng', 'Project to build', 'du an dau tu xay dung'),
                    ('Viện trợ trang thiết bị', 'Aid in equipment for', 'vien tro trang thiet bi'),
                    ('Đào tạo nhân lực', 'Training for', 'dao tao nhan luc'),
                    ('Nghiên cứu can thiệp', 'Intervention study of', 'nghien cuu can thiep'),
                    ('Truyền thông về', 'Communication about', 'truyen thong ve')) d (vi, en, key)
                cross join (values
                    ('y tế cơ sở', 'grassroots health', 'y te co so'),
                    ('bệnh viện tim mạch', 'heart hospitals', 'benh vien tim mach'),
                    ('trạm y tế xã', 'commune health stations', 'tram y te xa'),
                    ('an toàn thực phẩm', 'food safety', 'an toan thuc pham'),
                    ('phòng chống lao', 'tuberculosis control', 'phong chong lao'),
                    ('phòng chống sốt rét', 'malaria control', 'phong chong sot ret'),
                    ('sức khỏe bà mẹ, trẻ em', 'mother and child health', 'suc khoe ba me tre em'),
                    ('tiêm chủng mở rộng', 'immunisation', 'tiem chung mo rong'),
                    ('dân số và phát triển', 'population and development', 'dan so va phat trien'),
                    ('nước sạch vệ sinh', 'water and sanitation', 'nuoc sach ve sinh'),
                    ('kháng kháng sinh', 'antimicrobial resistance', 'khang khang sinh'),
                    ('chuyển đổi số', 'digital transformation', 'chuyen doi so')) w (vi, en, key)) t;
            create unique index on told (n);
            create temporary table province as
            select row_number() over (order by v.place_id) - 1 as n, v.name_vi as vi, s.key, count(*) over () as many
            from facts.places_version v
            join lateral (select key from facts.places_spelling s where s.place_id = v.place_id order by length(key) limit 1) s on true
            where v.kind = 'province' and v.valid_to = date '2025-06-30';
            create unique index on province (n);
            analyze told;
            analyze province
            """;

    private static final String BATCHES = """
            insert into organisations.organisation (kind, name_vi, name_en, source, search_key)
            select 'ingo', 'Tổ chức ' || t.vi || ' ' || p.vi || ' ' || i, 'Organisation ' || t.en || ' ' || i, 'bench',
                'to chuc ' || t.key || ' ' || p.key || ' ' || i || '|' || lower('organisation ' || t.en) || ' ' || i
            from generate_series(:from, :to) g (i)
            join told t on t.n = (hashint8(i) & 1048575) % t.many join province p on p.n = (hashint8(i * 7) & 1048575) % p.many
            where i % 10 = 0;

            insert into projects.project (level, title_vi, title_en, status, planned_end, publication, source, search_key)
            select 'project', t.vi || ' ' || p.vi || ' số ' || i, t.en || ' number ' || i, 'implementation', date '2026-12-31',
                case when i % 10000 = 1 then 'shared' else 'internal' end, 'bench',
                t.key || ' ' || p.key || ' so ' || i || '|' || lower(t.en) || ' number ' || i || '|xx bench ' || i
            from generate_series(:from, :to) g (i)
            join told t on t.n = (hashint8(i) & 1048575) % t.many join province p on p.n = (hashint8(i * 7) & 1048575) % p.many
            where i % 10 <> 0;

            insert into projects.party (project_id, organisation_id, role)
            select p.id, r.scope_id, 'funding' from projects.project p
            cross join (select distinct scope_id from identity.account_role where scope_kind = 'organisation') r
            where p.publication = 'shared' and p.source = 'bench' and not exists (select from projects.party y where y.project_id = p.id)
            """;
}
