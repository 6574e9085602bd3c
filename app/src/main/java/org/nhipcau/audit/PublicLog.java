package org.nhipcau.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.Tiles;
import org.nhipcau.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The log for everybody: its newest head, its hashes in tiles (C2SP tlog-tiles), and proofs that it only grew. Entries
/// are not among it: they name records.
@Controller
class PublicLog {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final Pattern NUMBER = Pattern.compile("/((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    private final Log log;

    PublicLog(Log log) {
        this.log = log;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(ASK_AGAIN, log.head().orElseThrow(NotFound::new).note());
    }

    @GetMapping("/log/keys")
    ResponseEntity<String> keys() {
        return text(ASK_AGAIN, String.join("\n", log.verifierKeys()) + "\n");
    }

    /// A whole tile never changes, nor does the beginning of one that is not whole yet.
    ///
    /// @param number in groups of three digits, all but the last after an x; `.p/WIDTH` when it is not whole
    @GetMapping("/log/tile/{level}/{*number}")
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String number) {
        var asked = NUMBER.matcher(number);
        if (!level.matches("\\d|[1-5]\\d|6[0-3]")
                || !asked.matches()
                || asked.group(1).length() > 24) {
            throw new NotFound();
        }
        var place = asked.group(1).replace("x", "").replace("/", "");
        if (!written(place).equals(asked.group(1))) {
            throw new NotFound();
        }
        var width = asked.group(2) == null ? Tiles.WIDTH : Integer.parseInt(asked.group(2));
        var hashes = log.tile(Integer.parseInt(level), Long.parseLong(place));
        if (asked.group(2) != null && width >= Tiles.WIDTH || hashes.length < width * Hash.LENGTH) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Cache-Control", FOR_EVER)
                .body(Arrays.copyOf(hashes, width * Hash.LENGTH));
    }

    /// How an address names a tile: one way only.
    private static String written(String number) {
        var digits = Long.toString(Long.parseLong(number));
        var padded = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        var groups = new ArrayList<String>(List.of(padded.split("(?<=\\G\\d{3})")));
        var last = groups.removeLast();
        return groups.stream().map(group -> "x" + group + "/").collect(Collectors.joining()) + last;
    }

    /// The proof's hashes in base64, a line each (RFC 9162 2.1.4).
    @GetMapping("/log/consistency/{earlier}/{size}")
    ResponseEntity<String> consistency(@PathVariable long earlier, @PathVariable long size) {
        return text(
                FOR_EVER,
                log.consistency(earlier, size).stream()
                        .map(hash -> hash.base64() + "\n")
                        .collect(Collectors.joining()));
    }

    private static ResponseEntity<String> text(String kept, String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("Cache-Control", kept)
                .body(text);
    }
}
