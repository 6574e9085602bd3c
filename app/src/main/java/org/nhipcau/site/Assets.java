package org.nhipcau.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Style sheets, scripts and pictures, compressed once at start. The address carries the content's hash, so a
/// browser keeps
/// each for a year and still sees a new release at once.
@Component
public final class Assets {

    private static final Map<String, String> PLACES = Map.of(
            "tabler.css", "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "nhipcau.css", "/org/nhipcau/site/nhipcau.css",
            "public.css", "/org/nhipcau/portal/public.css",
            "window.js", "/org/nhipcau/portal/window.js",
            "dark.css", "/org/nhipcau/site/dark.css",
            "nhipcau.js", "/org/nhipcau/site/nhipcau.js",
            "upload.js", "/org/nhipcau/workbooks/upload.js",
            "palette.js", "/org/nhipcau/site/palette.js",
            "nhipcau.svg", "/org/nhipcau/site/nhipcau.svg");

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    Assets() {
        PLACES.forEach((name, place) -> byName.put(name, read(name, place)));
    }

    String path(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    private static Asset read(String name, String place) {
        try (var stream = Assets.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("asset missing from this build: " + place);
            }
            var plain = stream.readAllBytes();
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                gzip.write(plain);
            }
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 6);
            return new Asset(hash, type(name), plain, compressed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "text/javascript;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            case String other -> throw new IllegalArgumentException("no type for " + other);
        };
    }

    private record Asset(String hash, String type, byte[] plain, byte[] compressed) {}

    @Controller
    static final class AssetPages {

        private final Assets assets;

        AssetPages(Assets assets) {
            this.assets = assets;
        }

        @GetMapping("/assets/{hash}/{name}")
        void asset(
                @PathVariable String name,
                @PathVariable String hash,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var asset = assets.byName.get(name);
            if (asset == null || !asset.hash().equals(hash)) {
                throw new NotFound();
            }
            response.setContentType(asset.type());
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("Vary", "Accept-Encoding");
            var accepts = request.getHeader("Accept-Encoding");
            var body = asset.plain();
            if (accepts != null && accepts.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                body = asset.compressed();
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
