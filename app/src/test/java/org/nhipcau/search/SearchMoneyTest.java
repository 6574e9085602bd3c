package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What is written of money is found; and entries that are renewed once at the end of a transaction miss nothing.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchMoneyTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private long project;
    private long organisation;

    @BeforeAll
    void money() {
        organisation = number(
                "insert into organisations.organisation (kind, name_vi, search_key) values ('other', 'Bên thử', 'ben thu') returning id");
        project = number(
                "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', 'Dự án kho lạnh', 'implementation', 'internal', 'du an kho lanh') returning id");
        for (var said :
                List.of("Tạm ứng đợt một mua tủ bảo quản vắc-xin|KB-2031/07", "Thanh toán đợt hai|KB-2031/08")) {
            transaction(project, said);
        }
    }

    @Test
    void money_is_found_by_description_and_by_reference_with_and_without_diacritics() {
        for (var typed : List.of("tủ bảo quản vắc xin", "tu bao quan", "KB-2031/07", "vac xin tam ung")) {
            var hit = found(officer(), typed);
            assertThat(hit.text()).as(typed).contains("Tạm ứng đợt một", "Dự án kho lạnh");
            var list = officer().page(hit.select("a").attr("href"));
            assertThat(list.select("[data-row]")).as(typed).hasSize(1);
        }
        assertThat(found(officer(), "đợt kho bạc hai").text()).isEmpty();
    }

    @Test
    void the_filter_of_the_list_of_money_finds_the_very_transactions_be_it_within_words() {
        for (var typed : List.of("ủ bảo qu", "AO QUAN VAC", "kb 07", "b 0 7 v")) {
            assertThat(officer().page("/funding", "q", typed).select("[data-row]"))
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(officer().page("/funding", "q", "KB-2031").select("[data-row]"))
                .hasSize(2);
        for (var typed : List.of("tủ bảo quản đợt hai", "%", "không có")) {
            assertThat(officer().page("/funding", "q", typed).select("[data-row]"))
                    .as(typed)
                    .isEmpty();
        }
    }

    @Test
    void nobody_finds_money_of_a_project_they_may_not_see() {
        var partner = as(cast.partnerFocalPoint(organisation));
        assertThat(found(partner, "tủ bảo quản").text()).isEmpty();
        assertThat(found(as(cast.stranger()), "tủ bảo quản").text()).isEmpty();

        cast.write(() -> {
            sql.execute(
                    "update projects.project set publication = 'shared', money_publication = 'shared' where id = ?",
                    project);
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')",
                    project,
                    organisation);
        });
        assertThat(found(partner, "tủ bảo quản").text()).contains("Tạm ứng");

        cast.write(
                () -> sql.execute("update projects.project set money_publication = 'internal' where id = ?", project));
        assertThat(found(partner, "tủ bảo quản").text()).isEmpty();
    }

    @Test
    void money_that_was_taken_out_or_mended_is_no_more_found_by_what_it_said() {
        var other = number(
                "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', 'Dự án xe', 'implementation', 'internal', 'du an xe') returning id");
        transaction(other, "Mua xe cứu thương lội nước|");
        assertThat(found(officer(), "xe cứu thương lội nước").text()).contains("Dự án xe");

        cast.write(() -> sql.execute(
                "update funding.transaction set description = 'Mua xuồng máy' where project_id = ?", other));
        assertThat(found(officer(), "cứu thương lội nước").text()).isEmpty();
        assertThat(found(officer(), "xuồng máy").text()).contains("Dự án xe");

        cast.write(() -> sql.execute("delete from funding.transaction where project_id = ?", other));
        assertThat(found(officer(), "xuồng máy").text()).isEmpty();
    }

    @Test
    void entries_are_renewed_when_a_transaction_ends_whatever_was_done_and_undone_in_it() {
        var random = new Random(20261123);
        for (int trial = 0; trial < 14; trial++) {
            var rolledBack = random.nextInt(4) == 0;
            // Once more than a transaction owes before it pays meanwhile.
            var many = trial == 5 ? 4_500 : random.nextInt(5);
            var name = "Trạm thử lần " + trial;
            try {
                cast.write(() -> {
                    sql.execute(
                            "insert into organisations.organisation (kind, name_vi, search_key) select 'other', ? || ' số ' || n, 'tram thu lan ' || ? || ' so ' || n from generate_series(1, ?) n",
                            name,
                            random.nextInt(100),
                            many);
                    sql.execute(
                            "update organisations.organisation set name_vi = name_vi || ' mới', search_key = search_key || ' moi' where id % 3 = 0 and name_vi like ? || '%'",
                            name);
                    sql.execute(
                            "delete from organisations.organisation where id % 7 = 0 and name_vi like ? || '%'", name);
                    if (rolledBack) {
                        throw new IllegalStateException("undone");
                    }
                });
            } catch (IllegalStateException undone) {
                assertThat(undone).hasMessage("undone");
            }
            assertThat(cast.write(() -> sql.fetchSingle("""
                            select count(*) from organisations.organisation o
                            full join search.entry e on e.kind = 'organisation' and e.record_id = o.id
                            where (e.kind is null or e.kind = 'organisation') and e.key is distinct from o.search_key
                                and (o.id is not null or e.kind = 'organisation')
                            """).get(0, Long.class)))
                    .as("trial %s", trial)
                    .isZero();
        }
    }

    @Test
    void nothing_stays_owed_when_a_transaction_has_ended() throws java.sql.SQLException {
        cast.write(() -> sql.execute("update projects.project set title_vi = title_vi || '.' where id = ?", project));
        try (var owner = org.nhipcau.TestRegister.instance().superuser().open();
                var rows = owner.createStatement()
                        .executeQuery(
                                "select (select count(*) from search.due) + (select count(*) from search.settlement)")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void the_database_makes_of_a_text_the_key_that_the_program_makes() {
        var random = new Random(20261123);
        var letters = "aAăẮâẩđĐeêỆiíoôơờuưựyỳ zZ09.,/-_()|'\"ñéüçÅ₂ﬁ№\t";
        for (int trial = 0; trial < 300; trial++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                var written = Normalizer.normalize(text, form);
                assertThat(sql.fetchSingle("select search.bare(?)", written).get(0, String.class))
                        .as(written)
                        .isEqualTo(SearchKey.of(written));
            }
        }
    }

    private void transaction(long of, String said) {
        var parts = said.split("\\|", -1);
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, description, reference) values (?, 'disbursement', date '2024-01-01', 10, 'VND', date '2024-01-01', ?, ?)",
                of,
                parts[0],
                parts[1]));
    }

    private long number(String statement) {
        return cast.write(() -> sql.fetchSingle(statement).get(0, Long.class));
    }

    private static org.jsoup.select.Elements found(Browsing who, String typed) {
        Document page = who.page("/search", "q", typed);
        return page.select(".found li:has(> a[href^=/funding])");
    }

    private Browsing officer() {
        return as(cast.deskOfficer());
    }

    private Browsing as(RequestPostProcessor who) {
        return new Browsing(browser, who, "vi");
    }
}
