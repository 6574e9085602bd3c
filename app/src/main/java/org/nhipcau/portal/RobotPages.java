package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Window;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What machines that walk the web are told: the window is theirs, nothing else is.
@RestController
class RobotPages {

    /// As many addresses as one sitemap may name.
    private static final int MOST = 50_000;

    private final Window window;
    private final List<Kind<?, ?>> kinds;

    RobotPages(Window window, List<Kind<?, ?>> kinds) {
        this.window = window;
        this.kinds = kinds;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        var text = """
                User-agent: *
                Allow: /public
                Disallow: /public/search
                Disallow: /public/*/known/
                Allow: /assets/
                Disallow: /
                Sitemap: %s/public/sitemap.xml
                """.formatted(here(request));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }

    @GetMapping("/public/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        var look = window.look(request, Optional.empty());
        var here = here(request);
        var addresses = Stream.concat(
                        Stream.of("/public", "/public/money"),
                        kinds.stream()
                                .flatMap(kind -> Stream.concat(
                                        Stream.of("/public/" + kind.word()),
                                        kind.ids(look, MOST).stream().map(kind::address))))
                .limit(MOST)
                .map(address -> "<url><loc>" + escaped(here + address) + "</loc></url>")
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-cache")
                .body(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + addresses + "\n</urlset>\n");
    }

    private static String here(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
