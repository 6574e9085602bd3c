package org.nhipcau.rearrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class RearrangementPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void two_communes_become_one_from_a_day_and_are_two_again_when_it_is_taken_back() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/03/2027");
        concerned(owner, address, "Xã Than Uyên", "whole");
        concerned(owner, address, "Xã Mường Than", "whole");
        assertThat(browser.page(owner, address).text()).contains("Nhập cần đúng một đơn vị mới");
        become(owner, address, "Than Uyên Mới", "97001", "Lai Châu");

        assertThat(browser.page(owner, address).text()).contains("Đủ điều kiện", "Xã Than Uyên Mới");
        assertThat(communes(owner, "than uyen moi", "2027-03-01")).isEmpty();
        browser.sent(owner, address + "/entry-into-force", Map.of());

        assertThat(communes(owner, "than uyen moi", "2027-03-01")).contains("Xã Than Uyên Mới");
        assertThat(communes(owner, "muong than", "2027-03-01")).doesNotContain("Xã Mường Than");
        assertThat(communes(owner, "muong than", "2027-02-28")).contains("Xã Mường Than");
        assertThat(browser.page(cast.auditor(), address).text()).contains("Có hiệu lực", "Nghị quyết thử 1");
        assertThat(browser.send(owner, address + "/formers", fields("place", "Xã Mường Kim", "extent", "whole")))
                .hasStatus(422);

        browser.sent(owner, address + "/taking-back", Map.of());

        assertThat(communes(owner, "than uyen moi", "2027-03-01")).isEmpty();
        assertThat(communes(owner, "muong than", "2027-03-01")).contains("Xã Mường Than");
        assertThat(browser.page(owner, address).text()).contains("Bản nháp");
    }

    @Test
    void what_does_not_hold_is_said_and_changes_nothing() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/04/2027");
        concerned(owner, address, "Xã Phong Thổ", "whole");
        concerned(owner, address, "Tỉnh Lai Châu", "whole");
        become(owner, address, "Sai", "999", "Lai Châu");

        var sent = browser.send(owner, address + "/entry-into-force", Map.of());

        assertThat(sent).hasStatus(409);
        assertThat(document(sent).text())
                .contains("Chưa thể có hiệu lực", "không cùng cấp", "phải có 2 chữ số", "không thể là đơn vị cấp trên");
        assertThat(browser.page(owner, address).text()).contains("Bản nháp");
    }

    @Test
    void a_day_that_is_none_and_a_name_that_nobody_bears_are_said_at_the_field() {
        var owner = cast.holder("data-owner", Scope.ALL);

        var sent = browser.send(
                owner, "/rearrangements", fields("kind", "merger", "onDate", "31/02/2027", "legalBasis", ""));
        assertThat(sent).hasStatus(422);
        assertThat(document(sent).select("#onDate-says .wrong").text()).contains("31/02/2027");
        assertThat(document(sent).select("#legalBasis-says .wrong")).isNotEmpty();

        var address = written(owner, "split", "01/05/2027");
        var named = browser.send(owner, address + "/formers", fields("place", "Không Đâu Cả", "extent", "rest"));
        assertThat(named).hasStatus(422);
        assertThat(document(named).select("#place-says .wrong").text()).contains("Không Đâu Cả");
    }

    @Test
    void what_is_recorded_of_a_new_unit_keeps_the_resolution_in_force() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/06/2027");
        concerned(owner, address, "Xã Sìn Hồ", "whole");
        concerned(owner, address, "Xã Phong Thổ", "whole");
        become(owner, address, "Sìn Hồ Đổi Tên", "97002", "Lai Châu");
        browser.sent(owner, address + "/entry-into-force", Map.of());
        var split = written(owner, "split", "01/07/2027");
        concerned(owner, split, "Xã Sìn Hồ Đổi Tên", "part");
        become(owner, split, "Sìn Hồ Hai", "97003", "Lai Châu");
        browser.sent(owner, split + "/entry-into-force", Map.of());

        assertThat(document(browser.send(owner, address + "/taking-back", Map.of()))
                        .text())
                .contains("Không thể rút lại", "dựa trên các đơn vị mới này");

        cast.write(
                () -> sql.execute(
                        "insert into projects.project (level, title_vi, status, search_key) values ('project', 'Dự án ở xã mới', 'implementation', 'du an o xa moi')"));
        cast.write(
                () -> sql.execute(
                        "insert into projects.place (project_id, place_id) select min(p.id), (select v.place_id from places.place_version v where v.code = '97003') from projects.project p"));
        assertThat(browser.page(owner, split).text()).contains("Địa bàn của dự án: 1");
        assertThat(browser.send(owner, split + "/taking-back", Map.of())).hasStatus(409);
    }

    @Test
    void a_draft_is_nobodys_but_the_ministrys_and_what_is_in_force_is_everybodys() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/08/2027");
        var province = cast.write(
                () -> sql.fetchSingle("select place_id from facts.places_place where kind = 'province' and code = '12'")
                        .get(0, Long.class));

        assertThat(browser.page(cast.auditor(), address).text()).contains("Bản nháp");
        assertThat(browser.get(cast.provinceOfficer(province), address)).hasStatus(404);
        assertThat(browser.get(cast.stranger(), address)).hasStatus(404);
        assertThat(browser.send(cast.deskOfficer(), address + "/dropping", Map.of()))
                .hasStatus(404);
        assertThat(browser.page(cast.provinceOfficer(province), "/rearrangements")
                        .select("[data-row]"))
                .noneMatch(row -> row.text().contains("01/08/2027"));
    }

    @Test
    void a_dropped_draft_is_taken_up_again() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "transfer", "01/09/2027");

        browser.sent(owner, address + "/dropping", Map.of());
        assertThat(browser.page(owner, address).text()).contains("Đã bỏ");
        assertThat(browser.page(owner, "/rearrangements?state=dropped").select("[data-row]"))
                .isNotEmpty();
        browser.sent(owner, address + "/resumption", Map.of());

        assertThat(browser.page(owner, address).text()).contains("Bản nháp");
    }

    @Test
    void a_draft_is_made_again_what_it_was() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/10/2027");
        concerned(owner, address, "Xã Bum Tở", "whole");
        concerned(owner, address, "Xã Bum Nưa", "whole");
        become(owner, address, "Bum Mới", "97011", "Lai Châu");
        browser.sent(owner, address + "/entry-into-force", Map.of());
        var inForce = latestChange(owner, address);
        browser.sent(owner, address + "/taking-back", Map.of());
        var former = sql.fetchSingle(
                        "select place_id from facts.places_place where full_name_vi = 'Xã Bum Nưa' and valid_to is null")
                .get(0, Long.class);
        browser.sent(owner, address + "/formers/removal", Map.of("place", former.toString()));
        become(owner, address, "Bum Khác", "97012", "Lai Châu");
        assertThat(browser.page(owner, address).select("main ul.plain").eachText())
                .noneMatch(units -> units.contains("Xã Bum Nưa"));

        browser.sent(owner, address + "/restoration", Map.of("change", inForce));

        var page = browser.page(owner, address);
        assertThat(page.select("main ul.plain").eachText())
                .anyMatch(units -> units.contains("Xã Bum Tở") && units.contains("Xã Bum Nưa"))
                .anyMatch(units -> units.contains("Bum Mới") && !units.contains("Bum Khác"));
        assertThat(page.text()).contains("Bản nháp", "Đủ điều kiện");
        browser.sent(owner, address + "/entry-into-force", Map.of());
        assertThat(communes(owner, "bum moi", "2027-10-01")).contains("Xã Bum Mới");
        assertThat(browser.page(owner, address).select("#history form")).isEmpty();
        assertThat(browser.send(owner, address + "/restoration", Map.of("change", inForce)))
                .hasStatus(409);
        assertThat(browser.send(cast.deskOfficer(), address + "/restoration", Map.of("change", inForce)))
                .hasStatus(404);
    }

    private String latestChange(RequestPostProcessor owner, String address) {
        return cast.write(() -> sql.fetchSingle(
                        "select max(change_id)::text from rearrangements.event where id = ?",
                        Long.valueOf(address.replaceAll("\\D", "")))
                .get(0, String.class));
    }

    @Test
    void a_draft_that_was_dropped_does_not_keep_the_units_it_named() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/02/2028");
        concerned(owner, address, "Xã Tà Tổng", "whole");
        concerned(owner, address, "Xã Mù Cả", "whole");
        become(owner, address, "Tà Mù", "97041", "Lai Châu");
        browser.sent(owner, address + "/entry-into-force", Map.of());
        var other = written(owner, "split", "01/03/2028");
        concerned(owner, other, "Xã Tà Mù", "part");
        assertThat(document(browser.send(owner, address + "/taking-back", Map.of()))
                        .text())
                .contains("dựa trên các đơn vị mới này");
        browser.sent(owner, other + "/dropping", Map.of());

        browser.sent(owner, address + "/taking-back", Map.of());

        assertThat(communes(owner, "mu ca", "2028-02-01")).contains("Xã Mù Cả");
        browser.sent(owner, other + "/resumption", Map.of());
        assertThat(browser.page(owner, other).select("main ul.plain").text()).doesNotContain("Tà Mù");
        assertThat(browser.page(owner, other).select("#history").text()).contains("Xã Tà Mù (đã rút khỏi danh mục)");
    }

    @Test
    void area_and_people_stand_with_who_states_them_and_are_never_worked_out() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/11/2027");
        concerned(owner, address, "Xã Nậm Hàng", "whole");
        concerned(owner, address, "Xã Mường Mô", "whole");
        var unit = fields("type", "commune", "nameVi", "Nậm Mô", "code", "97021", "parent", "Lai Châu");
        unit.putAll(fields("areaKm2", "212,5", "population", "12.345"));

        var sent = browser.send(owner, address + "/results", unit);
        assertThat(sent).hasStatus(422);
        assertThat(document(sent).select("#figuresSource-says .wrong").text())
                .isEqualTo("Có số liệu thì phải ghi nguồn.");
        assertThat(document(sent).select("#figuresOn-says .wrong")).isNotEmpty();
        unit.putAll(fields("figuresSource", "Phụ lục thử", "figuresOn", "31/12/2026"));
        for (var wrong : java.util.List.of(
                fields("areaKm2", "-1"), fields("areaKm2", "500.000.000"), fields("population", "12,5"))) {
            var all = new HashMap<>(unit);
            all.putAll(wrong);
            assertThat(browser.send(owner, address + "/results", all))
                    .as(wrong.toString())
                    .hasStatus(422);
        }
        browser.sent(owner, address + "/results", unit);
        assertThat(browser.page(owner, address).text())
                .contains("212,5 km²", "12.345 người", "theo Phụ lục thử, số liệu ngày 31/12/2026");

        browser.sent(owner, address + "/entry-into-force", Map.of());

        var made = browser.page(owner, address)
                .select("main ul.plain a[href^=/places/]")
                .last()
                .attr("href");
        assertThat(browser.page(owner, made).select("dl.facts").text())
                .contains("Diện tích 212,5 km²", "Dân số 12.345", "Nguồn số liệu Phụ lục thử (31/12/2026)");
    }

    @Test
    void a_unit_that_was_made_and_taken_out_again_keeps_its_name_in_the_history() {
        var owner = cast.holder("data-owner", Scope.ALL);
        var address = written(owner, "merger", "01/12/2027");
        concerned(owner, address, "Xã Hua Bum", "whole");
        concerned(owner, address, "Xã Pa Tần", "whole");
        become(owner, address, "Hua Tần", "97031", "Lai Châu");
        browser.sent(owner, address + "/entry-into-force", Map.of());
        browser.sent(owner, address + "/taking-back", Map.of());

        var former = browser.page(owner, address)
                .select("main ul.plain a[href^=/places/]")
                .first()
                .attr("href");
        for (var history : java.util.List.of(
                browser.page(owner, address).select("#history"),
                browser.page(owner, former).select("#history"))) {
            assertThat(history.text())
                    .contains("Xã Hua Tần (đã rút khỏi danh mục)")
                    .doesNotContain("không được xem");
            assertThat(history.select("a").eachText()).noneMatch(name -> name.contains("Hua Tần"));
        }
    }

    private java.util.List<String> communes(RequestPostProcessor viewer, String name, String day) {
        return browser.page(viewer, "/places?q=" + name.replace(' ', '+') + "&kind=commune&on=" + day)
                .select("table.list:not(.map-table) tbody a[href^=/places/]")
                .eachText();
    }

    private String written(RequestPostProcessor owner, String kind, String day) {
        return browser.sent(
                        owner, "/rearrangements", fields("kind", kind, "onDate", day, "legalBasis", "Nghị quyết thử 1"))
                .replaceFirst("\\?.*", "");
    }

    private void concerned(RequestPostProcessor owner, String address, String place, String extent) {
        browser.sent(owner, address + "/formers", fields("place", place, "extent", extent));
    }

    private void become(RequestPostProcessor owner, String address, String name, String code, String parent) {
        browser.sent(
                owner, address + "/results", fields("type", "commune", "nameVi", name, "code", code, "parent", parent));
    }

    private static Map<String, String> fields(String... pairs) {
        var fields = new HashMap<String, String>();
        for (int each = 0; each < pairs.length; each += 2) {
            fields.put(pairs[each], pairs[each + 1]);
        }
        return fields;
    }
}
