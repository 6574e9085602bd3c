package nhipcau.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How to reach one database as one role.
///
/// @param url a JDBC address without the password
public record Connect(String url, String user, String password) {

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// From an address such as `jdbc:postgresql://host/database?user=u&password=p`, as an environment variable
    /// carries
    /// it.
    ///
    /// @throws DatabaseProblem when the user is missing
    public static Connect fromAddress(String variable, String address) {
        var properties = org.postgresql.Driver.parseURL(address, null);
        if (properties == null || properties.getProperty("user") == null) {
            throw new DatabaseProblem(variable + " must be a JDBC address of PostgreSQL with user and password, such as"
                    + " jdbc:postgresql://host:5432/nhipcau?user=…&password=…");
        }
        return new Connect(address, properties.getProperty("user"), properties.getProperty("password", ""));
    }
}
