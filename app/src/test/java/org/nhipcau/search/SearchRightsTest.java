package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.search.Searched.organisation;
import static org.nhipcau.search.Searched.project;
import static org.nhipcau.search.Searched.titles;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who finds what: exactly what they may see, from when they may until they no longer may.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRightsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private Searched searched;

    @BeforeAll
    void aRegisterWithAProjectAndAnOrganisation() {
        searched = new Searched(browser, cast).furnished();
    }

    @Test
    void a_partner_finds_a_project_from_when_they_take_part_in_it_until_it_is_withdrawn() {
        var name = "Tổ chức Cứu trợ Trẻ em Mường Thanh";
        var organisation = officer()
                .page("/search", "q", name)
                .select("a[href^=/organisations/]")
                .attr("href")
                .replaceAll("\\D+", "");
        var partner = new Browsing(browser, cast.partnerFocalPoint(Long.parseLong(organisation)), "vi");
        var project = searched.made("Dự án Chim Công", "shared");
        assertThat(titles(partner.page("/search", "q", "dự án chim công"))).doesNotContain("Dự án Chim Công");

        assertThat(officer().send(project + "/parties", Map.of("organisation", name, "role", "funding")))
                .hasStatus(302);
        assertThat(titles(partner.page("/search", "q", "dự án chim công"))).contains("Dự án Chim Công");

        cast.write(() ->
                sql.execute("update projects.project set publication = 'internal' where title_vi = 'Dự án Chim Công'"));
        assertThat(titles(partner.page("/search", "q", "dự án chim công"))).doesNotContain("Dự án Chim Công");
        assertThat(partner.page("/search", "q", "chim công", "kind", "project").select("[data-row]"))
                .isEmpty();
    }

    @Test
    void a_province_finds_the_projects_of_a_unit_that_comes_to_lie_in_it() {
        var unit = cast.write(() -> sql.fetchSingle("""
                select m.place_id, m.in_34, (select max(o.in_34) from places.on_map o where o.in_34 <> m.in_34) as other
                from places.on_map m join places.place p on p.id = m.place_id
                where p.kind = 'commune' and m.in_34 is not null and m.in_63 is not null order by 1 limit 1
                """));
        var before = new Browsing(browser, cast.provinceOfficer(unit.get("in_34", Long.class)), "vi");
        var after = new Browsing(browser, cast.provinceOfficer(unit.get("other", Long.class)), "vi");
        officer().send("/projects", project("Dự án Chuồn Kim", ""));
        cast.write(() -> sql.execute(
                "insert into projects.place (project_id, place_id) select id, ? from projects.project where title_vi = 'Dự án Chuồn Kim'",
                unit.get("place_id")));
        assertThat(titles(before.page("/search", "q", "chuồn kim"))).contains("Dự án Chuồn Kim");
        assertThat(titles(after.page("/search", "q", "chuồn kim"))).doesNotContain("Dự án Chuồn Kim");

        cast.write(() -> sql.execute(
                "update places.on_map set in_34 = ?, in_63 = null where place_id = ?",
                unit.get("other"),
                unit.get("place_id")));

        assertThat(titles(after.page("/search", "q", "chuồn kim"))).contains("Dự án Chuồn Kim");
        assertThat(titles(before.page("/search", "q", "chuồn kim"))).doesNotContain("Dự án Chuồn Kim");
    }

    @Test
    void nobody_finds_what_they_may_not_see_nor_learns_that_it_exists() {
        var partner = new Browsing(browser, cast.partnerFocalPoint(1), "vi");
        var stranger = new Browsing(browser, cast.stranger(), "vi");

        assertThat(titles(partner.page("/search", "q", "mường thanh")))
                .contains("Chương trình công khai Mường Thanh")
                .doesNotContain("Nâng cấp trạm y tế Mường Thanh");
        assertThat(titles(partner.page("/search", "q", "huong trinh cong khai muong")))
                .as("within words, of the little a partner sees")
                .containsExactly("Chương trình công khai Mường Thanh");
        assertThat(partner.page("/search", "q", "DCI-2031-55").select(".found")).isEmpty();
        assertThat(stranger.page("/search", "q", "mường thanh").select(".found"))
                .isEmpty();
    }

    private Browsing officer() {
        return searched.officer();
    }
}
