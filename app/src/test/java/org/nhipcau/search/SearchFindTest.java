package org.nhipcau.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/// However the index is read, and it is read in four ways, it finds exactly what has the words and may be seen:
/// against
/// reading everything and comparing here.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFindTest {

    private static final List<String> WORDS = List.of(
            "an",
            "ang",
            "bao",
            "benh",
            "vien",
            "tram",
            "y",
            "te",
            "nang",
            "nhanh",
            "rung",
            "song",
            "truongthanhlong",
            "p131825",
            "2014",
            "so");
    private static final Viewer ALL = viewer(true, Set.of());
    private static final Viewer SIGNED_IN = viewer(false, Set.of());

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    private Viewer partner = SIGNED_IN;

    private record Entry(String key, Set<String> seenBy) {}

    private static Viewer viewer(boolean seesAll, Set<Long> organisations) {
        return new Viewer("account:1", "Thử", seesAll, organisations, Set.of(), Set.of());
    }

    @BeforeAll
    void many() {
        var random = new Random(20261123);
        var organisation = new ArrayList<Long>();
        cast.write(() -> {
            for (int n = 0; n < 2600; n++) {
                var key = name(random) + (random.nextInt(4) == 0 ? "|" + name(random) : "");
                organisation.add(sql.fetchSingle(
                                "insert into organisations.organisation (kind, name_vi, publication, search_key) values ('other', ?, ?, ?) returning id",
                                key,
                                n % 5 < 2 ? "public" : "shared",
                                key)
                        .get(0, Long.class));
            }
            for (int n = 0; n < 400; n++) {
                var key = name(random);
                sql.execute(
                        "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', ?, 'pipeline', ?, ?)",
                        key,
                        n % 9 == 0 ? "shared" : n % 7 == 0 ? "public" : "internal",
                        key);
            }
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) select id, ?, 'funding' from projects.project where id % 3 = 0",
                    organisation.getFirst());
        });
        partner = viewer(false, Set.of(organisation.getFirst()));
    }

    private static String name(Random random) {
        var words = new ArrayList<String>();
        for (int n = random.nextInt(5); n >= 0; n--) {
            // Some words are in every other entry, some in one of a hundred.
            words.add(
                    WORDS.get((int) Math.min(WORDS.size() - 1, Math.abs(random.nextGaussian()) * WORDS.size() / 2.5)));
        }
        return String.join(" ", words);
    }

    @Test
    void each_way_of_reading_is_tried_here() {
        assertThat(reach(ALL, "organisation")).isEqualTo("all");
        assertThat(reach(SIGNED_IN, "organisation")).isEqualTo("most");
        assertThat(reach(Viewer.NOBODY, "organisation")).isEqualTo("some");
        assertThat(reach(partner, "project")).isEqualTo("few");
        assertThat(reach(Viewer.NOBODY, "project")).isEqualTo("few");
    }

    private String reach(Viewer viewer, String kind) {
        return cast.readAs(
                viewer,
                () -> sql.fetchSingle("select reach from search.scope(?)", kind).get(0, String.class));
    }

    @Test
    void exactly_what_has_the_words_and_may_be_seen_is_found_however_it_is_read() {
        var random = new Random(7);
        for (var kind : List.of("organisation", "project")) {
            var entries = entries(kind);
            for (var viewer : List.of(ALL, SIGNED_IN, partner, Viewer.NOBODY)) {
                for (int trial = 0; trial < 40; trial++) {
                    var words = asked(random);
                    for (var how : List.of("words", "anywhere")) {
                        var right = right(entries, viewer, words, how);

                        assertThat(matches(viewer, kind, how, words, null))
                                .as("%s %s %s %s", kind, viewer, how, words)
                                .isEqualTo(right);
                        var some = matches(viewer, kind, how, words, 30L);
                        assertThat(some)
                                .as("at most 30: %s %s %s %s", kind, viewer, how, words)
                                .hasSize(Math.min(30, right.size()));
                        assertThat(right).containsAll(some);
                    }
                }
            }
        }
    }

    @Test
    void the_nearest_are_some_of_them_counted_as_far_as_was_asked() {
        var random = new Random(11);
        for (var kind : List.of("organisation", "project")) {
            var entries = entries(kind);
            for (var viewer : List.of(ALL, SIGNED_IN, partner, Viewer.NOBODY)) {
                for (int trial = 0; trial < 40; trial++) {
                    var words = asked(random);
                    var found = cast.readAs(
                            viewer,
                            () -> sql.fetch(
                                    "select record_id, how, counted, nearest from search.find(?, ?, ?, 8, 50, false) order by place",
                                    kind,
                                    String.join(" ", words),
                                    words.toArray(String[]::new)));
                    if (found.isEmpty()) {
                        assertThat(right(entries, viewer, words, "words"))
                                .as("%s", words)
                                .isEmpty();
                        continue;
                    }
                    var right = right(entries, viewer, words, found.getFirst().get("how", String.class));
                    assertThat(right).containsAll(found.getValues("record_id", Long.class));
                    assertThat(found.getFirst().get("counted", Long.class))
                            .as("%s %s %s", kind, viewer, words)
                            .isEqualTo(Math.min(right.size(), 51));
                    assertThat(found).hasSize(Math.min(8, right.size()));
                    assertThat(found.getValues("nearest", Integer.class)).isSorted();
                    if (right.stream().anyMatch(id -> isCalled(entries.get(id).key(), words))) {
                        assertThat(found.getFirst().get("nearest", Integer.class))
                                .as("who is called just so comes first: %s", words)
                                .isZero();
                    }
                }
            }
        }
    }

    @Test
    void nobody_learns_from_a_slip_what_they_may_not_see() {
        for (var viewer : List.of(SIGNED_IN, partner, Viewer.NOBODY)) {
            var visible = right(entries("project"), viewer, List.of(), "words");
            var found = matches(viewer, "project", "near", List.of("benhh", "vien"), null);

            assertThat(visible).as("%s", viewer).containsAll(found);
        }
        assertThat(matches(ALL, "project", "near", List.of("benhh", "vien"), null))
                .isEqualTo(right(entries("project"), ALL, List.of("benh", "vien"), "words"));
        assertThat(matches(ALL, "project", "near", List.of("benhh", "vienn"), null))
                .as("two slips")
                .isEmpty();
    }

    private static boolean isCalled(String key, List<String> words) {
        return Arrays.asList(key.split("\\|")).contains(String.join(" ", words));
    }

    private static List<String> asked(Random random) {
        var words = new ArrayList<String>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            var word = WORDS.get(random.nextInt(WORDS.size()));
            var from = random.nextInt(4) == 0 ? random.nextInt(word.length()) : 0;
            var to = random.nextBoolean() ? word.length() : from + 1 + random.nextInt(word.length() - from);
            words.add(word.substring(from, to));
        }
        return words.stream().distinct().toList();
    }

    private Map<Long, Entry> entries(String kind) {
        var entries = new HashMap<Long, Entry>();
        cast.readAs(ALL, () -> sql.fetch("select record_id, key, seen_by from search.entry where kind = ?", kind))
                .forEach(row -> entries.put(
                        row.get(0, Long.class),
                        new Entry(row.get(1, String.class), Set.of(row.get(2, String[].class)))));
        return entries;
    }

    private Set<Long> matches(Viewer viewer, String kind, String how, List<String> words, Long most) {
        var found = cast.readAs(
                viewer,
                () -> sql.fetch(
                                "select record_id from search.matches(?, ?, ?, ?::bigint)",
                                kind,
                                how,
                                words.toArray(String[]::new),
                                most)
                        .getValues(0, Long.class));
        assertThat(found).doesNotHaveDuplicates();
        return Set.copyOf(found);
    }

    private Set<Long> right(Map<Long, Entry> entries, Viewer viewer, List<String> words, String how) {
        BiPredicate<String, String> has = how.equals("words") ? SearchFindTest::begins : String::contains;
        if (how.equals("anywhere") && words.stream().allMatch(word -> word.length() < 3)) {
            return Set.of();
        }
        Predicate<Entry> seen = entry -> viewer.seesAll()
                || entry.seenBy().contains(viewer.signedIn() ? "all" : "public")
                || viewer.organisations().stream().anyMatch(id -> entry.seenBy().contains("organisation:" + id));
        return entries.entrySet().stream()
                .filter(entry -> seen.test(entry.getValue())
                        && words.stream()
                                .allMatch(word -> has.test(entry.getValue().key(), word)))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static boolean begins(String key, String word) {
        return Arrays.stream(key.split("[ |]"))
                .anyMatch(each -> each.startsWith(word)
                        || each.matches("[^0-9]+[0-9].*")
                                && each.replaceFirst("^[^0-9]+", "").startsWith(word));
    }
}
