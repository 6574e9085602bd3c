package org.nhipcau.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A stranger finds the same records through every door: page, list, search, file, map, sitemap, API and IATI file.
@RegisterTest
class SameRecordsTest {

    private static final int RECORDS = 40;
    private static final int ROUNDS = Boolean.getBoolean("nhipcau.deep") ? 25 : 2;
    private static final List<String> STATES = List.of("internal", "shared", "public");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void a_stranger_finds_the_same_records_through_every_door() {
        var random = new Random(20261123);
        var register = new PublicRegister(sql, cast);
        var programmes = new LinkedHashMap<Long, String>();
        var money = new LinkedHashMap<Long, String>();
        var partners = new LinkedHashMap<Long, Boolean>();
        var parties = new LinkedHashMap<Long, Long>();
        var agreements = new LinkedHashMap<Long, String>();
        var claims = new LinkedHashMap<Long, String>();
        var programmeOf = new LinkedHashMap<Long, Long>();
        var claimed = new LinkedHashMap<Long, Long>();
        var province = sql.fetch(
                        "select place_id from facts.places_place p where kind = 'province' and valid_to is null limit 1")
                .getFirst()
                .get(0, Long.class);
        for (int i = 0; i < RECORDS; i++) {
            var state = STATES.get(random.nextInt(3));
            var programme = register.programme("Khớp cửa %02d".formatted(i), state, "x");
            var partner = register.organisation("Bên khớp %02d".formatted(i), random.nextBoolean());
            register.party(programme, partner, "funding");
            register.place(programme, province);
            register.number(programme, "XX-KHOP-" + i);
            register.reported(programme, partner);
            register.money(programme, "commitment", Integer.toString(100 + i), "EUR");
            programmes.put(programme, state);
            money.put(programme, state);
            parties.put(programme, partner);
            if (i % 3 == 0) {
                var agreement = register.agreement("Văn kiện khớp %02d".formatted(i), "internal", partner, programme);
                agreements.put(agreement, "internal");
                programmeOf.put(agreement, programme);
            }
            var claim = register.claim(programme, "Chỉ tiêu khớp %02d".formatted(i), "internal", "5");
            claims.put(claim, "internal");
            claimed.put(claim, programme);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var programme : programmes.keySet()) {
                var state = STATES.get(random.nextInt(3));
                register.publish(programme, state);
                programmes.put(programme, state);
                money.put(programme, state);
                if (state.equals("public") && random.nextBoolean()) {
                    register.publishMoney(programme, "internal");
                    money.put(programme, "internal");
                }
                var isPublic = random.nextBoolean();
                register.publishOrganisation(parties.getOrDefault(programme, 0L), isPublic);
                partners.put(parties.getOrDefault(programme, 0L), isPublic);
            }
            var open = with(programmes, "public"::equals);
            assertThat(open).as("a round without public records proves nothing").isNotEmpty();
            programmes(open, programmes.keySet())
                    .forEach((door, shown) -> assertThat(shown).as(door).isEqualTo(open));
            var openPartners = with(partners, shown -> shown);
            partners(openPartners, partners.keySet())
                    .forEach((door, shown) -> assertThat(shown).as(door).isEqualTo(openPartners));
            for (var agreement : agreements.keySet()) {
                var state = STATES.get(random.nextInt(3));
                register.publishAgreement(agreement, state);
                agreements.put(agreement, state);
            }
            for (var claim : claims.keySet()) {
                var state = STATES.get(random.nextInt(3));
                register.publishClaim(claim, state);
                claims.put(claim, state);
            }
            var openAgreements = with(agreements, "public"::equals);
            assertThat(openAgreements).as("agreements that prove something").isNotEmpty();
            agreements(agreements.keySet())
                    .forEach((door, shown) -> assertThat(shown).as(door).isEqualTo(openAgreements));
            // A figure is seen as far as what it is about.
            var openClaims = with(claims, "public"::equals);
            openClaims.removeIf(claim -> !open.contains(claimed.get(claim)));
            assertThat(openClaims).as("claims that prove something").isNotEmpty();
            claims(claims.keySet())
                    .forEach((door, shown) -> assertThat(shown).as(door).isEqualTo(openClaims));
            for (var agreement : openAgreements) {
                var programme = programmeOf.getOrDefault(agreement, 0L);
                var partner = parties.getOrDefault(programme, 0L);
                var page = text("/public/agreements/" + agreement);
                assertThat(page.contains("/public/programmes/" + programme))
                        .as("its programme")
                        .isEqualTo(open.contains(programme));
                assertThat(page.contains("/public/partners/" + partner))
                        .as("its party")
                        .isEqualTo(openPartners.contains(partner));
                assertThat(page.contains("Người ký")).as("who signed for it").isEqualTo(openPartners.contains(partner));
            }
            var openMoney = with(money, "public"::equals);
            money(programmes.keySet())
                    .forEach((door, shown) -> assertThat(shown).as(door).isEqualTo(openMoney));
            var published = new TreeSet<>(open);
            published.removeIf(programme -> !openPartners.contains(parties.get(programme)));
            assertThat(shows("/public/programmes/%s/iati.xml", programmes.keySet(), SameRecordsTest::isActivity))
                    .isEqualTo(published);
            var withMoney = new TreeSet<>(published);
            withMoney.retainAll(openMoney);
            assertThat(shows(
                            "/public/programmes/%s/iati.xml",
                            programmes.keySet(), text -> text.contains("<transaction>")))
                    .isEqualTo(withMoney);
            for (var programme : open) {
                assertThat(text("/public/programmes/" + programme)
                                .contains("/public/partners/" + parties.get(programme)))
                        .isEqualTo(openPartners.contains(parties.get(programme)));
            }
        }
    }

    @Test
    void odd_addresses_get_an_answer_and_never_an_error() {
        for (var odd : java.util.List.of(
                "/public/programmes?page=999999",
                "/public/programmes?partner=abc&province=xyz&level=%00",
                "/public/programmes?province=none-34",
                "/public/where?map=99&province=none",
                "/public/money?kind=' or 1=1&currency=%25",
                "/public/search?q=%25_%5C",
                "/public/search?q=" + "a".repeat(500),
                "/public/programmes.csv?page=-1",
                "/public?map=x&lang=zz",
                "/api/v1/projects?page=999999",
                "/public/agreements?kind=x&partner=abc&sort=-ends",
                "/public/claims?province=abc&page=9",
                "/public/money?province=999999999&map=x",
                "/public/money?province=abc",
                "/api/v1/agreements?q=%25",
                "/api/v1/claims?q=%25")) {
            assertThat(get(odd)).as(odd).hasStatus(200);
        }
        assertThat(get("/public/programmes/99999999999999999999")).hasStatus(404);
        assertThat(get("/public/programmes/-1")).hasStatus(404);
        assertThat(get("/public/provinces/abc")).hasStatus(404);
        assertThat(get("/public/nothing")).hasStatus(404);
        assertThat(get("/public/nothing/1.csv")).hasStatus(404);
        assertThat(get("/public/money/1")).hasStatus(404);
        assertThat(get("/public/agreements/999999999")).hasStatus(404);
        assertThat(get("/api/v1/claims?project=abc")).hasStatus(404);
        assertThat(get("/api/v1/projects?page=0")).hasStatus(400);
        assertThat(get("/api/v1/projects/abc")).hasStatus(404);
    }

    private Map<String, Set<Long>> programmes(Set<Long> open, Set<Long> all) {
        var doors = new LinkedHashMap<String, Set<Long>>();
        doors.put("page", each("/public/programmes/%s", all));
        doors.put("file of one", each("/public/programmes/%s.csv", all));
        doors.put("API of one", each("/api/v1/projects/%s", all));
        doors.put("page known today", each("/public/programmes/%s/known/" + today(), all));
        doors.put("list", linked("/public/programmes?q=khop cua", "programmes"));
        doors.put("list known today", known("/public/programmes/known/" + today() + "?q=khop cua"));
        doors.put("list's file", ids(text("/public/programmes.csv?q=khop cua")));
        doors.put("search's file", addressed(text("/public/search.csv?q=khop cua"), "programmes"));
        doors.put("API", api("/api/v1/projects?q=khop cua"));
        doors.put("by place", linked("/public/where?map=34", "programmes"));
        doors.put("file by place", ids(text("/public/where.csv?map=34")));
        doors.put("sitemap", addressed(text("/public/sitemap.xml"), "programmes"));
        var counted = Jsoup.parse(text("/public/search?q=khop cua"))
                .select(".figure[data-unit=rows]")
                .attr("data-value");
        assertThat(counted).as("what the search counts").isEqualTo(Integer.toString(open.size()));
        return doors;
    }

    private Map<String, Set<Long>> partners(Set<Long> open, Set<Long> all) {
        var doors = new LinkedHashMap<String, Set<Long>>();
        doors.put("partner's page", each("/public/partners/%s", all));
        doors.put("partner's file", each("/public/partners/%s.csv", all));
        doors.put("API of one partner", each("/api/v1/organisations/%s", all));
        doors.put("list of partners", linked("/public/partners?q=ben khop", "partners"));
        doors.put("file of partners", ids(text("/public/partners.csv?q=ben khop")));
        doors.put("API of partners", api("/api/v1/organisations?q=ben khop"));
        doors.put("search of partners", addressed(text("/public/search.csv?q=ben khop"), "partners"));
        doors.put("sitemap of partners", addressed(text("/public/sitemap.xml"), "partners"));
        assertThat(open).isNotEmpty();
        return doors;
    }

    private Map<String, Set<Long>> agreements(Set<Long> all) {
        var doors = new LinkedHashMap<String, Set<Long>>();
        doors.put("agreement's page", each("/public/agreements/%s", all));
        doors.put("agreement's file", each("/public/agreements/%s.csv", all));
        doors.put("agreement known today", each("/public/agreements/%s/known/" + today(), all));
        doors.put("API of one agreement", each("/api/v1/agreements/%s", all));
        doors.put("list of agreements", linked("/public/agreements?q=van kien khop", "agreements"));
        doors.put("file of agreements", ids(text("/public/agreements.csv?q=van kien khop")));
        doors.put("API of agreements", api("/api/v1/agreements?q=van kien khop"));
        doors.put("sitemap of agreements", addressed(text("/public/sitemap.xml"), "agreements"));
        return doors;
    }

    private Map<String, Set<Long>> claims(Set<Long> all) {
        var doors = new LinkedHashMap<String, Set<Long>>();
        doors.put("claim's page", each("/public/claims/%s", all));
        doors.put("claim's file", each("/public/claims/%s.csv", all));
        doors.put("claim known today", each("/public/claims/%s/known/" + today(), all));
        doors.put("API of one claim", each("/api/v1/claims/%s", all));
        doors.put("list of claims", linked("/public/claims?q=chi tieu khop", "claims"));
        doors.put("file of claims", ids(text("/public/claims.csv?q=chi tieu khop")));
        doors.put("API of claims", api("/api/v1/claims?q=chi tieu khop"));
        doors.put("sitemap of claims", addressed(text("/public/sitemap.xml"), "claims"));
        return doors;
    }

    private Map<String, Set<Long>> money(Set<Long> all) {
        var doors = new LinkedHashMap<String, Set<Long>>();
        doors.put("list of money", linked("/public/money", "programmes"));
        doors.put("money on the page", shows("/public/programmes/%s", all, text -> text.contains("data-unit=\"EUR\"")));
        doors.put("money in the API", shows("/api/v1/projects/%s", all, text -> text.contains("\"EUR\"")));
        doors.put("money in the file", shows("/public/programmes/%s.csv", all, text -> text.contains(",EUR,")));
        return doors;
    }

    private static boolean isActivity(String text) {
        var activity = Jsoup.parse(text, org.jsoup.parser.Parser.xmlParser());
        return text.endsWith("</iati-activities>")
                && !activity.select("iati-activity > iati-identifier").isEmpty()
                && text.contains("<title><narrative xml:lang=\"vi\">Khớp cửa ");
    }

    private Set<Long> each(String address, Set<Long> all) {
        return shows(address, all, text -> true);
    }

    private Set<Long> shows(String address, Set<Long> all, Predicate<String> shows) {
        var shown = new TreeSet<Long>();
        for (var record : all) {
            var answer = get(address.formatted(record));
            assertThat(answer.getResponse().getStatus()).as(address).isIn(200, 404);
            if (answer.getResponse().getStatus() == 200 && shows.test(read(answer))) {
                shown.add(record);
            }
        }
        return shown;
    }

    private Set<Long> linked(String list, String kind) {
        return addressed(whole(list), kind);
    }

    private Set<Long> known(String list) {
        var found = new TreeSet<Long>();
        Jsoup.parse(whole(list))
                .select("a[href^=/public/programmes/]")
                .forEach(link ->
                        found.add(Long.valueOf(link.attr("href").replaceFirst("/public/programmes/(\\d+).*", "$1"))));
        return found;
    }

    /// All pages of a list, one after the other.
    private String whole(String list) {
        var all = new StringBuilder();
        var next = list;
        while (!next.isEmpty()) {
            var page = Jsoup.parse(text(next));
            page.select("[data-row]").forEach(row -> all.append(row.outerHtml()));
            next = page.select("a[rel=next]").attr("href");
        }
        return all.toString();
    }

    private static Set<Long> addressed(String text, String kind) {
        var found = new TreeSet<Long>();
        Pattern.compile("/public/" + kind + "/(\\d+)\\b(?!/known)")
                .matcher(text)
                .results()
                .forEach(match -> found.add(Long.valueOf(match.group(1))));
        return found;
    }

    private static Set<Long> ids(String file) {
        var found = new TreeSet<Long>();
        Pattern.compile("(?m)^(\\d+),")
                .matcher(file)
                .results()
                .forEach(match -> found.add(Long.valueOf(match.group(1))));
        return found;
    }

    private Set<Long> api(String address) {
        var found = new TreeSet<Long>();
        var all = new ArrayList<String>();
        var next = address;
        while (!next.isEmpty()) {
            var answer = text(next);
            all.add(answer);
            var further = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(answer);
            next = further.find() ? further.group(1) : "";
        }
        Pattern.compile("\\{\"id\":(\\d+)")
                .matcher(String.join("", all))
                .results()
                .forEach(match -> found.add(Long.valueOf(match.group(1))));
        return found;
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(URI.create(address.replace(" ", "%20"))).exchange();
    }

    private String text(String address) {
        var answer = get(address);
        assertThat(answer).as(address).hasStatus(200);
        return read(answer);
    }

    private static String read(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static <T> Set<Long> with(Map<Long, T> records, Predicate<T> condition) {
        var found = new TreeSet<Long>();
        records.forEach((record, state) -> {
            if (condition.test(state)) {
                found.add(record);
            }
        });
        return found;
    }

    private static java.time.LocalDate today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
