package org.nhipcau.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Manual;
import org.nhipcau.site.Page;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// All chapters in both languages, as they were when the product was built.
@Component
class GuideBook implements Manual {

    private static final String FILES = "classpath*:/org/nhipcau/guide/pages/%s/*.%s";

    private final Map<Language, Map<String, Picture>> pictures = new HashMap<>();
    private final Map<Language, Map<String, Chapter>> chapters = new HashMap<>();
    private final List<Explained> explained;

    GuideBook() {
        for (var language : Language.values()) {
            var shown = new HashMap<String, Picture>();
            files(language, "png")
                    .forEach((name, content) -> shown.put(name, Picture.of(language.code(), name, content)));
            pictures.put(language, shown);
            var written = new HashMap<String, Chapter>();
            files(language, "md").forEach((file, content) -> {
                var name = file.replaceFirst("\\.md$", "");
                written.put(
                        name,
                        Written.chapter(
                                name,
                                new String(content, StandardCharsets.UTF_8),
                                picture -> Optional.ofNullable(shown.get(picture))
                                        .orElseThrow(() -> new IllegalStateException("the guide shows no such picture: "
                                                + language.code() + "/" + picture))));
            });
            chapters.put(language, written);
        }
        this.explained = Explained.all();
    }

    Optional<Chapter> chapter(Language language, String name) {
        return Optional.ofNullable(of(language).get(name));
    }

    /// The first ten minutes of each role, then everything else, each by its title.
    List<Chapter> contents(Language language) {
        return of(language).values().stream()
                .filter(chapter -> !chapter.isFirst())
                .sorted(Comparator.comparing(Chapter::isOfRole).thenComparing(Chapter::name))
                .toList();
    }

    Optional<Picture> picture(Language language, String name) {
        return Optional.ofNullable(pictures.getOrDefault(language, Map.of()).get(name));
    }

    @Override
    public String address() {
        return "/guide";
    }

    @Override
    public Optional<String> chapter(Page page) {
        var path = PathContainer.parsePath(page.path());
        return explained.stream()
                .filter(each -> each.pages().matches(path))
                .min(Comparator.comparing(Explained::pages, PathPattern.SPECIFICITY_COMPARATOR))
                .flatMap(each -> address(each, page.language()));
    }

    /// Where something is explained; nothing when the guide has no such part.
    Optional<String> address(Explained each, Language language) {
        var chapter = chapter(language, each.chapter());
        return each.part().isEmpty()
                ? chapter.map(Chapter::address)
                : chapter.flatMap(found -> found.numbered(each.part()).map(part -> found.address() + "#" + part.id()));
    }

    private Map<String, Chapter> of(Language language) {
        return chapters.getOrDefault(language, Map.of());
    }

    private static Map<String, byte[]> files(Language language, String kind) {
        var files = new HashMap<String, byte[]>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources(FILES.formatted(language.code(), kind))) {
                files.put(Optional.ofNullable(file.getFilename()).orElseThrow(), content(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] content(Resource file) throws IOException {
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    /// Which chapter explains pages of these addresses, and which numbered part of it.
    ///
    /// @param part empty: the whole chapter
    record Explained(PathPattern pages, String chapter, String part) {

        static List<Explained> all() {
            try (var stream = GuideBook.class.getResourceAsStream("explained.txt")) {
                if (stream == null) {
                    throw new IllegalStateException("this build does not say which chapter explains which page");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.strip().split("\\s+"))
                        .map(said -> new Explained(
                                PathPatternParser.defaultInstance.parse(said[0]),
                                said[1],
                                said.length > 2 ? said[2] : ""))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
