package nhipcau.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL 18 of the ministry's own, prepared with what `./nhipcau database prepare` prints and named by two
/// environment variables.
public record OutsidePostgres(Connect owner, Connect application) {

    public static final String APPLICATION_URL = "NHIPCAU_DATABASE_URL";
    public static final String OWNER_URL = "NHIPCAU_MIGRATION_URL";

    /// The one that the environment names, when it names one.
    ///
    /// @throws DatabaseProblem when only one of the two variables is set, or one is no address
    public static Optional<OutsidePostgres> named(Map<String, String> environment) {
        if (!environment.containsKey(APPLICATION_URL) && !environment.containsKey(OWNER_URL)) {
            return Optional.empty();
        }
        return Optional.of(new OutsidePostgres(connect(environment, OWNER_URL), connect(environment, APPLICATION_URL)));
    }

    private static Connect connect(Map<String, String> environment, String variable) {
        var address = Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new DatabaseProblem(APPLICATION_URL + " (the application's role) and " + OWNER_URL
                        + " (the owner) belong together; " + variable
                        + " is not set. './nhipcau database prepare' prints how to make both roles."));
        return Connect.fromAddress(variable, address);
    }

    /// @throws DatabaseProblem when one of the two cannot sign in, the server is not PostgreSQL 18, the two are not
    ///     on
    ///     one database, or a role has too little or too much power
    public void mustBeFit() {
        try (var owning = open(OWNER_URL, owner);
                var serving = open(APPLICATION_URL, application)) {
            mustBe(
                    yes(owning, "select current_setting('server_version_num')::int / 10000 = 18"),
                    "The outside database must be PostgreSQL 18; this one is "
                            + text(owning, "select current_setting('server_version')") + ".");
            var place = "select current_database() || ' ' || pg_postmaster_start_time()";
            mustBe(
                    text(owning, place).equals(text(serving, place)),
                    OWNER_URL + " and " + APPLICATION_URL + " name two different databases; they must name the same.");
            mustBe(
                    yes(owning, "select has_database_privilege(current_database(), 'create')"),
                    "The role " + owner.user() + " of " + OWNER_URL + " may not create schemas in its database."
                            + " Make it the database's owner, as './nhipcau database prepare' prints.");
            mustBe(
                    application.user().equals(Preparation.APPLICATION)
                            && yes(serving, "select not rolsuper from pg_roles where rolname = current_user"),
                    APPLICATION_URL + " must sign in as the role " + Preparation.APPLICATION
                            + ", who owns nothing and is no superuser; it signs in as " + application.user() + ".");
        } catch (SQLException e) {
            throw new DatabaseProblem("The outside database could not be examined: " + e.getMessage(), e);
        }
    }

    private static Connection open(String variable, Connect connect) {
        try {
            return connect.open();
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The database of " + variable + " cannot be opened (" + connect + "): " + e.getMessage()
                            + " Check the address, the password and that the server runs.",
                    e);
        }
    }

    private static void mustBe(boolean so, String otherwise) {
        if (!so) {
            throw new DatabaseProblem(otherwise);
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        return text(connection, question).equals("t");
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
