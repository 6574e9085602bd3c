package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server that is not ours: prepared by the printed script, named by two variables, examined before it is used.
class OutsidePostgresTest {

    private static final ScratchFolder SCRATCH = new ScratchFolder();
    private static ScratchFolder.Copy outside;

    /// The product's roles are the server's, so this one gets rid of those it was born with.
    @BeforeAll
    static void prepareByTheScript() throws IOException, SQLException {
        SCRATCH.beforeEach(null);
        outside = SCRATCH.start();
        var preparation = new Preparation("ministry", "owner's word", "pages' word");
        run("postgres", List.of("drop database nhipcau", "drop role nhipcau_app", "drop role nhipcau_owner"));
        run("postgres", preparation.roles());
        run("ministry", preparation.inside());
        run("postgres", List.of("create database other", "grant all on database other to nhipcau_app"));
        assertThat(preparation.script()).contains(preparation.roles()).contains(preparation.inside());
    }

    @AfterAll
    static void stop() {
        outside.close();
        SCRATCH.afterEach(null);
    }

    @Test
    void the_prepared_database_can_be_migrated_and_served() throws SQLException {
        var named = OutsidePostgres.named(environment(owner("ministry"), application("ministry")))
                .orElseThrow();

        named.mustBeFit();
        Migrations.migrate(named.owner());

        try (var connection = named.application().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from history.change")) {
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> statement.execute("create schema mine")).hasMessageContaining("permission denied");
        }
        assertThat(named.toString()).doesNotContain("word");
    }

    @Test
    void no_variable_means_the_embedded_one() {
        assertThat(OutsidePostgres.named(Map.of("PATH", "/bin"))).isEmpty();
    }

    @Test
    void one_variable_without_the_other_is_refused() {
        assertRefused(Map.of("NHIPCAU_DATABASE_URL", application("ministry")), "NHIPCAU_MIGRATION_URL is not set");
        assertRefused(Map.of("NHIPCAU_MIGRATION_URL", owner("ministry")), "NHIPCAU_DATABASE_URL is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:5432/nhipcau",
                "jdbc:mysql://localhost/nhipcau?user=u&password=s3cret",
                "jdbc:postgresql://localhost/nhipcau",
                "jdbc:postgresql://localhost:port/nhipcau?user=u&password=s3cret",
                "jdbc:postgresql://localhost/nhipcau?user=&password=s3cret"
            })
    void an_address_that_is_none_is_refused_without_repeating_its_password(String address) {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> Connect.fromAddress("NHIPCAU_DATABASE_URL", address))
                .withMessageStartingWith("NHIPCAU_DATABASE_URL must be a JDBC address of PostgreSQL")
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("s3cret"));
    }

    @Test
    void an_address_is_parted_from_its_password() {
        var connect = Connect.fromAddress("X", "jdbc:postgresql://h:1/d?user=u&ssl=true&password=p%26q");

        assertThat(connect).isEqualTo(new Connect("jdbc:postgresql://h:1/d?ssl=true", "u", "p&q"));
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        var nobody = "jdbc:postgresql://127.0.0.1:1/ministry?user=nhipcau_owner&password=x";

        assertUnfit(nobody, application("ministry"), "The database of NHIPCAU_MIGRATION_URL cannot be opened");
    }

    @Test
    void a_wrong_password_is_named() {
        var wrong = url("ministry", "nhipcau_app", "wrong");

        assertUnfit(owner("ministry"), wrong, "The database of NHIPCAU_DATABASE_URL cannot be opened");
    }

    @Test
    void two_different_databases_are_refused() {
        assertUnfit(owner("ministry"), application("other"), "two different databases");
    }

    @Test
    void pages_that_would_be_served_by_the_owner_are_refused() {
        assertUnfit(owner("ministry"), owner("ministry"), "must sign in as the role nhipcau_app");
    }

    @Test
    void a_migration_role_without_the_right_to_create_is_refused() {
        assertUnfit(application("ministry"), application("ministry"), "may not create schemas");
    }

    private static void assertRefused(Map<String, String> environment, String sentence) {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> OutsidePostgres.named(environment))
                .withMessageContaining(sentence);
    }

    private static void assertUnfit(String owner, String application, String sentence) {
        var named = OutsidePostgres.named(environment(owner, application)).orElseThrow();

        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(named::mustBeFit)
                .withMessageContaining(sentence);
    }

    private static Map<String, String> environment(String owner, String application) {
        return Map.of("NHIPCAU_MIGRATION_URL", owner, "NHIPCAU_DATABASE_URL", application);
    }

    private static String owner(String database) {
        return url(database, "nhipcau_owner", "owner%27s%20word");
    }

    private static String application(String database) {
        return url(database, "nhipcau_app", "pages%27%20word");
    }

    private static String url(String database, String user, String password) {
        return "jdbc:postgresql://127.0.0.1:" + outside.server().port() + "/" + database + "?user=" + user
                + "&password=" + password;
    }

    private static void run(String database, List<String> statements) throws SQLException {
        try (var connection = outside.server().superuser(database).open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
