package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;

@RegisterTest
class PortfolioTest extends HandsInLists {

    @Test
    void an_officers_own_list_becomes_projects_partners_places_and_money() {
        var officer = cast.deskOfficer();
        var list = OfficersList.xlsx()
                .row("I. Dự án ODA")
                .row(
                        1,
                        "Dự án Lan",
                        "Quỹ Hoa Mai",
                        "Ban quản lý Lan",
                        "2015-2020",
                        "Lai Châu; Đắc Nông",
                        8300,
                        "đã kết thúc")
                .row(
                        2,
                        "Dự án Huệ",
                        "Quỹ Hoa Mai",
                        "Ban quản lý Huệ",
                        "01/2021 - 12/2030",
                        "Dak Nong",
                        1250.5,
                        "đang thực hiện")
                .row("", "Tổng cộng", "", "", "", "", 9550.5, "")
                .row("", "", "", "", "", "", "NGƯỜI LẬP BIỂU", "")
                .bytes();

        var address = handIn(officer, "danh mục.xlsx", list);
        assertThat(confirm(officer, address)).isEqualTo(address + "/answers?open=yes");
        assertThat(answer(officer, address)).startsWith(address + "?notice");

        assertThat(outcomes(officer, address))
                .containsEntry("new", 2L)
                .containsEntry("refused", 0L)
                .containsEntry("asked", 0L)
                .containsEntry("aside", 7L);
        assertThat(projects("Dự án Lan")).isZero();

        accept(officer, address);

        assertThat(projects("Dự án Lan")).isOne();
        var project = value("select id from projects.project where title_vi = 'Dự án Lan'");
        var door = page(officer, "/projects/" + project)
                .select("a[href^=/workbooks/]")
                .attr("href");
        assertThat(page(officer, door).select("tr[data-row]").text()).contains("Dự án Lan");
        assertThat(value("""
                select string_agg(o.name_vi || ' ' || t.role, ', ' order by o.name_vi) from projects.party t
                join organisations.organisation o on o.id = t.organisation_id join projects.project p on p.id = t.project_id
                where p.title_vi = 'Dự án Lan'""")).isEqualTo("Ban quản lý Lan implementing, Quỹ Hoa Mai funding");
        assertThat(value("select count(*) from organisations.organisation where name_vi = 'Quỹ Hoa Mai'"))
                .isEqualTo(1L);
        assertThat(value("""
                select string_agg(f.name_vi, ', ' order by f.name_vi) from projects.place l
                join facts.places_place f on f.place_id = l.place_id join projects.project p on p.id = l.project_id
                where p.title_vi = 'Dự án Lan'""")).isEqualTo("Lai Châu, Đắk Nông");
        assertThat((BigDecimal) value("""
                select amount from funding.transaction t join projects.project p on p.id = t.project_id
                where p.title_vi = 'Dự án Huệ' and t.currency = 'USD' and t.kind = 'commitment' and on_date = '2021-01-01'""")).isEqualByComparingTo("1250500");
        assertThat(value("select planned_end::text from projects.project where title_vi = 'Dự án Lan'"))
                .isEqualTo("2020-12-31");
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() {
        var officer = cast.deskOfficer();
        var list = OfficersList.xlsx()
                .row(1, "Dự án Cúc", "Quỹ Cúc", "", "2015-2020", "Lai Châu", 10, "đã kết thúc")
                .bytes();
        accepted(officer, list);
        var before = cast.write(() -> sql.fetchValue("select max(change_id) from projects.project"));

        var again = handIn(officer, "lần hai.xlsx", list);
        confirm(officer, again);

        assertThat(outcomes(officer, again)).containsEntry("same", 1L).containsEntry("new", 0L);
        assertThat(page(officer, again).text()).contains("Tệp này đã được nhận");
        assertThat(browser.post()
                        .uri(again + "/acceptance")
                        .param("version", version(officer, again))
                        .with(officer)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(cast.write(() -> sql.fetchValue("select max(change_id) from projects.project")))
                .isEqualTo(before);
    }

    @Test
    void a_changed_list_changes_what_it_says_and_leaves_the_rest() {
        var officer = cast.deskOfficer();
        accepted(
                officer,
                OfficersList.xlsx()
                        .row(1, "Dự án Sen", "Quỹ Sen", "Ban Sen", "2015-2020", "Lai Châu", 10, "đang thực hiện")
                        .bytes());

        accepted(
                officer,
                OfficersList.bare("Tên dự án", "Trạng thái", "Địa bàn")
                        .row("DỰ ÁN SEN", "đã kết thúc", "Sơn La")
                        .bytes());

        assertThat(value("select status from projects.project where title_vi = 'DỰ ÁN SEN'"))
                .isEqualTo("closed");
        assertThat(value("select planned_end::text from projects.project where title_vi = 'DỰ ÁN SEN'"))
                .isEqualTo("2020-12-31");
        assertThat(value("""
                select count(*) from projects.place l join projects.project p on p.id = l.project_id where p.title_vi = 'DỰ ÁN SEN'""")).isEqualTo(2L);
    }

    @Test
    void what_cannot_be_taken_is_said_at_its_cell_and_in_a_marked_copy() throws IOException {
        var officer = cast.deskOfficer();
        var list = OfficersList.xlsx()
                .row(1, "Dự án Đào", "", "", "2020-2015", "", "", "")
                .row(2, "", "Quỹ Đào", "", "2015", "", "", "")
                .row(3, "Dự án Mận", "", "", "hôm kia", "", "nhiều", "bay bổng")
                .row(4, "Dự án Mơ", "", "", "2015-2020", "", "5 triệu USD / 4 triệu EUR", "")
                .bytes();

        var address = handIn(officer, "sai.xlsx", list);
        confirm(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("refused", 4L).containsEntry("new", 0L);
        var rows = page(officer, address + "/rows?outcome=refused")
                .select("tr[data-row]")
                .text();
        assertThat(rows).contains("E5", "B6", "E7", "G7", "G8");
        try (var marked = WorkbookFactory.create(new ByteArrayInputStream(bytes(officer, address + "/marked")))) {
            var sheet = marked.getSheet("Danh mục");
            assertThat(sheet.getRow(6).getCell(4).getCellComment().getString().getString())
                    .contains("hôm kia");
            assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("Dự án Mận");
        }
        assertThat(bytes(officer, address + "/file")).isEqualTo(list);
        assertThat(projects("Dự án Đào")).isZero();
    }

    @Test
    void what_a_heading_is_and_a_name_means_is_said_once() {
        var officer = cast.deskOfficer();
        var first = handIn(
                officer,
                "a.xlsx",
                OfficersList.bare("Việc phòng ta theo dõi", "Bạn của phòng")
                        .row("Dự án Quế", "Quỹ Quế Hương")
                        .bytes());
        var columns = page(officer, first + "/columns");
        assertThat(columns.select("#field1 option[selected]").attr("value")).isEmpty();
        assertThat(say(officer, first, Map.of("field1", "title", "field2", "partner")))
                .contains("/answers");
        answer(officer, first);
        accept(officer, first);

        var second = handIn(
                officer,
                "b.xlsx",
                OfficersList.bare("Bạn của phòng", "Việc phòng ta theo dõi")
                        .row("Quỹ Quế Hương", "Dự án Hồi")
                        .bytes());

        var remembered = page(officer, second + "/columns");
        assertThat(remembered.select("#field2 option[selected]").attr("value")).isEqualTo("title");
        assertThat(remembered.select("#field1 option[selected]").attr("value")).isEqualTo("partner");
    }

    @Test
    void an_e_mail_says_who_answers_for_a_project_and_a_name_alone_is_asked() {
        var officer = cast.deskOfficer();
        var list = OfficersList.bare("Tên dự án", "Cán bộ phụ trách", "Email")
                .row("Dự án Bưởi", "Trần Thị Bưởi", "buoi@test.example")
                .row("Dự án Cam", "Trần Thị Bưởi", "buoi@test.example")
                .row("Dự án Quýt", "Lê Văn Quýt", "")
                .bytes();
        var address = handIn(officer, "đầu mối.xlsx", list);

        assertThat(confirm(officer, address)).contains("/answers");
        assertThat(outcomes(officer, address)).containsEntry("new", 2L).containsEntry("asked", 1L);
        answer(officer, address);
        accept(officer, address);

        assertThat(value("select count(*) from people.person where name = 'Trần Thị Bưởi'"))
                .isEqualTo(1L);
        assertThat(value("""
                select string_agg(p.title_vi, ', ' order by p.title_vi) from projects.focal_point f
                join projects.project p on p.id = f.project_id join people.person n on n.id = f.person_id
                where f.side = 'ministry' and n.name in ('Trần Thị Bưởi', 'Lê Văn Quýt')""")).isEqualTo("Dự án Bưởi, Dự án Cam, Dự án Quýt");
        var again = handIn(officer, "đầu mối.xlsx", list);
        confirm(officer, again);
        assertThat(outcomes(officer, again)).containsEntry("same", 3L);
    }

    @Test
    void somebody_who_left_answers_for_nothing_new() {
        var officer = cast.deskOfficer();
        cast.write(() -> sql.execute("""
                with p as (insert into people.person (name, emails, search_key) values ('Vũ Thị Na', 'na@test.example', 'vu thi na') returning id),
                o as (select min(id) id from organisations.organisation)
                insert into people.post (person_id, organisation_id, rank, title_vi, valid_to)
                select p.id, coalesce(o.id, 0), 'officer', '', date '2020-01-31' from p, o"""));

        var address = handIn(
                officer,
                "cũ.xlsx",
                OfficersList.bare("Tên dự án", "Cán bộ phụ trách", "Email")
                        .row("Dự án Na", "Vũ Thị Na", "na@test.example")
                        .bytes());
        confirm(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("refused", 1L);
        assertThat(page(officer, address + "/rows?outcome=refused").text())
                .contains("B2")
                .contains("31/01/2020");
    }

    @Test
    void dates_that_an_american_machine_misread_are_put_right() {
        var officer = cast.deskOfficer();
        var list = OfficersList.bare("Tên dự án", "Ngày bắt đầu", "Ngày kết thúc")
                .row("Dự án Bắp", java.time.LocalDate.of(2014, 4, 12), "25/12/2019")
                .row("Dự án Ngô", "13/04/2015", "31/12/2020")
                .bytes();
        var address = handIn(officer, "ngày.xlsx", list);

        assertThat(page(officer, address + "/columns")
                        .select("#order2 option[selected]")
                        .attr("value"))
                .isEqualTo("SWAPPED");
        accepted(officer, list);

        assertThat(value("select planned_start::text from projects.project where title_vi = 'Dự án Bắp'"))
                .isEqualTo("2014-12-04");
        assertThat(value("select planned_start::text from projects.project where title_vi = 'Dự án Ngô'"))
                .isEqualTo("2015-04-13");
    }

    @Test
    void what_officers_write_in_a_hurry_is_read_as_they_mean_it() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "vội.xlsx",
                OfficersList.bare("TT", "Tên dự án", "Tỉnh/TP", "Bắt đầu", "Kết thúc")
                        .row(1, "Dự án Hà Tây cũ", "Hà Tây", "06/2017", "")
                        .row(2, "Dự án Một Ô", "Gia Lai", "2013 - 2015", "")
                        .row(3, "", "", "", "")
                        .row(4, "Dự án năm sau", "Gia Lai", "năm sau", "")
                        .bytes());
        confirm(officer, address);

        assertThat(outcomes(officer, address))
                .containsEntry("new", 2L)
                .containsEntry("refused", 1L)
                .containsEntry("aside", 2L);
        // A commune in Gia Lai bears the name today; the column speaks of provinces.
        assertThat(page(officer, address + "/rows?row=2").text()).contains("Tỉnh Hà Tây");
        assertThat(page(officer, address + "/rows?row=4").text()).contains("Chỉ có số thứ tự");
        assertThat(page(officer, address + "/rows?row=5").text()).contains("năm sau");
        accept(officer, address);
        assertThat(
                        value(
                                "select l.full_name_vi from projects.place p join projects.project j on j.id = p.project_id"
                                        + " join places.place_version l on l.place_id = p.place_id where j.title_vi = 'Dự án Hà Tây cũ'"))
                .isEqualTo("Tỉnh Hà Tây");
        assertThat(
                        value(
                                "select planned_start || ' ' || planned_end from projects.project where title_vi = 'Dự án Một Ô'"))
                .isEqualTo("2013-01-01 2015-12-31");
    }

    @Test
    void a_bare_name_that_a_district_bears_too_is_asked_unless_the_list_says_that_it_speaks_of_provinces() {
        var officer = cast.deskOfficer();
        var both = "Điện Biên, Lai Châu";

        var silent = handIn(officer, "nơi.xlsx", places("Địa bàn", both, "Gia Lay"));
        confirm(officer, silent);
        assertThat(outcomes(officer, silent)).containsEntry("asked", 2L);
        assertThat(page(officer, silent + "/answers").text()).contains("Điện Biên", "Gia Lai");

        var byAnother = handIn(officer, "nơi, tỉnh.xlsx", places("Địa bàn", both, "Đăk Nông"));
        confirm(officer, byAnother);
        assertThat(outcomes(officer, byAnother)).containsEntry("new", 2L);

        var byHeading = handIn(officer, "tỉnh.xlsx", places("Tỉnh", both, "Gia Lay"));
        confirm(officer, byHeading);
        assertThat(outcomes(officer, byHeading)).containsEntry("new", 1L).containsEntry("asked", 1L);

        var mixed = handIn(officer, "tỉnh, huyện.xlsx", places("Địa bàn", both, "Huyện Mường Nhé; Đăk Nông"));
        confirm(officer, mixed);
        assertThat(outcomes(officer, mixed)).containsEntry("new", 1L).containsEntry("asked", 1L);
    }

    private static byte[] places(String heading, String first, String second) {
        return OfficersList.bare("Tên dự án", heading, "Thời gian")
                .row("Dự án Nơi Một " + heading, first, "2015-2020")
                .row("Dự án Nơi Hai " + heading, second, "2015-2020")
                .bytes();
    }

    @Test
    void what_was_committed_is_never_counted_twice() {
        var officer = cast.deskOfficer();
        var list = OfficersList.bare("Tên dự án", "Ngày ký", "Tổng vốn (triệu USD)");
        accepted(officer, list.row("Dự án Lúa", "04/12/2014", "1,5").bytes());

        accepted(
                officer,
                OfficersList.bare("Tên dự án", "Ngày ký", "Tổng vốn (triệu USD)", "Trạng thái")
                        .row("Dự án Lúa", "04/12/2014", "2,5", "đã kết thúc")
                        .bytes());

        assertThat((BigDecimal) value("""
                select sum(amount) from funding.transaction t join projects.project p on p.id = t.project_id
                where p.title_vi = 'Dự án Lúa'""")).isEqualByComparingTo("1500000");
    }

    @Test
    void nothing_is_taken_when_the_register_changed_after_the_check() {
        var officer = cast.deskOfficer();
        accepted(
                officer,
                OfficersList.bare("Tên dự án", "Mục tiêu")
                        .row("Dự án Vải", "Cũ")
                        .bytes());
        var address = handIn(
                officer,
                "vải.xlsx",
                OfficersList.bare("Tên dự án", "Mục tiêu")
                        .row("Dự án Vải", "Của danh sách")
                        .bytes());
        confirm(officer, address);
        cast.write(() -> sql.execute(
                "update projects.project set description_vi = 'Của người khác' where title_vi = 'Dự án Vải'"));

        var next = post(officer, address + "/acceptance", Map.of("version", version(officer, address)));

        assertThat(next).endsWith("changedMeanwhile");
        assertThat(value("select description_vi from projects.project where title_vi = 'Dự án Vải'"))
                .isEqualTo("Của người khác");
        assertThat(page(officer, address + "/rows?outcome=changed").text()).contains("Của người khác");
        accept(officer, address);
        assertThat(value("select description_vi from projects.project where title_vi = 'Dự án Vải'"))
                .isEqualTo("Của danh sách");
    }

    @Test
    void a_list_in_the_old_form_and_under_a_wrong_name_is_read_all_the_same() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "thật ra là xls.xlsx",
                OfficersList.xls()
                        .row(1, "Dự án Khế", "", "", "2015-2020", "Đăk Nông", "", "")
                        .bytes());

        confirm(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("new", 1L);
    }

    @Test
    void a_project_that_stands_twice_in_a_list_is_refused_the_second_time() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "hai lần.xlsx",
                OfficersList.bare("Tên dự án", "Mục tiêu")
                        .row("Dự án Chanh", "Một")
                        .row("DU AN CHANH", "Hai")
                        .bytes());

        confirm(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("new", 1L).containsEntry("refused", 1L);
        assertThat(page(officer, address + "/rows?outcome=refused").text()).contains("dòng 2");
    }
}
