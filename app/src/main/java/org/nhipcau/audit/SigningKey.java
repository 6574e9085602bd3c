package org.nhipcau.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.nhipcau.audit.tree.Checkpoint;
import org.nhipcau.audit.tree.NoteKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key that signs the log's heads. It lies in a file (0600) outside the database: whoever alters the database
/// cannot sign another log.
/// Without a folder for keys nothing is signed.
@Component
class SigningKey {

    private static final String FILE = "log-key";

    private final Optional<Path> folder;
    private Optional<Pair> held = Optional.empty();

    private record Pair(NoteKey name, PrivateKey key) {}

    SigningKey(@Value("${nhipcau.keys:}") String folder) {
        this.folder = Optional.of(folder).filter(named -> !named.isBlank()).map(Path::of);
    }

    /// Whom it signs as; nothing when there is no key here.
    synchronized Optional<NoteKey> name() {
        return pair().map(Pair::name);
    }

    /// Makes one for a log that never had any.
    ///
    /// @param origin the log's name
    synchronized Optional<NoteKey> make(String origin) {
        if (pair().isEmpty() && folder.isPresent()) {
            held = Optional.of(draw(folder.get(), origin));
        }
        return name();
    }

    synchronized String sign(Checkpoint head) {
        var pair = pair().orElseThrow();
        return pair.name().signed(head, pair.key());
    }

    private Optional<Pair> pair() {
        if (held.isEmpty() && folder.isPresent() && Files.exists(folder.get().resolve(FILE))) {
            held = Optional.of(read(folder.get().resolve(FILE)));
        }
        return held;
    }

    private static Pair draw(Path folder, String origin) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fresh = folder.resolve("." + FILE + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, owner);
            Files.writeString(
                    fresh,
                    origin + "\n" + base64(pair.getPrivate().getEncoded()) + "\n"
                            + base64(pair.getPublic().getEncoded()) + "\n");
            try (var channel = java.nio.channels.FileChannel.open(fresh)) {
                channel.force(true);
            }
            Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            return named(origin, pair.getPrivate(), pair.getPublic());
        } catch (IOException disk) {
            throw new UncheckedIOException("the key of the log cannot be written to " + folder, disk);
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java platform has Ed25519", every);
        }
    }

    private static Pair read(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < 3) {
                throw new IllegalStateException("The file " + file + " is damaged. Put it back from your backup.");
            }
            var keys = KeyFactory.getInstance("Ed25519");
            return named(
                    lines.get(0),
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                    keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(2)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of the log cannot be read from " + file, unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IllegalStateException("The file " + file + " is damaged. Put it back from your backup.", damaged);
        }
    }

    private static Pair named(String origin, PrivateKey key, PublicKey open) {
        return new Pair(NoteKey.of(origin, open), key);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// A name for a new log.
    static String origin() {
        var bytes = new byte[6];
        new java.security.SecureRandom().nextBytes(bytes);
        return "nhipcau/" + HexFormat.of().formatHex(bytes);
    }
}
