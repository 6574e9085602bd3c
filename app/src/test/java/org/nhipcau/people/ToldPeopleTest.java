package org.nhipcau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.ToldPeople.Likeness;
import org.nhipcau.projects.ProjectFocalPoints;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegisterTest
@Import(PeopleOfTests.class)
class ToldPeopleTest {

    private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    @Autowired
    private ToldPeople told;

    @Autowired
    private ProjectFocalPoints focalPoints;

    @Autowired
    private PeopleOfTests made;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private static ToldPerson told(String name, String email, OrganisationId organisation) {
        return new ToldPerson(
                name,
                "",
                email.isEmpty() ? List.of() : List.of(email),
                List.of(),
                Optional.of(organisation),
                "Chuyên viên",
                "Danh sách Excel");
    }

    private int people() {
        return cast.write(() -> sql.fetchCount(org.jooq.impl.DSL.table("people.person")));
    }

    @Test
    void an_email_says_who_it_is_whatever_the_name_is_written_like() {
        var partner = made.organisation("Tổ chức thư điện tử");
        var known = made.person("Nguyễn Văn Thư", "thu@test.example");
        var one = told("NGUYEN VAN THU", "Thu@Test.Example", partner);

        var found = cast.write(() -> told.findOrTake(List.of(one)));

        assertThat(found).containsExactlyEntriesOf(java.util.Map.of(one, known));
    }

    @Test
    void a_name_is_found_without_diacritics_in_the_same_organisation_only() {
        var partner = made.organisation("Tổ chức có tên");
        var elsewhere = made.organisation("Tổ chức khác có tên");
        var known = made.person("Đặng Thị Tên");
        made.post(known, partner, null, null);

        assertThat(cast.write(() -> told.findOrTake(List.of(told("Dang thi ten", "", partner))))
                        .values())
                .containsExactly(known);
        assertThat(cast.write(() -> told.find(List.of(told("Dang thi ten", "", elsewhere))))
                        .values())
                .singleElement()
                .satisfies(candidates -> assertThat(candidates)
                        .extracting(ToldPeople.Candidate::likeness)
                        .containsExactly(Likeness.NAME));
        assertThat(cast.write(() -> told.findOrTake(List.of(told("Đặng Thị Tên", "", elsewhere))))
                        .values())
                .doesNotContain(known)
                .hasSize(1);
    }

    @Test
    void of_two_who_bear_one_name_in_one_house_none_is_guessed() {
        var partner = made.organisation("Tổ chức trùng tên");
        made.post(made.person("Trần Thị Trùng"), partner, null, null);
        made.post(made.person("Trần Thị Trùng"), partner, null, null);
        var before = people();

        assertThat(cast.write(() -> told.findOrTake(List.of(told("Trần Thị Trùng", "", partner)))))
                .isEmpty();
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void another_email_in_the_same_house_is_another_person() {
        var partner = made.organisation("Tổ chức hai thư");
        var known = made.person("Bùi Thị Hai", "hai1@test.example");
        made.post(known, partner, null, null);

        var found = cast.write(() -> told.findOrTake(List.of(told("Bùi Thị Hai", "hai2@test.example", partner))));

        assertThat(found.values()).hasSize(1).doesNotContain(known);
    }

    @Test
    void a_list_taken_twice_takes_nobody_and_no_post_a_second_time() {
        var partner = made.organisation("Tổ chức nạp hai lần");
        var list = List.of(
                told("Lý Thị Một", "mot@test.example", partner),
                told("Lý Thị Một", "mot@test.example", made.organisation("Tổ chức thứ hai")),
                told("Lý Văn Hai", "", partner),
                told("Lý văn hai", "", partner));

        var first = cast.write(() -> told.findOrTake(list));
        var after = people();
        var second = cast.write(() -> told.findOrTake(list));

        assertThat(second).isEqualTo(first).hasSize(4);
        assertThat(first.values().stream().distinct()).hasSize(2);
        assertThat(people()).isEqualTo(after);
        assertThat(cast.write(() -> sql.fetchCount(
                        org.jooq.impl.DSL.table("people.post"),
                        org.jooq.impl.DSL.condition(
                                "source = 'Danh sách Excel' and organisation_id = ?", partner.value()))))
                .isEqualTo(2);
    }

    @Test
    void many_are_named_for_projects_at_once_and_named_again_once() {
        var project = new ProjectId(made.project("Dự án gán đầu mối"));
        var person = made.person("Mai Thị Gán");
        var many = List.of(
                new FocalPeriods.Named<>(project, new FocalPoint.Said(person, Side.MINISTRY, ALWAYS, "")),
                new FocalPeriods.Named<>(project, new FocalPoint.Said(person, Side.MINISTRY, ALWAYS, "")),
                new FocalPeriods.Named<>(project, new FocalPoint.Said(person, Side.PARTNER, ALWAYS, "")));

        assertThat(cast.write(() -> focalPoints.assign(many))).isEqualTo(2);
        assertThat(cast.write(() -> focalPoints.assign(many))).isZero();
        assertThat(cast.write(() -> focalPoints.of(project))).hasSize(2);
    }
}
