package org.nhipcau.publication;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.Reader;
import org.nhipcau.RegisterTest;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.identity.TestSignIn;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Random organisations, agreements and claims, random viewers, among them a stranger: what is seen is what the
/// rule says,
/// and the same at every door. (Projects and their money: `VisibilityTest`.)
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsVisibilityTest {

    private static final boolean DEEP = Boolean.getBoolean("nhipcau.deep");
    private static final int RECORDS = DEEP ? 120 : 24;
    private static final int VIEWERS = DEEP ? 40 : 8;
    private static final int TRIALS = DEEP ? 100_000 : 3_000;
    private static final Pattern TITLE = Pattern.compile("Thử thấy (\\d+)");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    private RandomRecords records;
    private int people;

    @BeforeAll
    void furnish() {
        records = new RandomRecords(sql);
        cast.write(() -> records.furnish(RECORDS));
    }

    @Test
    void every_door_shows_a_viewer_the_same_records_and_only_theirs() {
        var trials = 0;
        var wrong = new ArrayList<String>();
        var seen = new TreeSet<Integer>();
        for (var account : viewers()) {
            var viewer = account.map(accounts::viewer).orElse(Viewer.NOBODY);
            for (var kind : List.of("organisations", "agreements", "claims")) {
                var expected = records.seenBy(viewer, kind);
                seen.add(expected.size());
                var shown = queries(viewer, kind);
                if (account.isPresent() && viewer.may(kind + ".see")) {
                    shown.putAll(pages(account.get(), kind));
                }
                shown.forEach((door, ids) -> records.of(kind).keySet().stream()
                        .filter(id -> expected.contains(id) != ids.contains(id))
                        .forEach(id -> wrong.add("%s %s %s %s to %s"
                                .formatted(
                                        door,
                                        ids.contains(id) ? "shows" : "hides",
                                        kind,
                                        records.of(kind).get(id),
                                        viewer))));
                trials += shown.size() * records.of(kind).size();
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(trials).as("trials").isGreaterThan(TRIALS);
        assertThat(seen).as("how much the viewers saw").hasSizeGreaterThan(5);
    }

    @Test
    void a_lock_that_is_off_is_noticed() throws java.sql.SQLException {
        for (var table : List.of("organisations.organisation", "agreements.agreement", "claims.claim")) {
            var kind = table.substring(0, table.indexOf('.'));
            try (var connection =
                            org.nhipcau.TestRegister.instance().superuser().open();
                    var lock = connection.createStatement()) {
                lock.execute("alter table " + table + " disable row level security");
                var shown = queries(Viewer.NOBODY, kind);
                lock.execute("alter table " + table + " enable row level security");
                assertThat(shown.values()).as(table).anyMatch(ids -> !ids.equals(records.seenBy(Viewer.NOBODY, kind)));
            }
        }
    }

    private Map<String, Set<Long>> queries(Viewer viewer, String kind) {
        var table = kind + "." + kind.replaceAll("s$", "");
        var asked = new ArrayList<>(List.of(
                "select id from " + table,
                "select id from " + table + "_at(clock_timestamp())",
                "select id from " + table + " where illustrative is false order by change_id desc"));
        if (!kind.equals("claims")) {
            asked.add(
                    "select " + kind.replaceAll("s$", "") + "_id from facts." + kind + "_" + kind.replaceAll("s$", ""));
        }
        if (kind.equals("organisations")) {
            asked.add("select record_id from search.entry where kind = 'organisation'");
            asked.add("select record_id from search.matches('organisation', 'words', '{thu,thay}', null)");
        }
        var shown = new TreeMap<String, Set<Long>>();
        cast.readAs(viewer, () -> {
            asked.forEach(question -> {
                var ids = records.own(kind, sql.fetch(question).getValues(0, Long.class));
                shown.put(question, ids);
                // A count says no more than the rows.
                assertThat(sql.fetchSingle("select count(*) from (" + question + ") q (n) where n = any (?)", (Object)
                                        records.of(kind).keySet().toArray(Long[]::new))
                                .get(0, Integer.class))
                        .as(question)
                        .isEqualTo(ids.size());
            });
            return true;
        });
        return shown;
    }

    private Map<String, Set<Long>> pages(AccountId account, String kind) {
        var reader = Reader.of(browser, TestSignIn.as(account), Language.VI);
        var shown = new TreeMap<String, Set<Long>>();
        shown.put("list", list(reader, kind, "/" + kind));
        shown.put("newest first", list(reader, kind, "/" + kind + "?sort=-changed"));
        shown.put("filtered list", list(reader, kind, "/" + kind + "?q=th%E1%BB%AD+th%E1%BA%A5y"));
        shown.put("search", searched(reader, kind));
        shown.put("workbook", workbook(reader, kind));
        shown.put(
                "record page",
                records.of(kind).keySet().stream()
                        .filter(id -> reader.open("/" + kind + "/" + id).status() == 200)
                        .collect(toCollection(TreeSet::new)));
        return shown;
    }

    /// Each record looked for by the number in its title.
    private Set<Long> searched(Reader reader, String kind) {
        return records.of(kind).keySet().stream()
                .filter(id -> !reader.open("/search?q=" + records.number(kind, id))
                        .page()
                        .select("main a[href=/" + kind + "/" + id + "]")
                        .isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private Set<Long> list(Reader reader, String kind, String first) {
        var address = Pattern.compile("/" + kind + "/(\\d+)");
        var shown = new ArrayList<Long>();
        var next = first;
        while (!next.isEmpty()) {
            var answer = reader.open(next);
            var page = answer.status() == 404 ? new Document("") : answer.page();
            page.select("main a[href]").forEach(link -> {
                var number = address.matcher(link.attr("href"));
                if (number.matches()) {
                    shown.add(Long.valueOf(number.group(1)));
                }
            });
            next = Optional.ofNullable(page.select("a[rel=next]").first())
                    .map(link -> link.attr("href"))
                    .orElse("");
        }
        return records.own(kind, shown);
    }

    private Set<Long> workbook(Reader reader, String kind) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(
                        reader.open("/" + kind + ".xlsx").body()));
                var rows = workbook.getFirstSheet().openStream()) {
            var shown = new ArrayList<Long>();
            rows.forEach(row -> row.forEach(cell -> {
                var title = TITLE.matcher(cell == null ? "" : cell.getText());
                // A claim's own words stand in another column than those of what it is about.
                if (title.matches()) {
                    shown.add(Long.valueOf(title.group(1)));
                }
            }));
            return records.own(
                    kind, shown.stream().map(n -> records.numbered(kind, n)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Optional<AccountId>> viewers() {
        var viewers = new ArrayList<Optional<AccountId>>();
        viewers.add(Optional.empty());
        viewers.add(Optional.of(account(0, 0, true)));
        viewers.add(Optional.of(account(0, 0, false)));
        while (viewers.size() < VIEWERS) {
            viewers.add(Optional.of(account(records.several(4), records.several(3), false)));
        }
        return viewers;
    }

    private AccountId account(int own, int where, boolean all) {
        return cast.write(() -> {
            var account = accounts.open("records" + ++people + "@test.example", "Người thử", false);
            if (all) {
                accounts.giveRole(account, "auditor", Scope.ALL);
            }
            Stream.generate(records::organisation)
                    .limit(own)
                    .distinct()
                    .forEach(mine -> accounts.giveRole(account, "partner-focal-point", Scope.organisation(mine)));
            Stream.generate(records::place)
                    .limit(where)
                    .distinct()
                    .forEach(mine -> accounts.giveRole(account, "province-officer", Scope.place(mine)));
            return account;
        });
    }
}
