package org.nhipcau.projects.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Taking;

class ThreeWayTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void an_end_of_the_file_before_a_start_of_ours_stays_out_and_is_told() {
        var base = project("A", dates(JANUARY, JUNE), Set.of(), Set.of());
        var ours = project("A", dates(MAY, JUNE), Set.of(), Set.of());
        var theirs = project("A", dates(JANUARY, JANUARY.plusDays(1)), Set.of(), Set.of());

        var merged = ThreeWay.merge(Optional.of(base), ours, theirs);

        assertThat(merged.project().dates()).isEqualTo(ours.dates());
        assertThat(fields(merged.differing())).containsExactlyInAnyOrder("planned_start", "planned_end");
        var taken = ThreeWay.take("planned_end", ours, theirs);
        assertThat(taken.project().dates()).isEqualTo(ours.dates());
        assertThat(fields(taken.differing())).contains("planned_end");
    }

    @Test
    void a_project_never_loses_its_last_title() {
        var base = project("A", "B");
        var ours = project("", "B");
        var theirs = project("A", "");

        var merged = ThreeWay.merge(Optional.of(base), ours, theirs);

        assertThat(merged.project().titleEn()).isEqualTo("B");
        assertThat(fields(merged.differing())).containsExactlyInAnyOrder("title_vi", "title_en");
    }

    @Test
    void codes_that_both_sides_added_are_had_together_unless_they_come_to_more_than_the_whole() {
        var base = sectors("12220 50");
        var ours = sectors("12220 50", "12230 20");

        var together = ThreeWay.merge(Optional.of(base), ours, sectors("12220 50", "12240 30"));
        var tooMuch = ThreeWay.merge(Optional.of(base), ours, sectors("12220 50", "12240 31"));

        assertThat(written(together)).containsExactlyInAnyOrder("12220 50", "12230 20", "12240 30");
        assertThat(together.differing()).isEmpty();
        assertThat(written(tooMuch)).containsExactlyInAnyOrder("12220 50", "12230 20");
        assertThat(fields(tooMuch.differing())).containsExactly("sector:1");
    }

    @Test
    void a_share_that_both_sides_changed_leaves_its_whole_list_as_it_is_here() {
        var merged = ThreeWay.merge(
                Optional.of(sectors("12220 100")), sectors("12220 60", "12230 40"), sectors("12220 70", "12240 30"));

        assertThat(written(merged)).containsExactlyInAnyOrder("12220 60", "12230 40");
        assertThat(fields(merged.differing())).containsExactly("sector:1");
        assertThat(written(ThreeWay.take("sector:1", merged.project(), sectors("12220 70", "12240 30"))))
                .containsExactlyInAnyOrder("12220 70", "12240 30");
    }

    @Test
    void a_share_written_with_more_zeros_is_the_same_share() {
        var merged = ThreeWay.merge(Optional.of(sectors("12220 60")), sectors("12220 60.00"), sectors("12220 70"));

        assertThat(written(merged)).containsExactly("12220 70");
    }

    @Test
    void whoever_either_side_added_takes_part_and_whoever_either_left_out_does_not() {
        var merged = ThreeWay.merge(Optional.of(parties(1, 2, 3)), parties(1, 3, 4), parties(1, 2, 5));

        assertThat(merged.project().parties())
                .extracting(taking -> taking.organisation().value())
                .containsExactlyInAnyOrder(1L, 4L, 5L);
    }

    @Test
    void without_a_former_file_what_is_empty_here_is_filled_and_what_is_not_differs() {
        var ours = project("Nhập tay", dates(JANUARY, JUNE), Set.of(), Set.of());
        var theirs = new PublishedProject(
                "",
                "Tên",
                "Name",
                "",
                "",
                "",
                ProjectStatus.CLOSED,
                dates(JANUARY, MAY),
                Optional.empty(),
                "IATI: a.xml",
                Set.of(),
                Set.of(),
                sectors("12220 100").sectors(),
                Set.of());

        var merged = ThreeWay.merge(Optional.empty(), ours, theirs);

        assertThat(merged.project().titleEn()).isEqualTo("Name");
        assertThat(merged.project().source()).isEqualTo(ours.source());
        assertThat(written(merged)).containsExactly("12220 100");
        assertThat(fields(merged.differing())).containsExactlyInAnyOrder("title_vi", "status", "planned_end");
    }

    @Test
    void for_each_field_one_of_three_rules_holds_whatever_the_sides_say() {
        var random = new Random(7);
        for (var n = 0; n < 20_000; n++) {
            var base = word(random);
            var ours = word(random);
            var theirs = word(random);

            var merged = ThreeWay.merge(Optional.of(described(base)), described(ours), described(theirs));

            var now = merged.project().descriptionVi();
            if (ours.equals(base)) {
                assertThat(now).isEqualTo(theirs);
            } else {
                assertThat(now).isEqualTo(ours);
            }
            assertThat(!merged.differing().isEmpty())
                    .isEqualTo(!ours.equals(base) && !theirs.equals(base) && !ours.equals(theirs));
            assertThat(merged.otherwise().isEmpty()).isEqualTo(now.equals(theirs));
        }
    }

    private static String word(Random random) {
        return List.of("", "a", "b", "c").get(random.nextInt(4));
    }

    private static PublishedProject described(String text) {
        return new PublishedProject(
                "",
                "A",
                "",
                "",
                text,
                "",
                ProjectStatus.IMPLEMENTATION,
                Dates.UNKNOWN,
                Optional.empty(),
                "IATI: a.xml",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static List<String> fields(List<ThreeWay.Differing> differing) {
        return differing.stream().map(ThreeWay.Differing::field).toList();
    }

    private static List<String> written(ThreeWay.Merged merged) {
        return merged.project().sectors().stream()
                .map(share -> share.code() + " "
                        + share.percentage().map(BigDecimal::toPlainString).orElse(""))
                .toList();
    }

    private static Dates dates(LocalDate start, LocalDate end) {
        return new Dates(Optional.of(start), Optional.empty(), Optional.of(end), Optional.empty());
    }

    private static PublishedProject sectors(String... sectors) {
        return project(
                "A",
                dates(JANUARY, JUNE),
                Stream.of(sectors)
                        .map(one -> one.split(" ", 2))
                        .map(one -> new Share("1", one[0], Optional.of(new BigDecimal(one[1]))))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private static PublishedProject parties(long... organisations) {
        var parties = new LinkedHashSet<Taking>();
        for (var organisation : organisations) {
            parties.add(new Taking(new OrganisationId(organisation), PartyRole.FUNDING));
        }
        return project("A", dates(JANUARY, JUNE), Set.of(), parties);
    }

    private static PublishedProject project(String titleVi, Dates dates, Set<Share> sectors, Set<Taking> parties) {
        return new PublishedProject(
                "",
                titleVi,
                "",
                "",
                "",
                "",
                ProjectStatus.IMPLEMENTATION,
                dates,
                Optional.empty(),
                "IATI: a.xml",
                parties,
                Set.of(),
                sectors,
                Set.of());
    }

    private static PublishedProject project(String titleVi, String titleEn) {
        return new PublishedProject(
                "",
                titleVi,
                titleEn,
                "",
                "",
                "",
                ProjectStatus.IMPLEMENTATION,
                dates(JANUARY, JUNE),
                Optional.empty(),
                "IATI: a.xml",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
