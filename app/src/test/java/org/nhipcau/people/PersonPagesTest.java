package org.nhipcau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegisterTest
@Import(PeopleOfTests.class)
class PersonPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private PeopleOfTests made;

    @Autowired
    private DSLContext sql;

    @Test
    void an_officer_adds_a_person_with_a_post_and_finds_them_without_diacritics() {
        var officer = cast.deskOfficer();
        made.organisation("Vụ Thử nghiệm");

        var person = browser.sent(
                officer,
                "/people",
                Map.of(
                        "name", "Nguyễn Thị Ánh Tuyết",
                        "title", "BS.",
                        "emails", "Tuyet@Test.Example\nanh.tuyet@test.example",
                        "phones", "024 6273 2273",
                        "publication", "shared",
                        "organisation", "Vụ Thử nghiệm",
                        "rank", "deputy",
                        "titleVi", "Phó Vụ trưởng"));

        var page = browser.page(officer, person);
        assertThat(page.select("h1").text()).isEqualTo("BS. Nguyễn Thị Ánh Tuyết");
        assertThat(page.text()).contains("tuyet@test.example", "Phó Vụ trưởng", "Vụ Thử nghiệm");
        assertThat(browser.page(officer, "/people?q=anh tuyet nguyen").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.page(officer, "/people?organisation=vu thu nghiem&rank=deputy")
                        .text())
                .contains("Nguyễn Thị Ánh Tuyết");
        assertThat(browser.page(officer, "/search?q=tuyet@test.example").text()).contains("Nguyễn Thị Ánh Tuyết");
    }

    @Test
    void a_wrong_form_keeps_what_was_typed_and_says_what_is_wrong_at_the_field() {
        var answer = browser.send(
                cast.deskOfficer(),
                "/people",
                Map.of(
                        "name",
                        "Giữ lại",
                        "emails",
                        "không phải thư",
                        "phones",
                        "gọi sau",
                        "publication",
                        "shared",
                        "account",
                        "x"));

        assertThat(answer).hasStatus(422);
        var form = document(answer);
        assertThat(form.select("#name").val()).isEqualTo("Giữ lại");
        assertThat(form.select("#emails-says .wrong")).isNotEmpty();
        assertThat(form.select("#phones-says .wrong").text()).contains("gọi sau");
    }

    @Test
    void an_account_is_somebodys_once() {
        var officer = cast.deskOfficer();
        cast.write(() -> sql.execute("insert into identity.account (email, name) values ('moi@test.example', 'Mới')"));

        browser.sent(
                officer,
                "/people",
                Map.of("name", "Người một", "publication", "internal", "account", "MOI@test.example"));
        var second = browser.send(
                officer,
                "/people",
                Map.of("name", "Người hai", "publication", "internal", "account", "moi@test.example"));
        var none = browser.send(
                officer,
                "/people",
                Map.of("name", "Người ba", "publication", "internal", "account", "khong@test.example"));

        assertThat(document(second).select("#account-says .wrong").text()).contains("đã gắn");
        assertThat(document(none).select("#account-says .wrong").text()).contains("Không có tài khoản");
    }

    @Test
    void two_people_saving_one_record_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var person = "/people/" + made.person("Bản đầu");
        var seen = browser.page(officer, person + "/edit")
                .select("input[name=version]")
                .val();
        browser.sent(officer, person, Map.of("version", seen, "name", "Người thứ nhất", "publication", "internal"));

        var late = browser.send(
                cast.deskOfficer(),
                person,
                Map.of("version", seen, "name", "Người thứ hai", "publication", "internal"));

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("#name").val()).isEqualTo("Người thứ hai");
        assertThat(document(late).select("#name-says .other").text()).contains("Người thứ nhất");
    }

    @Test
    void a_post_is_corrected_and_an_earlier_state_restored() {
        var officer = cast.deskOfficer();
        var organisation = made.organisation("Vụ Khôi phục");
        var id = made.person("Người khôi phục");
        made.post(id, organisation, "2020-01-01", null);
        var person = "/people/" + id;
        var edit =
                browser.page(officer, person).select("a[href*=posts/new?post=]").attr("href");
        var form = browser.page(officer, edit);
        assertThat(form.select("#validFrom").val()).isEqualTo("01/01/2020");
        browser.sent(
                officer,
                person + "/posts",
                Map.of(
                        "post", form.select("input[name=post]").val(),
                        "organisation", "Vụ Khôi phục",
                        "rank", "head",
                        "validFrom", "01/01/2020",
                        "validTo", "31/12/2021"));
        assertThat(browser.page(officer, person).text()).contains("01/01/2020 – 31/12/2021", "Cấp trưởng");

        var restore = browser.page(officer, person)
                .select("form[action$=restoration] button")
                .last();
        browser.sent(
                officer,
                person + "/restoration",
                Map.of("change", java.util.Objects.requireNonNull(restore).val()));
        browser.page(officer, person);

        assertThat(cast.write(() -> sql.fetchCount(
                        org.jooq.impl.DSL.table("people.post"),
                        org.jooq.impl.DSL.condition("person_id = ? and rank = 'head'", id.value()))))
                .isZero();
    }

    @Test
    void erased_personal_data_are_gone_from_every_version_and_every_door() {
        var administrator = cast.administrator();
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác của người bị xóa");
        var id = made.person("Trịnh Xuân Xóa", "xoa@test.example");
        made.post(id, partner, "2020-01-01", null);
        made.holds("people.focal_point", partner.value(), id, "2020-01-01", null);
        var project = made.project("Dự án của người bị xóa");
        made.holds("projects.focal_point", project, id, "2020-01-01", null);
        browser.change(
                officer,
                "/people/" + id,
                Map.of("name", "Trịnh Xuân Xóa Hai", "phones", "0912 345 678", "publication", "shared"));
        assertThat(browser.page(administrator, "/people/" + id + "/erasure").text())
                .contains("vĩnh viễn");

        browser.sent(administrator, "/people/" + id + "/erasure", Map.of());

        for (var page : List.of(
                "/people/" + id,
                "/people",
                "/organisations/" + partner,
                "/projects/" + project,
                "/search?q=trinh xuan xoa")) {
            assertThat(browser.page(officer, page).select("main").text().replace("trinh xuan xoa", ""))
                    .as(page)
                    .doesNotContainIgnoringCase("Xuân Xóa")
                    .doesNotContain("xoa@test.example", "0912", "erased:");
        }
        assertThat(browser.page(officer, "/organisations/" + partner).text()).contains("đã được xóa thông tin cá nhân");
        assertThat(cast.write(() -> sql.fetch(
                                "select to_jsonb(p)::text from people.person p where id = ?1 union all select to_jsonb(h)::text from people.person_history h where id = ?1"
                                        .replace("?1", id.toString())))
                        .getValues(0, String.class))
                .hasSizeGreaterThan(2)
                .noneMatch(row ->
                        row.contains("Xuân") || row.contains("xoa@") || row.contains("0912") || row.contains("xuan"));
        var again = browser.send(
                officer, "/people/" + id, Map.of("version", "1", "name", "Trở lại", "publication", "internal"));
        assertThat(again.getResponse().getStatus()).isIn(409, 422);
    }

    @Test
    void a_partner_sees_their_own_people_that_are_shared_and_nobody_elses() {
        var own = made.organisation("Đối tác nhìn");
        var other = made.organisation("Đối tác khác");
        var mine = made.person("Của tôi");
        made.post(mine, own, null, null);
        var ministry = made.person("Đầu mối của Bộ");
        made.holds("people.focal_point", own.value(), ministry, null, null);
        var theirs = made.person("Của người khác");
        made.post(theirs, other, null, null);
        var kept = made.person("Giữ nội bộ");
        made.post(kept, own, null, null);
        cast.write(() -> sql.execute("update people.person set publication = 'internal' where id = ?", kept.value()));
        var partner = cast.partnerFocalPoint(own.value());

        assertThat(browser.page(partner, "/people").select("tbody").text())
                .contains("Của tôi", "Đầu mối của Bộ")
                .doesNotContain("Của người khác", "Giữ nội bộ");
        assertThat(browser.get(partner, "/people/" + theirs)).hasStatus(404);
        assertThat(browser.get(partner, "/people/" + kept)).hasStatus(404);
        assertThat(browser.page(partner, "/organisations/" + other)
                        .select("main")
                        .text())
                .doesNotContain("Của người khác");
    }

    @Test
    void who_may_not_see_people_finds_no_name_of_them_anywhere() {
        var partner = made.organisation("Đối tác bị nhìn");
        var person = made.person("Kín Đáo Thị");
        made.post(person, partner, null, null);
        made.holds("people.focal_point", partner.value(), person, null, null);
        var project = made.project("Dự án bị nhìn");
        made.holds("projects.focal_point", project, person, null, null);
        var treasury = cast.holder("treasury", Scope.ALL);

        for (var page : List.of("/organisations/" + partner, "/projects/" + project, "/search?q=kin dao thi")) {
            assertThat(browser.page(treasury, page).text()).as(page).doesNotContain("Kín Đáo");
        }
        assertThat(browser.get(treasury, "/people")).hasStatus(404);
        assertThat(browser.get(cast.stranger(), "/people/" + person)).hasStatus(404);
    }

    @Test
    void a_focal_point_is_named_corrected_and_taken_out_and_the_project_restored_with_it() {
        var officer = cast.deskOfficer();
        var project = "/projects/" + made.project("Dự án có đầu mối");
        var person = made.person("Tạ Thị Mối");
        var fields = Map.of("person", "Tạ Thị Mối", "side", "partner", "since", "01/02/2025");

        browser.sent(officer, project + "/focal-points", fields);
        var twice = browser.send(officer, project + "/focal-points", fields);
        var edit = browser.page(officer, project)
                .select("a[href*=focal-points/new?period=]")
                .attr("href");
        var period = browser.page(officer, edit).select("input[name=period]").val();
        browser.sent(
                officer,
                project + "/focal-points",
                Map.of("period", period, "person", "Tạ Thị Mối", "side", "ministry", "since", "01/02/2025"));

        assertThat(document(twice).select("#person-says .wrong").text()).contains("đã là đầu mối");
        assertThat(made.periods("projects.focal_point", Long.parseLong(project.replaceAll("\\D", ""))))
                .containsExactly("Tạ Thị Mối: 2025-02-01 – ");
        browser.sent(officer, project + "/focal-points/removal", Map.of("period", period));
        assertThat(made.periods("projects.focal_point", Long.parseLong(project.replaceAll("\\D", ""))))
                .isEmpty();
        var restore = browser.page(officer, project)
                .select("form[action$=restoration] button")
                .first();
        browser.sent(
                officer,
                project + "/restoration",
                Map.of("change", java.util.Objects.requireNonNull(restore).val()));
        assertThat(made.periods("projects.focal_point", Long.parseLong(project.replaceAll("\\D", ""))))
                .containsExactly("Tạ Thị Mối: 2025-02-01 – ");
        assertThat(browser.page(officer, "/people/" + person).text()).contains("Dự án có đầu mối");
    }
}
