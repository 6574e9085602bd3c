package org.nhipcau.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.Reader;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The guide in the product: read by everybody in their language, with no dead link, and naming only what the product
/// has.
@RegisterTest
class GuideTest {

    private static final Path FILES = Path.of("../docs/guide");
    private static final Path ROOMS = Path.of("src/main/java/org/nhipcau");

    /// What stands in bold and is no word of the product: keys, and pairs of buttons.
    private static final Pattern NOT_WORDS = Pattern.compile("Ctrl K|VI|EN|34|63");

    @Autowired
    private GuideBook book;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestBrowser pages;

    @Autowired
    private Cast cast;

    @Autowired
    private RightsTable rights;

    @Test
    void whoever_is_not_signed_in_reads_it_too() {
        var answer = browser.get().uri("/guide").exchange();

        assertThat(answer).hasStatus(200);
        assertThat(TestBrowser.document(answer).select("h1").text()).isEqualTo("Hướng dẫn sử dụng");
        assertThat(browser.get().uri("/guide/nothing")).hasStatus(404);
    }

    @Test
    void no_link_and_no_picture_of_it_is_dead_in_either_language() {
        for (var language : Language.values()) {
            var reader = Reader.of(browser, cast.auditor(), language);
            var wanted = new ArrayList<String>(List.of("/guide"));
            var opened = new HashSet<String>();
            var dead = new TreeSet<String>();
            while (!wanted.isEmpty()) {
                var address = wanted.removeLast();
                if (!opened.add(address)) {
                    continue;
                }
                var answer = reader.open(address);
                if (answer.status() != 200) {
                    dead.add(address);
                } else if (answer.html()) {
                    var page = answer.page();
                    for (var link : page.select("main a[href]")) {
                        var to = link.attr("href");
                        var fragment = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
                        var target = to.startsWith("#") ? address : to.replaceFirst("#.*", "");
                        if (target.startsWith("/guide")) {
                            wanted.add(target);
                            var there = target.equals(address)
                                    ? page
                                    : reader.open(target).page();
                            if (!fragment.isEmpty() && there.getElementById(fragment) == null) {
                                dead.add(address + " leads to " + to);
                            }
                        } else if (!to.startsWith("http")) {
                            dead.add(address + " leads out of the guide to " + to);
                        }
                    }
                    page.select("main img").forEach(picture -> {
                        wanted.add(picture.attr("src"));
                        assertThat(picture.attr("alt")).as(address).isNotBlank();
                        assertThat(picture.attr("width")).as(address).matches("\\d{3,4}");
                    });
                }
            }

            assertThat(dead).as(language.toString()).isEmpty();
            assertThat(opened).as(language.toString()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void both_languages_have_the_same_pages_with_the_same_pictures() throws IOException {
        var names = names("vi", "md");
        assertThat(names).isEqualTo(names("en", "md")).hasSizeGreaterThan(15);
        assertThat(names("vi", "png")).isEqualTo(names("en", "png"));
        for (var name : names) {
            assertThat(pictures("en", name)).as(name).isEqualTo(pictures("vi", name));
        }
        var shown = new TreeSet<String>();
        names.forEach(name -> shown.addAll(pictures("vi", name)));
        assertThat(shown).as("every picture is shown somewhere").isEqualTo(names("vi", "png"));
    }

    @Test
    void each_page_of_a_room_leads_to_its_chapter() {
        for (var each : GuideBook.Explained.all()) {
            for (var language : Language.values()) {
                assertThat(book.address(each, language))
                        .as("%s in %s", each, language)
                        .isPresent();
            }
            assertThat(rights.routes())
                    .as("an address that the product has: %s", each)
                    .anySatisfy(route -> assertThat(each.pages()
                                    .matches(org.springframework.http.server.PathContainer.parsePath(
                                            route.pattern().getPatternString())))
                            .isTrue());
        }
        var officer = cast.deskOfficer();
        assertThat(pages.page(officer, "/people").select("a.explained").attr("href"))
                .isEqualTo("/guide/people");
        assertThat(pages.page(officer, "/organisations/duplicates")
                        .select("a.explained")
                        .attr("href"))
                .isEqualTo("/guide/duplicates");
        assertThat(pages.page(officer, "/funding/places").select("a.explained").attr("href"))
                .startsWith("/guide/README#11-");
        assertThat(TestBrowser.document(pages.get(officer, "/people/999999999")).select("a.explained"))
                .as("what is not there says nothing of a room")
                .isEmpty();
    }

    @Test
    void it_is_in_everybodys_menu() {
        assertThat(pages.page(cast.stranger(), "/").select("nav a[href=/guide]").text())
                .isEqualTo("Hướng dẫn");
    }

    /// Of what is set in bold. Names of records and figures of the demonstration are held by the walk of the steps.
    @Test
    void every_word_it_sets_in_bold_is_one_of_the_product_or_of_the_demonstration() throws IOException {
        for (var language : Language.values()) {
            var words = words(language);
            for (var name : names(language.code(), "md")) {
                var text = Files.readString(FILES.resolve(language.code()).resolve(name));
                var prose = name.equals("README.md") ? text.substring(0, text.indexOf("## 14.")) : text;
                if (prose.contains("\n1. ") && !name.equals("README.md")) {
                    continue;
                }
                for (var bold : Pattern.compile("\\*\\*(.+?)\\*\\*")
                        .matcher(prose)
                        .results()
                        .toList()) {
                    for (var word : bold.group(1).split(" \\| ")) {
                        if (!NOT_WORDS.matcher(word).matches()) {
                            assertThat(words).as("%s/%s", language, name).contains(word);
                        }
                    }
                }
            }
        }
    }

    private static Set<String> words(Language language) throws IOException {
        var words = new HashSet<String>();
        try (var files = Files.walk(ROOMS)) {
            var wanted = language == Language.VI ? "messages.properties" : "messages_en.properties";
            for (var file : files.filter(file -> file.endsWith(wanted)).toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.values().forEach(text -> words.add(text.toString()));
            }
        }
        return words;
    }

    private static TreeSet<String> names(String language, String kind) throws IOException {
        try (var files = Files.list(FILES.resolve(language))) {
            var names = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("." + kind))
                    .forEach(names::add);
            return names;
        }
    }

    private static TreeSet<String> pictures(String language, String name) {
        try {
            var pictures = new TreeSet<String>();
            Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)")
                    .matcher(Files.readString(FILES.resolve(language).resolve(name)))
                    .results()
                    .forEach(picture -> pictures.add(picture.group(1)));
            return pictures;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
