package nhipcau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/// The database's passwords, in a file of the data folder that only we may read; and whether a database was ever made
/// with them, so that one that has vanished is not quietly replaced by an empty one.
final class Secrets {

    private static final String NAME = "secrets.properties";
    private static final List<String> NAMES = List.of("postgres", "owner", "application");
    private static final String MADE = "database-was-made";

    private final Path folder;
    private final Properties properties;

    private Secrets(Path folder, Properties properties) {
        this.folder = folder;
        this.properties = properties;
    }

    /// Those of this folder, drawn at random when it is new.
    ///
    /// @throws DatabaseProblem when they are gone or incomplete while there is a database
    static Secrets of(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            if (DataFolder.isFilled(folder.resolve("postgres"))) {
                throw new DatabaseProblem("The folder " + folder
                        + " holds a database but its secrets.properties is gone. Put the file back from your"
                        + " backup; without it nobody, not even this product, has the database's passwords.");
            }
            return draw(folder);
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        if (!NAMES.stream().allMatch(properties::containsKey)) {
            throw new DatabaseProblem("The file " + file + " is damaged: it must name the passwords of "
                    + String.join(", ", NAMES) + ". Put it back from your backup.");
        }
        return new Secrets(folder, properties);
    }

    String password(String name) {
        return properties.getProperty(name, "");
    }

    boolean databaseWasMade() {
        return properties.containsKey(MADE);
    }

    void databaseIsMade() throws IOException {
        if (!databaseWasMade()) {
            properties.setProperty(MADE, "yes");
            PrivateFile.write(folder, NAME, properties);
        }
    }

    private static Secrets draw(Path folder) throws IOException {
        var random = new SecureRandom();
        var properties = new Properties();
        for (var name : NAMES) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            properties.setProperty(name, HexFormat.of().formatHex(bytes));
        }
        PrivateFile.write(folder, NAME, properties);
        return new Secrets(folder, properties);
    }
}
