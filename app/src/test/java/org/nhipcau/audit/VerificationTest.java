package org.nhipcau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhipcau.audit.Auditor.tamper;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class VerificationTest {

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Verification verification;

    private Auditor auditor;

    @BeforeEach
    void a_sealed_register_with_a_role_that_was_changed_and_one_that_was_removed() {
        TestRegister.instance().fresh();
        auditor = new Auditor(sql, cast, sealing, verification);
        role("keeper", "Người giữ");
        role("leaver", "Người đi");
        cast.write(() -> sql.execute("update identity.role set name_vi = 'Người giữ sổ' where code = 'keeper'"));
        cast.write(() -> sql.execute("delete from identity.role where code = 'leaver'"));
        cast.write(() -> sql.execute("insert into identity.account (email, name) values ('hoa@test.example', 'Hoa')"));
        sealing.seal();
    }

    @Test
    void a_register_that_nobody_altered_agrees_with_its_log() {
        var verified = auditor.verified(auditor.head());

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.entries()).isGreaterThan(100);
        assertThat(verified.heads()).isEqualTo(2);
        assertThat(verified.waiting()).isZero();
    }

    @Test
    void what_is_sealed_is_sealed_once() {
        assertThat(sealing.seal()).isZero();

        role("next", "Người sau");

        assertThat(auditor.verified().waiting()).isEqualTo(1);
        assertThat(sealing.seal()).isEqualTo(2);
        assertThat(auditor.verified().waiting()).isZero();
        assertThat(auditor.findings()).isEmpty();
    }

    @Test
    void an_altered_value_is_named() {
        tamper("update identity.role set name_vi = 'Người khác' where code = 'keeper'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ made identity.role keeper");
    }

    @Test
    void an_altered_earlier_version_is_named() {
        tamper("update identity.role_history set name_vi = 'Người khác' where code = 'keeper'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ made identity.role keeper");
    }

    @Test
    void an_altered_end_of_a_version_is_named() {
        tamper("update identity.role_history set known_to = known_to + interval '1 hour' where code = 'keeper'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ ended identity.role keeper");
    }

    @Test
    void who_did_it_cannot_be_altered() {
        tamper(
                "update history.change set actor = 'account:1' where id = (select change_id from identity.role where code = 'keeper')");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ change \\d+");
    }

    @Test
    void a_removed_row_is_named() {
        tamper("delete from identity.role where code = 'keeper'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("REMOVED \\d+ made identity.role keeper");
    }

    @Test
    void a_removed_earlier_version_is_named_as_what_was_made_and_what_was_ended() {
        tamper("delete from identity.role_history where code = 'leaver'");

        assertThat(auditor.findings())
                .hasSize(2)
                .anyMatch(finding -> finding.matches("REMOVED \\d+ made identity.role leaver"))
                .anyMatch(finding -> finding.matches("REMOVED \\d+ ended identity.role leaver"));
    }

    @Test
    void a_row_slipped_into_an_earlier_change_is_named() {
        tamper(
                "insert into identity.role (code, name_vi, name_en, scope, position, change_id, known_from)"
                        + " select 'ghost', 'Ma', 'Ghost', 'all', 98, change_id, known_from from identity.role where code = 'keeper'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ADDED \\d+ made identity.role ghost");
    }

    @Test
    void a_removed_row_that_was_put_back_is_named() {
        tamper(
                "insert into identity.role (code, name_vi, name_en, scope, position, change_id, known_from)"
                        + " select code, name_vi, name_en, scope, position, change_id, known_from from identity.role_history where code = 'leaver'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ADDED \\d+ made identity.role leaver");
    }

    @Test
    void a_row_of_a_change_that_never_was_is_named() {
        tamper("insert into identity.role (code, name_vi, name_en, scope, position, change_id, known_from)"
                + " values ('ghost', 'Ma', 'Ghost', 'all', 98, 999999999, now())");

        assertThat(auditor.findings()).containsExactly("ADDED 999999999 made identity.role ghost");
    }

    @Test
    void a_change_kept_from_being_sealed_is_named() {
        role("hidden", "Ẩn");
        tamper("delete from audit.pending");
        sealing.seal();

        assertThat(auditor.findings())
                .hasSize(3)
                .anyMatch(finding -> finding.matches("ADDED \\d+ made identity.role hidden"))
                .anyMatch(finding -> finding.matches("UNSEALED change \\d+"));
    }

    @Test
    void an_altered_personal_value_is_named_though_the_log_does_not_hold_it() {
        tamper("update identity.account set name = 'Khác' where email = 'hoa@test.example'");

        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ made identity.account \\d+");
    }

    @Test
    void a_person_who_was_forgotten_leaves_a_log_that_still_agrees() {
        var id = cast.write(() -> sql.fetchSingle(
                        "insert into people.person (name, emails, search_key) values ('Xoá Tên', 'xoa@test.example', 'xoa ten') returning id")
                .get(0, Long.class));
        sealing.seal();
        cast.write(() -> sql.execute("update people.person set title = 'Bà' where id = ?", id));
        sealing.seal();
        var before = auditor.head();

        cast.write(() -> sql.execute("select history.erase('people.person', ?)", id));

        assertThat(auditor.findings(before)).isEmpty();
        sealing.seal();
        assertThat(auditor.findings(before)).isEmpty();
        assertThat(auditor.verified().forgotten()).isEqualTo(2);
    }

    @Test
    void a_leaf_altered_with_its_row_is_found_by_the_head() {
        tamper("update identity.role set name_vi = 'Người khác' where code = 'keeper'");
        var leaf = cast.readAs(
                Viewer.system("system:test"),
                () -> sql.fetchSingle(
                                "select encode(leaf, 'hex') from audit.leaves((select id from audit.shape where table_name = 'identity.role'), 'made', null)"
                                        + " where label = 'made identity.role keeper' order by change_id desc limit 1")
                        .get(0, String.class));
        var was = cast.readAs(Viewer.system("system:test"), () -> where("keeper"));
        tamper("update audit.tile set hashes = overlay(hashes placing decode('" + leaf + "', 'hex') from " + was
                + ") where level = 0 and number = 0");

        assertThat(auditor.findings()).contains("HEAD " + size());
    }

    @Test
    void entries_put_in_another_order_are_found_by_the_head() {
        tamper(
                "update audit.tile set hashes = substring(hashes from 33 for 32) || substring(hashes for 32) || substring(hashes from 65) where level = 0 and number = 0");

        assertThat(auditor.findings()).contains("HEAD " + size());
    }

    @Test
    void a_log_cut_short_is_found_by_a_head_that_was_kept() {
        var before = auditor.head();
        var whole = size();
        tamper("update audit.batch set leaves = leaves - 3");
        tamper(
                "update audit.tile set hashes = substring(hashes for length(hashes) - 96) where level = 0 and number = (select max(number) from audit.tile where level = 0)");
        tamper("delete from audit.head");

        assertThat(auditor.findings(before)).contains("SHORTER " + whole);
    }

    @Test
    void a_log_made_anew_with_its_own_key_is_found_by_a_head_that_was_kept() {
        var before = auditor.head();
        tamper("update identity.role set name_vi = 'Người khác' where code = 'keeper'");
        tamper("insert into audit.pending select id from history.change");
        tamper("truncate audit.head, audit.tile, audit.segment, audit.sealed_change, audit.batch");
        sealing.seal();

        assertThat(auditor.findings()).isEmpty();
        assertThat(auditor.findings(before)).containsExactly("HEAD " + size());
    }

    @Test
    void a_head_signed_by_somebody_else_is_found() {
        var ours = auditor.key();
        tamper("update audit.head set note = replace(note, '— nhipcau', '— nhipcou')");

        assertThat(auditor.findingsWith(ours)).singleElement().asString().startsWith("SIGNATURE");
    }

    @Test
    void a_column_that_was_added_is_sealed_from_now_on_and_for_all_that_was() throws java.sql.SQLException {
        owner(
                "alter table identity.role add column motto text not null default 'tận tâm'",
                "call history.keep_columns('identity.role')");

        assertThat(auditor.findings()).isEmpty();
        var before = size();
        sealing.seal();

        assertThat(size()).isGreaterThan(before);
        assertThat(auditor.findings()).isEmpty();
        tamper("update identity.role set motto = 'vô tâm' where code = 'keeper'");
        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ made identity.role keeper");
    }

    @Test
    void a_column_that_was_taken_away_retires_what_was_said_of_it() throws java.sql.SQLException {
        owner(
                "alter table identity.account drop column illustrative cascade",
                "alter table identity.account_history drop column illustrative cascade",
                "call history.keep_columns('identity.account')");
        sealing.seal();

        var verified = auditor.verified();

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.retired()).isPositive();
        tamper("update identity.account set language = 'en' where email = 'hoa@test.example'");
        assertThat(auditor.findings()).hasSize(1).first().asString().matches("ALTERED \\d+ made identity.account \\d+");
    }

    @Test
    void the_log_only_grows_also_for_the_application() {
        assertThatThrownBy(() -> cast.write(() -> sql.execute("delete from audit.head")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> cast.write(() -> sql.execute("update audit.tile set hashes = substring(hashes from 33)")))
                .hasMessageContaining("only grows");
        role("waiting", "Đang chờ");
        assertThatThrownBy(() -> cast.write(() -> sql.execute("delete from audit.pending")))
                .hasMessageContaining("not sealed yet");
    }

    @Test
    void who_does_not_see_everything_reads_no_entries() {
        assertThatThrownBy(() -> sql.fetch("select * from audit.leaves(null, 'change', null)"))
                .hasMessageContaining("only who sees everything");
    }

    private void role(String code, String name) {
        cast.write(() -> sql.execute(
                "insert into identity.role (code, name_vi, name_en, scope, position) values (?, ?, ?, 'all', 99)",
                code,
                name,
                code));
    }

    private long size() {
        return sql.fetchSingle("select sum(leaves) from audit.batch").get(0, Long.class);
    }

    /// Where in the first tile the last version of this role has its hash, counted from 1.
    private int where(String code) {
        var segment = sql.fetchSingle(
                "select s.first_leaf, s.labels from audit.segment s join audit.shape h on h.id = s.shape_id"
                        + " where h.table_name = 'identity.role' and s.kind = 'made' order by s.first_leaf desc limit 1");
        var labels = Labels.read(segment.get("labels", byte[].class));
        var last = java.util.stream.IntStream.range(0, labels.size())
                .filter(n -> labels.get(n).endsWith("made identity.role " + code))
                .reduce((one, later) -> later)
                .orElseThrow();
        return (int) (segment.get("first_leaf", Long.class) + last) * 32 + 1;
    }

    private static void owner(String... statements) throws java.sql.SQLException {
        try (var connection = TestRegister.instance().owner().open();
                var altering = connection.createStatement()) {
            for (var statement : statements) {
                altering.execute(statement);
            }
        }
    }
}
