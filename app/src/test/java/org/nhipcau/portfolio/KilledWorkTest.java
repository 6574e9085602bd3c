package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nhipcau.database.Connect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.NhipCau;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Scope;
import org.nhipcau.identity.TestSignIn;

/// What the death of the program interrupted goes on with its next start: a copy of the product in a process of its
/// own, on this test's register, is killed in the midst of a list.
@RegisterTest
class KilledWorkTest extends HandsInLists {

    private static final int ROWS = 6_100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_list_that_a_kill_interrupted_is_taken_in_by_the_next_start_whole_and_once() throws Exception {
        var account = cast.account("desk-officer", Scope.ALL);
        var officer = TestSignIn.as(account);
        var address = handIn(officer, "dài.xlsx", LongListTest.list("Dự án Bị Giết", ROWS));
        confirm(officer, address);
        await(() -> page(officer, address).select("progress").isEmpty());
        interrupted(address, "accept", version(officer, address), account);

        try (var copy = new Copy()) {
            copy.await(() -> is(address, "workbooks.is_alive(handin_id) and stage in ('comparing', 'writing')"));
            copy.kill();
        }
        await(() -> is(address, "not workbooks.is_alive(handin_id)"));
        assertThat(is(address, "became = '' and attempts = 2")).isTrue();
        assertThat(projects("Dự án Bị Giết 1")).isZero();
        assertThat(value("select state from workbooks.handin where id = " + number(address)))
                .isEqualTo("checked");

        try (var copy = new Copy()) {
            copy.await(() -> is(address, "became <> ''"));
            copy.kill();
        }
        assertThat(is(address, "became = 'done' and attempts = 3")).isTrue();
        assertThat(value("select count(*) from projects.project where title_vi like 'Dự án Bị Giết %'"))
                .isEqualTo((long) ROWS);
        assertThat(value("select accepted_by from workbooks.handin where id = " + number(address)))
                .isEqualTo("account:" + account);
        assertThat(value(
                        "select count(distinct actor) from history.change c join projects.project p on p.change_id = c.id"
                                + " where p.title_vi like 'Dự án Bị Giết %' and c.actor = 'account:" + account + "'"))
                .isEqualTo(1L);
    }

    @Test
    void nothing_goes_on_that_whoever_asked_may_do_no_more_or_that_ended_the_program_too_often() throws Exception {
        var leaver = cast.account("desk-officer", Scope.ALL);
        var officer = cast.deskOfficer();
        var left = shortList(officer, "đã đi.xlsx", "Dự án Người Đã Đi");
        var often = shortList(officer, "mãi.xlsx", "Dự án Mãi Không Xong");
        var cancelled = shortList(officer, "hủy.xlsx", "Dự án Đã Hủy Rồi");
        interrupted(left, "accept", version(officer, left), leaver);
        interrupted(often, "accept", version(officer, often), leaver);
        interrupted(cancelled, "accept", version(officer, cancelled), leaver);
        cast.write(() -> {
            sql.execute("update workbooks.work set attempts = 3 where handin_id = ?", number(often));
            sql.execute("update workbooks.work set cancelled_by = 'account:1' where handin_id = ?", number(cancelled));
            sql.execute("update identity.account set state = 'closed' where id = ?", leaver.value());
        });

        try (var copy = new Copy()) {
            copy.await(() -> is(left, "became <> ''"));
            copy.kill();
        }

        assertThat(is(left, "became = 'refused'")).isTrue();
        assertThat(page(officer, left).select("[role=alert]").text()).contains("không còn quyền");
        assertThat(is(often, "became = '' and attempts = 3")).isTrue();
        assertThat(is(cancelled, "became = '' and attempts = 1")).isTrue();
        for (var title : List.of("Dự án Người Đã Đi", "Dự án Mãi Không Xong", "Dự án Đã Hủy Rồi")) {
            assertThat(projects(title)).as(title).isZero();
        }
    }

    private String shortList(
            org.springframework.test.web.servlet.request.RequestPostProcessor officer, String name, String title) {
        var address =
                handIn(officer, name, OfficersList.bare("Tên dự án").row(title).bytes());
        confirm(officer, address);
        return address;
    }

    /// As the end of a program leaves it.
    private void interrupted(String address, String task, String seen, AccountId by) {
        cast.write(() -> sql.execute("""
                insert into workbooks.work (handin_id, task, seen, begun_by, begun_at, stage) values (?, ?, ?, ?, now() - interval '1 minute', 'comparing')
                on conflict (handin_id) do update set task = excluded.task, seen = excluded.seen, begun_by = excluded.begun_by,
                    begun_at = excluded.begun_at, stage = excluded.stage, became = '', attempts = 1
                """, number(address), task, seen, "account:" + by));
    }

    private boolean is(String address, String condition) {
        return (Boolean) value("select exists (select from workbooks.work where handin_id = " + number(address)
                + " and " + condition + ")");
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private static void await(BooleanSupplier over) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!over.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            Thread.sleep(20);
        }
    }

    /// The product as its users run it, beside this test.
    private final class Copy implements AutoCloseable {

        private final Process process;

        Copy() throws IOException, SQLException {
            // As an outside database is prepared; a clone is made by the superuser.
            try (var connection = TestRegister.instance().superuser().open();
                    var statement = connection.createStatement()) {
                statement.execute("alter database " + value("select current_database()") + " owner to nhipcau_owner");
            }
            var start = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx700m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            NhipCau.class.getName(),
                            "serve",
                            "--production",
                            "--port",
                            "0",
                            "--data",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile());
            start.environment()
                    .put("NHIPCAU_DATABASE_URL", where(TestRegister.instance().application()));
            start.environment()
                    .put("NHIPCAU_MIGRATION_URL", where(TestRegister.instance().owner()));
            process = start.start();
        }

        private static String where(Connect to) {
            return to.url() + (to.url().contains("?") ? "&" : "?") + "user=" + to.user() + "&password=" + to.password();
        }

        void await(BooleanSupplier over) throws InterruptedException {
            KilledWorkTest.await(() -> {
                assertThat(process.isAlive()).as(said()).isTrue();
                return over.getAsBoolean();
            });
        }

        private String said() {
            try {
                return Files.readString(folder.resolve("said.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// kill -9.
        void kill() throws InterruptedException {
            assertThat(process.isAlive()).as("the copy lives").isTrue();
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
