package org.nhipcau.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.nhipcau.guide.Chapter.Part;

/// Makes chapters from the Markdown they were written in.
final class Written {

    private static final List<TablesExtension> WITH_TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(WITH_TABLES).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(WITH_TABLES).build();

    private Written() {}

    /// @param picture the picture of a name
    static Chapter chapter(String name, String markdown, Function<String, Picture> picture) {
        var document = PARSER.parse(markdown);
        var headings = new Headings();
        document.accept(headings);
        document.accept(new Addresses());
        var html = HtmlRenderer.builder()
                .extensions(WITH_TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new Attributes(headings.ids, picture))
                .build()
                .render(document);
        return new Chapter(name, headings.title, html, List.copyOf(headings.parts));
    }

    /// The page's own title is shown as every page's title is.
    private static final class Headings extends AbstractVisitor {

        private final Map<Node, String> ids = new java.util.IdentityHashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private String title = "";

        @Override
        public void visit(Heading heading) {
            var words = WORDS.render(heading).strip();
            if (heading.getLevel() == 1 && title.isEmpty()) {
                title = words;
                heading.unlink();
                return;
            }
            var id = words.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                    .replace(' ', '-');
            var free = id;
            for (int again = 1; !taken.add(free); again++) {
                free = id + "-" + again;
            }
            ids.put(heading, free);
            if (heading.getLevel() == 2) {
                parts.add(new Part(free, words));
            }
        }
    }

    /// Links between the guide's files become links between its pages. The same page in the other language is
    /// the language switch's business.
    private static final class Addresses extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            var to = link.getDestination();
            if (to.matches("\\.\\./(vi|en)/.*")) {
                link.unlink();
            } else if (to.matches("[A-Za-z0-9-]+\\.md(#.*)?")) {
                var page = to.replaceFirst("\\.md(?=#|$)", "");
                link.setDestination(
                        page.matches(Chapter.FIRST + "(#.*)?")
                                ? page.replaceFirst(Chapter.FIRST, "/guide")
                                : "/guide/" + page);
                visitChildren(link);
            }
        }
    }

    /// @param picture the picture of a name
    private record Attributes(Map<Node, String> ids, Function<String, Picture> picture) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            switch (node) {
                case Heading heading -> attributes.put("id", ids.getOrDefault(heading, ""));
                case Image image -> {
                    var shown = picture.apply(image.getDestination());
                    attributes.put("src", shown.address());
                    attributes.put("width", Integer.toString(shown.width()));
                    attributes.put("height", Integer.toString(shown.height()));
                    attributes.put("loading", "lazy");
                }
                default -> {
                    if (tag.equals("table")) {
                        attributes.put("class", "list");
                    }
                }
            }
        }
    }
}
