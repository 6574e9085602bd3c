package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A register as it is started by default: what it promises about durability, and who may do what.
class ProtectionTest {

    private static final ScratchFolder SCRATCH = new ScratchFolder();
    private static ScratchFolder.Copy copy;

    @BeforeAll
    static void start() throws IOException, SQLException {
        SCRATCH.beforeEach(null);
        copy = SCRATCH.start();
        Migrations.migrate(copy.server().owner());
        Ledger.create(copy.server());
    }

    @AfterAll
    static void stop() {
        copy.close();
        SCRATCH.afterEach(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void what_was_acknowledged_is_on_the_disk(String setting) throws SQLException {
        assertThat(answer(copy.server().application(), "show " + setting)).isEqualTo("on");
    }

    @Test
    void the_server_listens_on_loopback_only() throws IOException, SQLException {
        assertThat(ServerFacts.listening(copy.server().port())).containsExactly("0100007F");
        assertThat(answer(copy.server().superuser("postgres"), "show unix_socket_directories"))
                .isEmpty();
        assertThat(SCRATCH.data().resolve("postgres/postmaster.pid")).content().doesNotContain("/.s.PGSQL");
    }

    @Test
    void every_way_in_asks_for_a_password_by_scram() throws SQLException {
        var methods = answers(copy.server().superuser("postgres"), "select auth_method from pg_hba_file_rules");
        var stored = answers(
                copy.server().superuser("postgres"),
                "select left(rolpassword, 14) from pg_authid where rolcanlogin order by rolname");

        assertThat(methods).isNotEmpty().containsOnly("scram-sha-256");
        assertThat(stored).hasSize(3).containsOnly("SCRAM-SHA-256$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhipcau_app", "nhipcau_owner", "postgres"})
    void a_wrong_password_is_refused(String role) {
        var guess = new Connect(copy.server().url("nhipcau"), role, "nhipcau");

        assertThatThrownBy(guess::open)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void the_server_does_not_run_as_root() {
        assertThat(ServerFacts.userOf(copy.server().processId())).isNotEqualTo("root");
    }

    @Test
    void the_passwords_are_for_our_eyes_only() throws IOException {
        copy.folder().announce(new java.util.Properties());

        assertThat(rights("secrets.properties")).isEqualTo("rw-------");
        assertThat(rights("running.properties")).isEqualTo("rw-------");
        assertThat(rights("postgres")).isEqualTo("rwx------");
        assertThat(SCRATCH.data().resolve(".password")).doesNotExist();
        assertThat(copy.server().application().toString())
                .doesNotContain(copy.server().application().password());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.mine (n int)",
                "create table ledger.mine (n int)",
                "create temporary table mine (n int)",
                "create schema mine",
                "drop table ledger.entry",
                "truncate ledger.entry",
                "alter table ledger.entry disable trigger all",
                "create function public.mine() returns int language sql return 1",
                "set role nhipcau_owner",
                "set role postgres",
                "set session_replication_role = replica",
                "drop table migration.flyway_schema_history",
                "copy ledger.entry to '/tmp/nhipcau-stolen'",
                "copy ledger.entry from program 'id'",
                "alter role nhipcau_app superuser",
                "alter system set fsync = off"
            })
    void the_application_has_no_power_over_the_tables_it_writes(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = copy.server().application().open();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo("42501"));
    }

    @Test
    void the_owner_is_no_superuser() {
        assertThatThrownBy(() -> answer(copy.server().owner(), "select pg_read_file('/etc/passwd')"))
                .hasMessageContaining("permission denied");
    }

    private static String rights(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(SCRATCH.data().resolve(file)));
    }

    private static String answer(Connect connect, String sql) throws SQLException {
        return answers(connect, sql).getFirst();
    }

    private static List<String> answers(Connect connect, String sql) throws SQLException {
        try (var connection = connect.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
