import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a log of Nhip Cau without Nhip Cau: one file, no library, Java 17 or later.
 *
 *   java CheckLog.java LOG [--key VERIFIER-KEY] [HEAD...]
 *   java CheckLog.java --proof PROOF ENTRY --key VERIFIER-KEY
 *
 * LOG is what `./nhipcau audit export FILE` wrote; each HEAD is a file with a signed head that you kept. It makes every hash anew from the entries
 * (RFC 9162), and every head must be the log's at its size and be signed. Without --key the keys that LOG itself names are believed; name the one you kept.
 * With --proof it checks that one ENTRY is in the log, by a PROOF (C2SP tlog-proof) downloaded with it.
 * Ends with 0 when all agrees, 1 when not, 2 when a file cannot be read. It shares no code with the product, on purpose.
 */
public class CheckLog {

    private final List<String> problems = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private byte[][] leaves = new byte[0][];
    private long entries;
    private long retired;
    private boolean ended;

    public static void main(String[] arguments) throws Exception {
        var check = new CheckLog();
        var trusted = new ArrayList<String>();
        var files = new ArrayList<Path>();
        for (int n = 0; n < arguments.length; n++) {
            if (arguments[n].equals("--key") && n + 1 < arguments.length) {
                trusted.add(arguments[++n]);
            } else {
                files.add(Path.of(arguments[n]));
            }
        }
        if (files.size() == 3 && files.get(0).toString().equals("--proof")) {
            one(files.get(1), files.get(2), trusted);
        }
        if (files.isEmpty()) {
            System.err.println("java CheckLog.java LOG [--key VERIFIER-KEY] [HEAD...]");
            System.err.println("java CheckLog.java --proof PROOF ENTRY --key VERIFIER-KEY");
            System.exit(2);
        }
        try {
            try (var log = new BufferedInputStream(Files.newInputStream(files.get(0)), 1 << 20)) {
                check.read(log);
            }
            for (var head : files.subList(1, files.size())) {
                check.heads.put(head.toString(), Files.readString(head));
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            System.err.println("This cannot be read: " + unreadable);
            System.exit(2);
        }
        check.judge(trusted);
    }

    /** Whether one entry is in the log, by its proof (RFC 9162 2.1.3.2). */
    private static void one(Path proof, Path entry, List<String> trusted) {
        try {
            var parts = Files.readString(proof).split("\n\n", 2);
            var lines = new ArrayList<>(List.of(parts[0].split("\n")));
            if (!lines.remove(0).equals("c2sp.org/tlog-proof@v1")) {
                throw new IOException("it does not begin with: c2sp.org/tlog-proof@v1");
            }
            lines.removeIf(line -> line.startsWith("extra "));
            var place = Long.parseLong(lines.remove(0).substring("index ".length()));
            var head = parts[1].split("\n");
            var hash = sha256(new byte[] {0}, Files.readAllBytes(entry));
            var last = Long.parseLong(head[1]) - 1;
            var there = place >= 0 && place <= last;
            for (var line : lines) {
                var step = Base64.getDecoder().decode(line);
                there &= last > 0;
                if ((place & 1) == 1 || place == last) {
                    hash = sha256(new byte[] {1}, step, hash);
                    while ((place & 1) == 0 && place != 0) {
                        place >>= 1;
                        last >>= 1;
                    }
                } else {
                    hash = sha256(new byte[] {1}, hash, step);
                }
                place >>= 1;
                last >>= 1;
            }
            if (trusted.stream().noneMatch(key -> signed(parts[1], key))) {
                System.out.println("Not signed by a key that is believed. Name the key you kept: --key VERIFIER-KEY");
                System.exit(1);
            }
            there &= last == 0 && Base64.getEncoder().encodeToString(hash).equals(head[2]);
            System.out.println(there
                    ? "The entry is in the log of " + head[1] + " entries that this head tells of."
                    : "The proof does not lead from this entry to the head.");
            System.exit(there ? 0 : 1);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            System.err.println("This cannot be read: " + unreadable);
            System.exit(2);
        }
    }

    private void read(InputStream log) throws IOException {
        if (!line(log).equals("nhipcau-log 1")) {
            throw new IOException("it does not begin with: nhipcau-log 1");
        }
        while (!ended) {
            var words = line(log).split(" ");
            switch (words[0]) {
                case "key" -> keys.add(words[1]);
                case "size" -> leaves = new byte[Integer.parseInt(words[1])][];
                case "entry" -> entry(words[1], bytes(log, Integer.parseInt(words[2])));
                case "retired" -> {
                    retired++;
                    place(Integer.parseInt(words[1]), HexFormat.of().parseHex(words[2]), "a retired entry");
                }
                case "head" -> heads.put("head " + (heads.size() + 1) + " of the log",
                        new String(bytes(log, Integer.parseInt(words[1])), StandardCharsets.UTF_8));
                case "end" -> ended = true;
                default -> throw new IOException("a line that is not known here: " + words[0]);
            }
        }
    }

    private void entry(String place, byte[] text) {
        entries++;
        var label = new String(text, StandardCharsets.UTF_8).split("\n", 2)[0];
        if (place.equals("?")) {
            problems.add("The register says what the log does not: " + label);
        } else {
            place(Integer.parseInt(place), sha256(new byte[] {0}, text), label);
        }
    }

    private void place(int place, byte[] hash, String label) {
        if (leaves[place] != null) {
            problems.add("Two entries claim place " + place + ": " + label);
        }
        leaves[place] = hash;
    }

    private void judge(List<String> trusted) throws GeneralSecurityException {
        var missing = 0;
        for (int n = 0; n < leaves.length; n++) {
            if (leaves[n] == null) {
                leaves[n] = new byte[32];
                if (missing++ < 20) {
                    problems.add("The entry at place " + n + " is gone from the register, or altered.");
                }
            }
        }
        if (missing > 20) {
            problems.add("… and " + (missing - 20) + " more.");
        }
        var believed = trusted.isEmpty() ? keys : trusted;
        if (heads.isEmpty()) {
            problems.add("There is no signed head to hold the log against.");
        }
        var sizes = new TreeMap<Integer, List<String>>();
        for (var head : heads.entrySet()) {
            var lines = head.getValue().split("\n");
            if (believed.stream().noneMatch(key -> signed(head.getValue(), key))) {
                problems.add("Not signed by a key that is believed: " + head.getKey());
            } else if (Long.parseLong(lines[1]) > leaves.length) {
                problems.add("The log has " + leaves.length + " entries, but " + head.getKey() + " tells of " + lines[1] + ".");
            } else {
                sizes.computeIfAbsent(Integer.parseInt(lines[1]), size -> new ArrayList<>()).add(head.getKey() + "\n" + lines[2]);
            }
        }
        hold(sizes);
        for (var problem : problems) {
            System.out.println(problem);
        }
        System.out.printf("%d entries (%d retired), %d heads, %s%n", entries + retired, retired, heads.size(),
                problems.isEmpty() ? "all of it agrees." : problems.size() + " problems.");
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Grows the tree leaf by leaf, as a stack of whole subtrees, and looks at it at each size a head tells of. */
    private void hold(TreeMap<Integer, List<String>> sizes) {
        var stack = new ArrayList<byte[]>();
        for (int size = 1; size <= leaves.length; size++) {
            var hash = leaves[size - 1];
            for (int full = size; (full & 1) == 0; full >>= 1) {
                hash = sha256(new byte[] {1}, stack.remove(stack.size() - 1), hash);
            }
            stack.add(hash);
            for (var head : sizes.getOrDefault(size, List.of())) {
                var root = stack.get(stack.size() - 1);
                for (int n = stack.size() - 2; n >= 0; n--) {
                    root = sha256(new byte[] {1}, stack.get(n), root);
                }
                var told = head.split("\n");
                if (!Base64.getEncoder().encodeToString(root).equals(told[1])) {
                    problems.add("Of its first " + size + " entries the log says something else than " + told[0] + ".");
                }
            }
        }
    }

    private static boolean signed(String note, String verifierKey) {
        try {
            var parts = verifierKey.split("\\+", 3);
            var key = Base64.getDecoder().decode(parts[2]);
            var id = MessageDigest.getInstance("SHA-256");
            id.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
            if (key.length != 33 || key[0] != 1 || !HexFormat.of().formatHex(id.digest(key), 0, 4).equals(parts[1])) {
                return false;
            }
            var x509 = ByteBuffer.allocate(44).put(HexFormat.of().parseHex("302a300506032b6570032100")).put(key, 1, 32).array();
            var end = note.lastIndexOf("\n\n") + 1;
            for (var line : note.substring(end + 1).split("\n")) {
                if (end > 0 && line.startsWith("\u2014 " + parts[0] + " ")) {
                    var bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
                    var signature = Signature.getInstance("Ed25519");
                    signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
                    signature.update(note.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    if (bytes.length == 68 && signature.verify(bytes, 4, 64)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (GeneralSecurityException | RuntimeException wrong) {
            return false;
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException(every);
        }
    }

    private static String line(InputStream log) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = log.read(); next != '\n'; next = log.read()) {
            if (next < 0) {
                throw new EOFException("it ends before its end");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(InputStream log, int length) throws IOException {
        var bytes = log.readNBytes(length);
        if (bytes.length < length || log.read() != '\n') {
            throw new EOFException("an entry is cut off");
        }
        return bytes;
    }
}
