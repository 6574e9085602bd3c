package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A migration that has landed never changes: somebody's register was made with it.
class LandedMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/landed-migrations.txt");

    @Test
    void no_landed_migration_was_changed_or_taken_away() throws IOException {
        var landed = landed();
        var here = here();

        assertThat(landed).hasSizeGreaterThan(7);
        landed.forEach((name, sum) -> assertThat(here.getOrDefault(name, "gone"))
                .as("%s has landed and must stay as it was; what has to change belongs into a new migration", name)
                .isEqualTo(sum));
    }

    @Test
    void every_migration_is_in_the_list() throws IOException {
        var landed = landed();

        here().forEach((name, sum) -> assertThat(landed)
                .as(
                        "a new migration is written into database/src/test/resources/landed-migrations.txt when it is"
                                + " finished; the line, in the order of names: %s  %s",
                        sum, name)
                .containsKey(name));
    }

    private static TreeMap<String, String> landed() throws IOException {
        var landed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(LANDED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" +");
                landed.put(parts[1], parts[0]);
            }
        }
        return landed;
    }

    private static TreeMap<String, String> here() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var sums = new TreeMap<String, String>();
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith("V")) {
                    sums.put(name, HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
                }
            }
            return sums;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
