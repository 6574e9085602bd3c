package org.nhipcau.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is kept of flows while nothing they are made of changes, and who may see them belongs to it.
@RegisterTest
class KeptFlowsTest {

    private static final String FLOWS = "/flows?kind=disbursement&currency=EUR";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private FlowRegister register;
    private long giver;
    private long project;

    @BeforeEach
    void sharedProject() {
        register = new FlowRegister(cast, sql);
        giver = register.organisation("Nhà tài trợ " + System.nanoTime());
        project = register.project("Dự án được chia sẻ", Optional.empty(), "shared");
        register.money(project, "disbursement", "40", "EUR", Optional.of(giver), Optional.empty());
    }

    @Test
    void a_partner_sees_no_flow_of_money_that_was_just_kept_to_the_ministry() {
        write("insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')", giver);
        var partner = partner(giver);
        assertThat(once(partner)).isEqualTo("40");

        write("update projects.project set money_publication = 'internal' where id = ? and ? > 0", giver);

        assertThat(once(partner)).isEqualTo("0");
    }

    @Test
    void a_partner_sees_the_flows_of_a_project_as_soon_as_and_as_long_as_it_is_shared_with_them() {
        var friend = register.organisation("Bên được chia sẻ " + System.nanoTime());
        var partner = partner(friend);
        assertThat(once(partner)).isEqualTo("0");

        write("insert into projects.shared_with (project_id, organisation_id) values (?, ?)", friend);
        assertThat(once(partner)).isEqualTo("40");

        write("delete from projects.shared_with where project_id = ? and organisation_id = ?", friend);
        assertThat(once(partner)).isEqualTo("0");
    }

    @Test
    void a_province_sees_what_is_shared_with_its_department_only_while_that_is_the_provinces() {
        var department = register.organisation("Sở Y tế " + System.nanoTime());
        var officer = new Browsing(browser, cast.provinceOfficer(register.province("Lai Châu")), "vi");
        write("insert into projects.shared_with (project_id, organisation_id) values (?, ?)", department);
        assertThat(once(officer)).isEqualTo("0");

        cast.write(() -> sql.execute(
                "update organisations.organisation set place_id = ? where id = ?",
                register.province("Lai Châu"),
                department));
        assertThat(once(officer)).isEqualTo("40");

        cast.write(() -> sql.execute("update organisations.organisation set place_id = null where id = ?", department));
        assertThat(once(officer)).isEqualTo("0");
    }

    @Test
    void a_programme_that_comes_to_a_province_is_named_to_its_officer_at_once() {
        var programme = register.project("Chương trình chưa về tỉnh", Optional.empty(), "internal");
        var part = register.project("Hợp phần ở tỉnh", Optional.of(programme), "internal");
        register.locate(part, "Cao Bằng");
        register.money(part, "disbursement", "7", "EUR", Optional.of(giver), Optional.empty());
        var officer = new Browsing(browser, cast.provinceOfficer(register.province("Cao Bằng")), "vi");
        assertThat(officer.page(FLOWS).text()).contains("Hợp phần ở tỉnh").doesNotContain("Chương trình chưa về tỉnh");

        register.locate(programme, "Cao Bằng");

        assertThat(officer.page(FLOWS).text()).contains("Chương trình chưa về tỉnh");
    }

    @Test
    void the_first_page_draws_for_each_what_they_may_see_and_what_was_just_saved() {
        write("insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')", giver);
        var other = partner(register.organisation("Đối tác không liên quan " + System.nanoTime()));
        var partner = partner(giver);
        assertThat(drawn(partner)).contains("40 EUR");
        assertThat(drawn(other)).doesNotContain("40 EUR");

        register.money(project, "disbursement", "2", "EUR", Optional.of(giver), Optional.empty());
        assertThat(drawn(partner)).contains("42 EUR");

        write("update projects.project set money_publication = 'internal' where id = ? and ? > 0", giver);
        assertThat(drawn(partner)).doesNotContain("42 EUR");
        assertThat(drawn(other)).doesNotContain("40 EUR", "42 EUR");
    }

    private static String drawn(Browsing browsing) {
        return String.join(
                "\n", browsing.page("/").select(".flows a[aria-label]").eachAttr("aria-label"));
    }

    @Test
    void two_partners_never_get_each_others_flows() {
        write("insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')", giver);
        var other = register.organisation("Đối tác khác " + System.nanoTime());

        assertThat(once(partner(giver))).isEqualTo("40");
        assertThat(once(partner(other))).isEqualTo("0");
        assertThat(once(partner(giver))).isEqualTo("40");
    }

    private void write(String statement, long organisation) {
        cast.write(() -> sql.execute(statement, project, organisation));
    }

    private Browsing partner(long organisation) {
        return new Browsing(browser, cast.partnerFocalPoint(organisation), "vi");
    }

    /// What the bands add up to.
    private static String once(Browsing browsing) {
        return browsing.page(FLOWS).select("dl.facts .figure").first() == null
                ? "0"
                : browsing.page(FLOWS).select("dl.facts .figure").first().attr("data-value");
    }
}
