package org.nhipcau.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// In random registers, whatever the picture is narrowed to: levels, bands, lists and the map of provinces agree.
@RegisterTest
class FlowTrialsTest {

    private static final List<String> PROVINCES = List.of(
            "Lai Châu",
            "Sơn La",
            "Điện Biên",
            "Lào Cai",
            "Cao Bằng",
            "Lạng Sơn",
            "Nghệ An",
            "Hà Tĩnh",
            "Huế",
            "Đà Nẵng",
            "Đồng Nai",
            "Cà Mau",
            "An Giang",
            "Tây Ninh",
            "Gia Lai");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private final Random random = new Random(20261123);

    @Test
    void bands_levels_lists_and_the_map_agree_in_random_registers() {
        var register = new FlowRegister(cast, sql);
        var organisations = new ArrayList<Long>();
        for (int n = 0; n < 14; n++) {
            organisations.add(register.organisation("Tổ chức " + n));
        }
        var projects = new ArrayList<Long>();
        var rounds = Boolean.getBoolean("nhipcau.deep") ? 12 : 3;
        var officer = new Browsing(browser, cast.deskOfficer(), "vi");
        for (int round = 0; round < rounds; round++) {
            for (int n = 0; n < 14; n++) {
                var parent = random.nextInt(3) == 0 || projects.isEmpty()
                        ? Optional.<Long>empty()
                        : Optional.of(any(projects));
                var project = register.project("Dự án " + projects.size(), parent, "internal");
                projects.add(project);
                for (var province : new HashSet<>(List.of(any(PROVINCES), any(PROVINCES)))) {
                    if (random.nextInt(4) > 0) {
                        register.locate(project, province);
                    }
                }
            }
            for (int n = 0; n < 60; n++) {
                register.money(
                        any(projects),
                        "disbursement",
                        BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, 2)
                                .add(BigDecimal.valueOf(1, 3))
                                .toPlainString(),
                        "EUR",
                        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(any(organisations)),
                        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(any(organisations)));
            }
            agrees(officer, "/flows?kind=disbursement&currency=EUR&map=" + (round % 2 == 0 ? "34" : "63"), 0);
        }
    }

    /// @param depth how often the rest was opened
    private void agrees(Browsing officer, String address, int depth) {
        var page = officer.page(address);
        var once = new BigDecimal(page.select("dl.facts .figure").first().attr("data-value"));
        for (var table : page.select(".flow-levels table, #bands table")) {
            var sum = table.select("tbody .figure[data-unit=EUR]").stream()
                    .map(figure -> new BigDecimal(figure.attr("data-value")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(address).isEqualByComparingTo(once);
        }
        if (depth == 0) {
            var all = new BigDecimal(page.select("dl.facts .figure").last().attr("data-value"));
            var places = officer.page(address.replace("/flows", "/funding/places"));
            assertThat(new BigDecimal(places.select("tfoot .figure").last().attr("data-value")))
                    .isEqualByComparingTo(all);
        }
        var figures = new ArrayList<>(page.select("main [data-unit=EUR]"));
        java.util.Collections.shuffle(figures, random);
        for (var figure : figures.subList(0, Math.min(25, figures.size()))) {
            assertThat(FlowRegister.sum(officer, figure.attr("href")))
                    .as(address + " opens " + figure.attr("href"))
                    .isEqualByComparingTo(figure.attr("data-value"));
        }
        var rests = page.select(".flow-levels a[href*=not]:not(.figure)").eachAttr("href").stream()
                .filter(rest -> !rest.equals(address))
                .toList();
        assertThat(depth > 0 || !rests.isEmpty()).as("there is a rest to open").isTrue();
        if (depth < 3 && !rests.isEmpty()) {
            agrees(officer, any(rests), depth + 1);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
