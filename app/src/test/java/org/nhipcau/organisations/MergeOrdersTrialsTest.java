package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.organisations.Merges.Merge;
import org.nhipcau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Random registers, several mergings over each other, undone in a random order. After each undoing everything is as
/// if that merging had never been made and the others had; after the last, everything is what it was.
@RegisterTest
class MergeOrdersTrialsTest {

    private static final int TRIALS = Boolean.getBoolean("nhipcau.deep") ? 400 : 8;
    private static final int MERGINGS = 4;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Merges merges;

    @Autowired
    private Unmerging unmerging;

    @Autowired
    private Organisations organisations;

    /// A merging as it was told, so that it can be told again.
    private record Told(OrganisationId stays, OrganisationId merged, Set<String> taken) {}

    @Test
    void mergings_undone_in_any_order_leave_what_the_others_alone_would_have_made() {
        var outOfOrder = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var random = new Random(3200 + trial);
            var register = new RandomOrganisations(sql, cast, organisations, random);
            register.register();
            var before = register.everything();
            var money = register.money();
            var told = merged(register, random);
            var order = new ArrayList<>(told.keySet());
            Collections.shuffle(order, random);
            var standing = new ArrayList<>(told.keySet());
            for (var id : order) {
                outOfOrder += standing.getLast().equals(id) ? 0 : 1;
                cast.write(() -> unmerging.undo(id));
                standing.remove(id);
                assertThat(register.money())
                        .as("trial %s, %s undone", trial, id)
                        .isEqualTo(money);
                var after = register.everything();

                newestFirst(standing.reversed());
                same(register.everything(), before, "trial %s, all undone after %s".formatted(trial, id));
                var again = again(standing, told);
                same(after, register.everything(), "trial %s, %s of %s undone".formatted(trial, id, told));
                rename(told, standing, order, again);
            }
            same(register.everything(), before, "trial " + trial);
        }
        assertThat(outOfOrder).as("undone while later ones stood").isGreaterThan(TRIALS / 2);
    }

    /// Says the rows that are not the same, and no others.
    private static void same(
            Map<String, Set<Map<String, Object>>> found, Map<String, Set<Map<String, Object>>> expected, String what) {
        var tables = expected.keySet();
        assertThat(found.keySet()).isEqualTo(tables);
        for (var table : tables) {
            var more = new HashSet<>(Objects.requireNonNull(found.get(table)));
            var less = new HashSet<>(Objects.requireNonNull(expected.get(table)));
            more.removeAll(Objects.requireNonNull(expected.get(table)));
            less.removeAll(Objects.requireNonNull(found.get(table)));
            assertThat(more)
                    .as("%s: %s has, and should not: lacks %s", what, table, less)
                    .isEmpty();
            assertThat(less).as("%s: %s lacks", what, table).isEmpty();
        }
    }

    /// By number, in the order in which they were made.
    private Map<Long, Told> merged(RandomOrganisations register, Random random) {
        var told = new LinkedHashMap<Long, Told>();
        for (var attempt = 0; attempt < 40 && told.size() < MERGINGS; attempt++) {
            var standing = register.made().stream().filter(this::stands).toList();
            // Few, so that most meet again.
            var one = new OrganisationId(standing.get(random.nextInt(Math.min(5, standing.size()))));
            var other = new OrganisationId(standing.get(random.nextInt(standing.size())));
            if (!one.equals(other)) {
                var said = register.said(other);
                try {
                    cast.write(() -> assertThat(merges.merge(one, register.version(one), said))
                            .isTrue());
                    told.put(latest().id(), new Told(one, other, said.taken()));
                } catch (Refusal kin) {
                    assertThat(kin.key()).isEqualTo("organisations.refused.mergeKin");
                }
            }
        }
        return told;
    }

    private boolean stands(long id) {
        return cast.write(() -> organisations.survivor(new OrganisationId(id)).isEmpty());
    }

    private Merge latest() {
        return cast.write(() -> merges.all()).stream()
                .max(Comparator.comparingLong(Merge::id))
                .orElseThrow();
    }

    private void newestFirst(List<Long> standing) {
        standing.forEach(id -> cast.write(() -> unmerging.undo(id)));
    }

    /// Told again as it was told the first time, on a register without the one that was undone.
    private List<Long> again(List<Long> standing, Map<Long, Told> told) {
        var again = new ArrayList<Long>();
        for (var id : standing) {
            var one = Objects.requireNonNull(told.get(id));
            cast.write(() -> {
                var said = new Merges.Said(
                        one.merged(), organisations.find(one.merged()).version(), one.taken(), "");
                assertThat(merges.merge(
                                one.stays(), organisations.find(one.stays()).version(), said))
                        .isTrue();
            });
            again.add(latest().id());
        }
        return again;
    }

    /// The mergings that were made anew take the places of the former ones.
    private static void rename(Map<Long, Told> told, List<Long> standing, List<Long> order, List<Long> again) {
        for (var place = 0; place < again.size(); place++) {
            var former = standing.get(place);
            var now = again.get(place);
            told.put(now, Objects.requireNonNull(told.remove(former)));
            Collections.replaceAll(order, former, now);
            standing.set(place, now);
        }
    }
}
