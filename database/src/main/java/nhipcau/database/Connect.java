package nhipcau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/// How to reach one database as one role.
///
/// @param url a JDBC address without user and password
public record Connect(String url, String user, String password) {

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// From an address such as `jdbc:postgresql://host/database?user=u&password=p`, as an environment variable
    /// carries it.
    ///
    /// @throws DatabaseProblem when it is no address of PostgreSQL or names no user; the address itself, which may
    ///     hold a password, is not repeated
    public static Connect fromAddress(String variable, String address) {
        var properties = address.startsWith("jdbc:postgresql:") ? org.postgresql.Driver.parseURL(address, null) : null;
        if (properties == null || properties.getProperty("user", "").isBlank()) {
            throw new DatabaseProblem(variable + " must be a JDBC address of PostgreSQL with user and password, such as"
                    + " jdbc:postgresql://host:5432/nhipcau?user=…&password=…");
        }
        return new Connect(
                withoutSecrets(address), properties.getProperty("user"), properties.getProperty("password", ""));
    }

    private static String withoutSecrets(String address) {
        var question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        var kept = Arrays.stream(address.substring(question + 1).split("&"))
                .filter(parameter -> !parameter.startsWith("user=") && !parameter.startsWith("password="))
                .collect(Collectors.joining("&"));
        return address.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
    }

    /// Without the password, for a log.
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
