package org.nhipcau.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/// Random registers, random viewers: what is seen is what the rule says, and the same at every door into the tables.
@RegisterTest
class VisibilityTest {

    private static final int PROJECTS = 60;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    private final Set<Long> furnished = new TreeSet<>();
    private final Random random = new Random(20261122);

    private record Known(long id, Publication publication, Set<Long> parties, Set<Long> provinces) {

        boolean seenBy(Viewer viewer) {
            return viewer.seesAll()
                    || publication == Publication.PUBLIC
                    || publication == Publication.SHARED && parties.stream().anyMatch(viewer.organisations()::contains)
                    || provinces.stream().anyMatch(viewer.places()::contains);
        }
    }

    @Test
    void every_door_shows_a_viewer_the_same_projects_and_only_theirs() {
        var organisations = cast.write(() -> sql.fetch(
                        "insert into organisations.organisation (kind, name_vi, search_key) select 'other', 'T' || n, 't' || n from generate_series(1, 12) n returning id")
                .getValues(0, Long.class));
        var places = sql.fetch(
                        "select place_id from facts.places_place where kind in ('province', 'commune') order by place_id limit 400")
                .getValues(0, Long.class);
        var known = cast.write(() -> furnish(organisations, places));
        furnished.addAll(known.stream().map(Known::id).toList());
        var trials = Boolean.getBoolean("nhipcau.deep") ? 2_000 : 60;

        for (int trial = 0; trial < trials; trial++) {
            var viewer = viewer(organisations, places);
            var expected = new TreeSet<Long>();
            known.stream().filter(project -> project.seenBy(viewer)).forEach(project -> expected.add(project.id()));

            var byDoor = cast.readAs(
                    viewer,
                    () -> List.of(
                            ids("select id from projects.project"),
                            ids("select project_id from facts.projects_project"),
                            ids("select distinct project_id from projects.party"),
                            ids("select distinct project_id from projects.place"),
                            ids("select distinct project_id from facts.projects_place"),
                            ids("select distinct project_id from funding.transaction"),
                            ids("select distinct project_id from funding.total"),
                            ids("select id from projects.project_at(clock_timestamp())"),
                            ids("select distinct project_id from projects.place_at(clock_timestamp())")));

            assertThat(byDoor)
                    .as("trial %s, %s", trial, viewer)
                    .allSatisfy(door -> assertThat(door).isEqualTo(expected));
        }
    }

    @Test
    void whoever_says_nothing_about_themselves_sees_nothing() {
        cast.write(() -> furnish(List.of(), List.of()));

        assertThat(sql.fetchCount(sql.selectFrom("projects.project").where("publication <> 'public'")))
                .isZero();
        assertThat(sql.fetchCount(sql.selectFrom("funding.total")
                        .where("project_id in (select id from projects.project where publication <> 'public')")))
                .isZero();
    }

    private List<Known> furnish(List<Long> organisations, List<Long> places) {
        var known = new ArrayList<Known>();
        for (int n = 0; n < PROJECTS; n++) {
            var publication = Publication.values()[random.nextInt(3)];
            var id = projects.create(
                    new ProjectForm(
                            ProjectLevel.PROJECT,
                            Optional.empty(),
                            "Dự án " + n,
                            "",
                            "",
                            "",
                            "",
                            ProjectStatus.IMPLEMENTATION,
                            Dates.UNKNOWN,
                            publication,
                            "",
                            List.of()),
                    true);
            var parties = new TreeSet<Long>();
            var provinces = new TreeSet<Long>();
            for (int p = 0; p < 2 && !organisations.isEmpty(); p++) {
                var organisation = organisations.get(random.nextInt(organisations.size()));
                projects.join(id, new OrganisationId(organisation), PartyRole.IMPLEMENTING);
                parties.add(organisation);
                var place = places.get(random.nextInt(places.size()));
                projects.locate(id, new PlaceId(place), Optional.empty());
                provinces.add(place);
                provinces.addAll(sql.fetch(
                                "select province_id from facts.places_on_map where place_id = ? and province_id is not null",
                                place)
                        .getValues(0, Long.class));
            }
            sql.execute(
                    "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'disbursement', ?, ?, 'VND', ?)",
                    id.value(),
                    LocalDate.EPOCH,
                    BigDecimal.TEN,
                    LocalDate.EPOCH);
            sql.execute("update projects.project set source = 'x' where id = ?", id.value());
            known.add(new Known(id.value(), publication, parties, provinces));
        }
        return known;
    }

    private Viewer viewer(List<Long> organisations, List<Long> places) {
        var some = random.nextInt(20);
        if (some == 0) {
            return Viewer.NOBODY;
        }
        if (some == 1) {
            return new Viewer("account:1", "x", true, Set.of(), Set.of(), Set.of());
        }
        var own = new TreeSet<Long>();
        var where = new TreeSet<Long>();
        for (int n = random.nextInt(3); n > 0; n--) {
            own.add(organisations.get(random.nextInt(organisations.size())));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            where.add(places.get(random.nextInt(places.size())));
        }
        return new Viewer("account:2", "x", false, own, where, Set.of("projects.see"));
    }

    /// The other test's projects are not this one's business.
    private Set<Long> ids(String query) {
        var ids = new TreeSet<>(sql.fetch(query).getValues(0, Long.class));
        ids.retainAll(furnished);
        return ids;
    }
}
