package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.TypedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// WorkbookUploads that go on where they broke, by the open protocol tus 1.0.0 (core, creation, termination), so
/// that any of
/// its clients can send to us.
@RestController
class UploadPages {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final WorkbookUploads uploads;

    UploadPages(WorkbookUploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping("/workbooks/uploads")
    ResponseEntity<Void> begin(
            @RequestHeader(LENGTH) long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata) {
        var id = uploads.begin(name(metadata), length);
        return answer(HttpStatus.CREATED)
                .header("Location", "/workbooks/uploads?id=" + id)
                .build();
    }

    /// Asked with HEAD by whoever wants to go on; without a number it says what may be sent.
    @GetMapping("/workbooks/uploads")
    ResponseEntity<Void> standing(@RequestParam(defaultValue = "") String id) {
        if (id.isEmpty()) {
            return answer(HttpStatus.NO_CONTENT)
                    .header("Tus-Version", VERSION)
                    .header("Tus-Extension", "creation,termination")
                    .header("Tus-Max-Size", Integer.toString(WorkbookUploads.LARGEST))
                    .build();
        }
        var upload = uploads.find(number(id));
        return answer(HttpStatus.OK)
                .header(OFFSET, Long.toString(upload.received()))
                .header(LENGTH, Long.toString(upload.size()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PatchMapping("/workbooks/uploads")
    ResponseEntity<Void> append(@RequestParam String id, @RequestHeader(OFFSET) long offset, HttpServletRequest request)
            throws IOException {
        if (!"application/offset+octet-stream".equals(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        var now = uploads.append(number(id), offset, received(request.getInputStream()));
        return now.map(here -> answer(HttpStatus.NO_CONTENT).header(OFFSET, Long.toString(here)))
                .orElseGet(() -> answer(HttpStatus.CONFLICT))
                .build();
    }

    @DeleteMapping("/workbooks/uploads")
    ResponseEntity<Void> forget(@RequestParam String id) {
        uploads.forget(number(id));
        return answer(HttpStatus.NO_CONTENT).build();
    }

    /// What came before the line broke is kept: the sender learns how much by asking.
    private static byte[] received(InputStream body) {
        var received = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        try {
            for (var read = body.read(buffer); read >= 0 && received.size() <= WorkbookUploads.LARGEST; ) {
                received.write(buffer, 0, read);
                read = body.read(buffer);
            }
        } catch (IOException lineBroke) {
            return received.toByteArray();
        }
        return received.toByteArray();
    }

    private static UUID number(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noNumber) {
            throw new NotFound();
        }
    }

    /// The file's name among pairs of a key and a Base64 value; empty when nobody said or nobody can read it.
    private static String name(String metadata) {
        return Arrays.stream(metadata.split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals("filename"))
                .findFirst()
                .flatMap(pair -> decoded(pair[1]))
                .map(UploadPages::fileName)
                .orElse("");
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /// The last part of a path, without what cannot be shown, at most 200 characters of it.
    static String fileName(String path) {
        var name = TypedText.clean(path.replaceAll(".*[/\\\\]", ""));
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION);
    }
}
