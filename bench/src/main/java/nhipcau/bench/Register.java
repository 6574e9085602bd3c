package nhipcau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import nhipcau.database.DataFolder;

/// Fills the register of a running copy with generated projects and money, the same ones each time.
final class Register {

    static final int PROJECTS = 20_000;
    static final int TRANSACTIONS = 400_000;

    private static final String OWNER = "nhipcau_owner";

    private Register() {}

    /// As the owner of the tables, from whom row-level security hides nothing: the bench stands outside of the
    /// product.
    static Connection connect(Path folder) throws SQLException {
        var connection = DriverManager.getConnection(address(folder), OWNER, secret(folder));
        connection.setAutoCommit(false);
        return connection;
    }

    /// A copy announces where its database is a moment after its first page.
    private static String address(Path folder) {
        for (var attempt = 0; attempt < 100; attempt++) {
            var running = DataFolder.announced(folder);
            if (running.isPresent()) {
                return running.get().getProperty("url");
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("No copy runs on " + folder);
    }

    private static String secret(Path folder) {
        try (var file = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            var secrets = new Properties();
            secrets.load(file);
            return secrets.getProperty("owner");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Path folder, int projects, int transactions) throws SQLException {
        try (var connection = connect(folder);
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('nhipcau.actor', 'bench:generator', true), set_config('nhipcau.change_id', '', true)");
            for (var part : PARTS.replace(":projects", Integer.toString(projects))
                    .replace(":transactions", Integer.toString(transactions))
                    .split(";\\s*\n")) {
                statement.execute(part);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /// A pseudo-random number from 0 to 1 that depends on nothing but its two seeds.
    private static final String PARTS = """
            create function pg_temp.chance(n bigint, salt int) returns float8 language sql immutable
                return (hashint8extended(n, salt) & 1048575) / 1048576.0;

            insert into organisations.organisation (kind, name_vi, name_en, source, illustrative, search_key)
            select (array['foreign-government', 'local-government', 'multilateral', 'foundation', 'ingo'])[1 + n % 5],
                   'Tổ chức số ' || n, 'Organisation number ' || n, 'bench', false, 'to chuc so ' || n || '|organisation number ' || n
            from generate_series(1, 300) n;

            create temporary table who as
            select id, row_number() over (order by id) - 1 as n, count(*) over () as many
            from organisations.organisation where source = 'bench';
            create unique index on who (n);
            analyze who;

            create temporary table spot as
            select p.id, row_number() over (order by p.kind, p.id) - 1 as n, count(*) over () as many
            from places.place p
            where p.kind in ('province', 'commune') and not p.recognised_only and exists (
                select 1 from places.place_version v where v.place_id = p.id and v.valid_to is null);
            create unique index on spot (n);
            analyze spot;

            insert into projects.project (level, title_vi, title_en, description_vi, status, planned_start, planned_end, publication, source, illustrative, search_key)
            select case when n % 40 = 0 then 'programme' else 'project' end,
                   w.vi || ' số ' || n, w.en || ' number ' || n, repeat('Nội dung minh họa của dự án. ', 20),
                   (array['pipeline', 'implementation', 'implementation', 'finalisation', 'closed', 'cancelled'])[1 + (pg_temp.chance(n, 1) * 5.99)::int % 6],
                   date '2005-01-01' + (pg_temp.chance(n, 2) * 7000)::int, date '2025-01-01' + (pg_temp.chance(n, 3) * 3000)::int,
                   (array['internal', 'shared', 'public'])[1 + n % 3], 'bench', false,
                   w.key || ' so ' || n || '|' || lower(w.en) || ' number ' || n
            from generate_series(1, :projects) n
            cross join lateral (
                select * from (values
                    (0, 'Nâng cao năng lực y tế cơ sở', 'Grassroots health capacity', 'nang cao nang luc y te co so'),
                    (1, 'Phòng chống bệnh truyền nhiễm', 'Communicable disease control', 'phong chong benh truyen nhiem'),
                    (2, 'Chăm sóc sức khỏe bà mẹ và trẻ em', 'Mother and child health', 'cham soc suc khoe ba me va tre em'),
                    (3, 'Đào tạo bác sĩ tuyến huyện', 'Training of district doctors', 'dao tao bac si tuyen huyen'),
                    (4, 'Trang thiết bị trạm y tế xã', 'Equipment of commune stations', 'trang thiet bi tram y te xa')
                ) t (i, vi, en, key) where i = n % 5) w;

            create temporary table what as
            select id, row_number() over (order by id) as n from projects.project where source = 'bench';
            create unique index on what (n);
            analyze what;

            update projects.project p set parent_id = parent.id
            from what mine join what parent on parent.n = mine.n - mine.n % 40
            where p.id = mine.id and mine.n % 40 <> 0 and mine.n > 40 and mine.n % 4 = 1;

            insert into projects.identifier (project_id, scheme, value) select id, 'iati', 'XX-BENCH-' || n from what;

            insert into projects.party (project_id, organisation_id, role)
            select what.id, who.id, r.role from what
            cross join (values ('funding', 11), ('accountable', 12), ('implementing', 13)) r (role, salt)
            join who on who.n = (power(pg_temp.chance(what.n, r.salt), 2) * (who.many - 1))::int
            on conflict do nothing;

            insert into projects.place (project_id, place_id, percentage)
            select what.id, spot.id, case when what.n % 3 = 0 then null else 100 / (1 + what.n % 5) end from what
            cross join lateral generate_series(0, what.n % 5) k
            join spot on spot.n = (pg_temp.chance(what.n * 8 + k, 21) * (spot.many - 1))::int
            where what.n % 10 <> 0
            on conflict do nothing;

            insert into projects.sector (project_id, vocabulary, code, percentage)
            select id, '1', (array['12110', '12220', '12230', '12250', '12281', '13020'])[1 + (n % 6)::int], 100 from what;

            insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, description, source, illustrative)
            select what.id, (array['commitment', 'disbursement', 'disbursement', 'expenditure'])[1 + k % 4], d.on_date,
                   case what.n % 4 when 0 then round((pg_temp.chance(k, 31) * 1e10)::numeric) else round((pg_temp.chance(k, 31) * 1e6)::numeric, 2) end,
                   (array['VND', 'USD', 'EUR', 'USD'])[1 + what.n % 4], d.on_date, giver.id, taker.id, 'Đợt ' || k, 'bench', false
            from generate_series(1, :transactions) k
            join what on what.n = 1 + k % :projects
            cross join lateral (select date '2008-01-01' + (pg_temp.chance(k, 32) * 6500)::int as on_date) d
            join who giver on giver.n = (pg_temp.chance(k, 33) * (giver.many - 1))::int
            join who taker on taker.n = (pg_temp.chance(k, 34) * (taker.many - 1))::int
            """;
}
