package org.nhipcau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.funding.MoneyByPlace.Asked;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.ListRequest;
import org.springframework.beans.factory.annotation.Autowired;

/// Money is divided among places without losing or making any, whatever happens to projects, places and money.
@RegisterTest
class SharesTest {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "KWD", "JPY", "EUR");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    private Funding funding;

    @Autowired
    private MoneyByPlace money;

    @Autowired
    private TransactionList list;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    private final Random random = new Random(20261122);

    @Test
    void shares_add_up_and_are_what_the_rule_says_whatever_is_written_in_whatever_order() {
        var places = sql.fetch("select place_id from places.on_map order by md5(place_id::text) limit 300")
                .getValues(0, Long.class);
        places.addAll(
                sql.fetch("select id from places.place where kind in ('province', 'country') order by id limit 100")
                        .getValues(0, Long.class));
        var made = new ArrayList<Long>();
        for (int n = 0; n < 12; n++) {
            made.add(project(n % 2 == 0 ? "public" : "internal").value());
        }
        var trials = Boolean.getBoolean("nhipcau.deep") ? 4_000 : 250;

        for (int trial = 0; trial < trials; trial++) {
            var project = new ProjectId(made.get(random.nextInt(made.size())));
            cast.write(() -> somethingHappens(project, places));
            if (trial % 10 == 9 || trial == trials - 1) {
                everythingIsDivided("trial " + trial);
            }
        }
        assertThat(seen("select count(*) from funding.share where place_id is not null", Long.class))
                .isGreaterThan(200L);
    }

    private void somethingHappens(ProjectId project, List<Long> places) {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                for (int n = random.nextInt(4); n >= 0; n--) {
                    funding.record(project, transaction(amount()));
                }
            }
            case 3, 4 ->
                // As a file may say it: a form refuses shares above the whole.
                sql.execute(
                        "insert into projects.place (project_id, place_id, percentage) values (?, ?, ?::numeric)"
                                + " on conflict (project_id, place_id) do update set percentage = excluded.percentage",
                        project.value(),
                        places.get(random.nextInt(places.size())),
                        random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(10_001), 2));
            case 5 ->
                sql.execute(
                        "delete from projects.place where project_id = ? and place_id = (select place_id from projects.place where project_id = ? order by md5(place_id::text || ?) limit 1)",
                        project.value(),
                        project.value(),
                        random.nextInt(9));
            case 6 ->
                sql.execute(
                        "update funding.transaction set amount = amount * -3 + 0.07, on_date = on_date + 200, currency = case when currency = 'USD' then 'EUR' else currency end where project_id = ? and id % 3 = 0 and abs(amount) < 1e12",
                        project.value());
            case 7 ->
                sql.execute(
                        "delete from funding.transaction where project_id = ? and id % 4 = ?",
                        project.value(), random.nextInt(4));
            default ->
                sql.execute(
                        "update projects.project set publication = s, money_publication = s from (values (?)) v (s) where id = ?",
                        random.nextBoolean() ? "public" : "internal",
                        project.value());
        }
    }

    private BigDecimal amount() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(5) - 2);
            case 1 -> new BigDecimal(new BigInteger(49, random));
            case 2 -> new BigDecimal(new BigInteger(40, random), 6);
            case 3 -> new BigDecimal(new BigInteger(60, random), 20);
            case 4 -> BigDecimal.valueOf(-random.nextInt(100_000_000), 2);
            default -> BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(3));
        };
    }

    private Transaction transaction(BigDecimal amount) {
        var on = DAY.plusDays(random.nextInt(2000));
        return new Transaction(
                random.nextBoolean() ? TransactionKind.COMMITMENT : TransactionKind.DISBURSEMENT,
                on,
                new Money(amount, CURRENCIES.get(random.nextInt(CURRENCIES.size()))),
                on,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                true);
    }

    private void everythingIsDivided(String when) {
        var rows = cast.write(() -> sql.fetch("select id, project_id, amount, currency from funding.transaction"));
        var shares = new HashMap<Long, Map<Long, BigDecimal>>();
        cast.write(() -> sql.fetch("select transaction_id, coalesce(place_id, 0), amount from funding.share"))
                .forEach(row -> shares.computeIfAbsent(row.get(0, Long.class), id -> new TreeMap<>())
                        .put(row.get(1, Long.class), row.get(2, BigDecimal.class)));
        var located = new HashMap<Long, List<Part>>();
        cast.write(() -> sql.fetch("select project_id, place_id, percentage from projects.place"))
                .forEach(row -> located.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>())
                        .add(new Part(row.get(1, Long.class), Optional.ofNullable(row.get(2, BigDecimal.class)))));

        assertThat(shares.keySet()).as(when).isEqualTo(Set.copyOf(rows.getValues("id", Long.class)));
        for (var row : rows) {
            var is = shares.getOrDefault(row.get("id", Long.class), Map.of());
            var whole = row.get("amount", BigDecimal.class);
            assertThat(is.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("%s: shares of %s", when, row)
                    .isEqualByComparingTo(whole);
            var should = divided(
                    whole,
                    row.get("currency", String.class),
                    located.getOrDefault(row.get("project_id", Long.class), List.of()));
            assertThat(is.keySet()).as("%s: %s", when, row).isEqualTo(should.keySet());
            should.forEach((place, amount) -> assertThat(is.get(place))
                    .as("%s: share of place %s in %s", when, place, row)
                    .isEqualByComparingTo(amount));
        }
        totalsAgree(when);
    }

    /// Both maps, the list, and the totals kept for all projects say the same, to the last unit.
    private void totalsAgree(String when) {
        for (var kind : List.of(TransactionKind.COMMITMENT, TransactionKind.DISBURSEMENT)) {
            for (var currency : CURRENCIES) {
                var all = seen(
                        "select coalesce(sum(amount), 0) from funding.transaction where kind = '" + kind.code()
                                + "' and currency = '" + currency + "'",
                        BigDecimal.class);
                for (var map : ProvinceMap.values()) {
                    var onMap = cast.write(() -> money.onMap(new Asked(map, kind, currency, "", "", "")));
                    var sum = onMap.provinces().values().stream()
                            .map(province -> province.amount().value())
                            .reduce(onMap.nowhere().amount().value(), BigDecimal::add);
                    assertThat(sum).as("%s: map %s", when, map).isEqualByComparingTo(all);
                    assertThat(onMap.total().amount().value()).isEqualByComparingTo(all);
                }
            }
        }
        assertThat(asOwner("select count(*) from funding.place_change")).isZero();
        assertThat(asOwner("select count(*) from funding.settlement")).isZero();
        assertThat(seen("select coalesce(sum(transactions), 0) from funding.place_total", Long.class))
                .isEqualTo(seen("select count(*) from funding.transaction", Long.class));
    }

    @Test
    void what_a_figure_of_the_map_opens_adds_up_to_it_for_whoever_looks() {
        var places = sql.fetch(
                        "select place_id from places.on_map where in_34 is not null order by md5(place_id::text) limit 30")
                .getValues(0, Long.class);
        for (int n = 0; n < 20; n++) {
            var project = project(n % 3 == 0 ? "public" : "internal");
            cast.write(() -> {
                for (int p = random.nextInt(4); p > 0; p--) {
                    projects.locate(project, new PlaceId(places.get(random.nextInt(places.size()))), Optional.empty());
                }
                for (int t = 0; t < 3; t++) {
                    funding.record(project, transaction(amount()));
                }
            });
        }
        var province = seen("select in_34 from places.on_map where place_id = " + places.getFirst(), Long.class);
        var officer = new Viewer("account:7", "x", false, Set.of(), Set.of(province), Set.of("funding.see"));
        var opened = 0;

        for (var viewer : List.of(Viewer.system("system:test"), officer)) {
            for (var map : ProvinceMap.values()) {
                for (var years : List.of(List.of("", ""), List.of("2021", "2022"))) {
                    var asked =
                            new Asked(map, TransactionKind.COMMITMENT, "VND", years.getFirst(), years.getLast(), "");
                    var onMap = cast.readAs(viewer, () -> money.onMap(asked));
                    var sums = new ArrayList<>(onMap.provinces().values());
                    sums.addAll(onMap.notPlaced().values());
                    sums.add(onMap.nowhere());
                    for (var sum : sums) {
                        opened++;
                        var rows = cast.readAs(
                                viewer,
                                () -> list.all(asking(sum.amount().door())).toList());
                        assertThat(rows.stream()
                                        .map(row -> row.money().amount())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .as("%s opens %s", viewer, sum.amount().door())
                                .isEqualByComparingTo(sum.amount().value());
                        assertThat(BigDecimal.valueOf(rows.size()))
                                .isEqualByComparingTo(sum.rows().value());
                    }
                }
            }
        }
        assertThat(opened).isGreaterThan(20);
    }

    @Test
    void a_place_of_the_new_map_that_was_made_of_several_is_said_not_to_stand_on_the_old_one() {
        var merged = seen(
                "select place_id from places.on_map where in_63 is null and in_34 = place_id order by place_id limit 1",
                Long.class);
        var project = project("internal");
        cast.write(() -> {
            projects.locate(project, new PlaceId(merged), Optional.empty());
            funding.record(
                    project,
                    new Transaction(
                            TransactionKind.REIMBURSEMENT,
                            DAY,
                            new Money(new BigDecimal("-7"), "VND"),
                            DAY,
                            Optional.<OrganisationId>empty(),
                            Optional.empty(),
                            "",
                            "",
                            "",
                            true));
        });

        var old = cast.write(
                () -> money.onMap(new Asked(ProvinceMap.OF_63, TransactionKind.REIMBURSEMENT, "VND", "", "", "")));
        var today = cast.write(
                () -> money.onMap(new Asked(ProvinceMap.OF_34, TransactionKind.REIMBURSEMENT, "VND", "", "", "")));

        assertThat(old.notPlaced()).containsOnlyKeys(NotPlaced.SEVERAL);
        assertThat(old.nowhere().amount().value()).isEqualByComparingTo("-7");
        assertThat(today.provinces()).containsOnlyKeys(new PlaceId(merged));
    }

    private static ListRequest asking(String door) {
        var filters = new LinkedHashMap<String, String>();
        for (var pair : door.substring(door.indexOf('?') + 1).split("&")) {
            filters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return new ListRequest("/funding", filters, "date", true, 1);
    }

    private record Part(long place, Optional<BigDecimal> percentage) {}

    /// The rule once more, in whole numbers and another way: the oracle the database is held against.
    private static Map<Long, BigDecimal> divided(BigDecimal amount, String currency, List<Part> parts) {
        var stated =
                parts.stream().flatMap(part -> part.percentage().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing = parts.stream().filter(part -> part.percentage().isEmpty()).count();
        var left = new BigDecimal(100).subtract(stated).max(BigDecimal.ZERO);
        var weights = new TreeMap<Long, BigInteger>();
        for (var part : parts) {
            var weight = part.percentage()
                    .map(share -> share.multiply(BigDecimal.valueOf(Math.max(missing, 1))))
                    .orElse(left);
            if (weight.signum() > 0) {
                weights.put(part.place(), weight.movePointRight(2).toBigIntegerExact());
            }
        }
        if (weights.isEmpty()) {
            return Map.of(0L, amount);
        }
        var scale = Math.max(
                switch (currency) {
                    case "VND", "JPY" -> 0;
                    case "KWD" -> 3;
                    default -> 2;
                },
                amount.stripTrailingZeros().scale());
        var units = amount.abs().movePointRight(scale).toBigIntegerExact();
        var whole = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var shares = new TreeMap<Long, BigInteger>();
        weights.forEach(
                (place, weight) -> shares.put(place, units.multiply(weight).divide(whole)));
        var leftOver = units.subtract(shares.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        weights.keySet().stream()
                .sorted(Comparator.comparing((Long place) ->
                                units.multiply(weights.get(place)).mod(whole))
                        .thenComparing(weights::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(leftOver)
                .forEach(place -> shares.merge(place, BigInteger.ONE, BigInteger::add));
        var amounts = new TreeMap<Long, BigDecimal>();
        shares.forEach((place, share) ->
                amounts.put(place, new BigDecimal(share, scale).multiply(BigDecimal.valueOf(amount.signum()))));
        return amounts;
    }

    private ProjectId project(String publication) {
        return new ProjectId(cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, publication, money_publication, search_key) select 'project', 'Dự án', 'implementation', s, s, 'du an' from (values (?)) v (s) returning id",
                        publication)
                .get(0, Long.class)));
    }

    /// What the application itself may not read.
    private static long asOwner(String query) {
        try (var connection = TestRegister.instance().owner().open();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private <T> T seen(String query, Class<T> type) {
        return cast.write(() -> sql.fetchSingle(query).get(0, type));
    }
}
