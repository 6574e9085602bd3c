package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Programmes programmes;
    private final Partners partners;
    private final Provinces provinces;

    RobotPages(Window window, Programmes programmes, Partners partners, Provinces provinces) {
        this.window = window;
        this.programmes = programmes;
        this.partners = partners;
        this.provinces = provinces;
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
        var addresses = Stream.of(
                        Stream.of("/public", "/public/programmes", "/public/partners", "/public/provinces"),
                        programmes.ids(look, MOST).stream().map(id -> "/public/programmes/" + id),
                        partners.ids(look, MOST).stream().map(id -> "/public/partners/" + id),
                        provinces.list(look, Provinces.map(Optional.empty())).stream()
                                .map(line -> "/public/provinces/" + line.id()))
                .flatMap(some -> some)
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
