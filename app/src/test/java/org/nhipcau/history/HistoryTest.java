package org.nhipcau.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class HistoryTest {

    /// Tables without history, each with the reason (docs/decisions/0004).
    private static final List<String> WITHOUT_HISTORY = List.of(
            "identity.credential", // a hash of a secret is not worth keeping
            "signin.sign_in_failure", // passes within minutes
            "signin.first_sign_in", // passes within hours
            "signin.password_link", // passes within days
            "signin.signed_in", // passes within a month
            "signin.unsent_form", // passes within a day
            "identity.known_permission", // only ever grows
            "signin.spring_session",
            "signin.spring_session_attributes", // passes within a day
            "forms.submission", // passes within days
            "places.edition", // counts what the history of the units has
            "funding.total", // follows from the rows it adds up
            "funding.share", // follows from transactions and the places of their projects
            "funding.place_total", // follows from the shares
            "funding.place_change", // of a running transaction only
            "funding.settlement", // of a running transaction only
            "funding.stamp", // follows from the rows
            "search.due", // of a running transaction only
            "search.settlement", // of a running transaction only
            "funding.withdrawal", // follows from the history of what was taken out
            "workbooks.upload",
            "workbooks.piece", // pass within a day
            "workbooks.work", // what it did has a history; how far it had come is worth nothing afterwards
            "jobs.scheduled", // passes with each run; what a job writes has its own history
            "home.visit", // passes with the next visit
            "tour.ended", // says only who need not be greeted
            "search.kind",
            "places.referring", // follow from the migrations
            "search.word", // follows from them, too
            "search.name", // follows from the entries, which follow from the records that are found
            "iati.progress", // worth nothing once the import has ended
            "audit.pending", // passes within seconds
            "audit.shape",
            "audit.batch",
            "audit.sealed_change",
            "audit.segment",
            "audit.tile",
            "audit.signer",
            "audit.head", // only ever grow, and prove themselves
            "audit.verification", // only ever grows
            "history.erased", // what is left of a version that was forgotten
            "history.change",
            "history.kept"); // the history itself

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void every_table_keeps_typed_history_of_all_its_columns() throws SQLException {
        var lacking = new ArrayList<String>();
        try (var connection = TestRegister.instance().owner().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select t.table_schema || '.' || t.table_name,
                               array(select column_name || ' ' || udt_name from information_schema.columns c
                                     where c.table_schema = t.table_schema and c.table_name = t.table_name
                                     except
                                     select column_name || ' ' || udt_name from information_schema.columns c
                                     where c.table_schema = t.table_schema and c.table_name = t.table_name || '_history')
                        from information_schema.tables t
                        where t.table_type = 'BASE TABLE' and t.table_name not like '%\\_history'
                          and t.table_schema not in ('pg_catalog', 'information_schema', 'migration')
                          and (t.table_schema, left(t.table_name, 5)) <> ('search', 'entry')
                        """)) {
            while (rows.next()) {
                var missing = (Object[]) rows.getArray(2).getArray();
                if (missing.length > 0 && !WITHOUT_HISTORY.contains(rows.getString(1))) {
                    lacking.add(rows.getString(1) + " lacks history of " + List.of(missing));
                }
            }
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void a_change_leaves_what_was_there_before_with_who_and_when() {
        cast.write(() -> insertRole("keeper", "Người giữ"));
        cast.as(Viewer.system("account:77"), () -> renameRole("keeper", "Người giữ sổ"));

        var former = sql.fetchSingle("""
                select h.name_vi, h.known_to, c.actor, h.deleted from identity.role_history h
                join history.change c on c.id = h.ended_change_id where h.code = 'keeper'
                """);
        assertThat(former.get("name_vi")).isEqualTo("Người giữ");
        assertThat(former.get("actor")).isEqualTo("account:77");
        assertThat(former.get("deleted")).isEqualTo(false);
        var now = sql.fetchSingle("select name_vi, known_from from identity.role where code = 'keeper'");
        assertThat(now.get("name_vi")).isEqualTo("Người giữ sổ");
        assertThat(now.get("known_from")).isEqualTo(former.get("known_to"));
    }

    @Test
    void what_was_known_on_a_moment_is_read_back() {
        cast.write(() -> insertRole("watcher", "Một"));
        var first = sql.fetchSingle("select clock_timestamp()").get(0);
        cast.write(() -> renameRole("watcher", "Hai"));
        var second = sql.fetchSingle("select clock_timestamp()").get(0);
        cast.write(() -> sql.execute("delete from identity.role where code = 'watcher'"));

        assertThat(nameAt("watcher", first)).isEqualTo(List.of("Một"));
        assertThat(nameAt("watcher", second)).isEqualTo(List.of("Hai"));
        assertThat(sql.fetchValues("select name_vi from identity.role_at(clock_timestamp()) where code = 'watcher'"))
                .isEmpty();
    }

    @Test
    void a_write_that_changes_nothing_leaves_no_history() {
        cast.write(() -> insertRole("still", "Yên"));
        cast.write(() -> renameRole("still", "Yên"));

        assertThat(sql.fetchValues("select 1 from identity.role_history where code = 'still'"))
                .isEmpty();
    }

    @Test
    void a_write_that_changes_nothing_leaves_no_change_either() {
        cast.write(() -> insertRole("quiet", "Im"));
        var account = cast.write(() -> sql.fetchSingle(
                        "insert into identity.account (email, name) values ('im@test.example', 'Im') returning id, salt")
                .intoMap());
        var before = sql.fetchSingle("select max(id) from history.change").get(0);

        cast.write(() -> {
            renameRole("quiet", "Im");
            sql.execute("delete from identity.role where code = 'there-is-none'");
            sql.execute("update identity.account set name = 'Im' where email = 'im@test.example'");
        });

        assertThat(sql.fetchSingle("select max(id) from history.change").get(0)).isEqualTo(before);
        assertThat(sql.fetchSingle("select salt from identity.account where email = 'im@test.example'")
                        .get(0))
                .isEqualTo(account.get("salt"));
    }

    @Test
    void of_many_rows_written_at_once_only_those_that_changed_have_a_former_version() {
        cast.write(() -> {
            insertRole("many-a", "Như nhau");
            insertRole("many-b", "Khác nhau");
        });
        cast.write(() -> sql.execute("update identity.role set name_vi = 'Như nhau' where code like 'many-_'"));

        assertThat(sql.fetchValues("select code from identity.role_history where code like 'many-_'"))
                .isEqualTo(List.of("many-b"));
        assertThat(sql.fetchSingle(
                                "select h.known_to = r.known_from and h.ended_change_id = r.change_id from identity.role_history h join identity.role r using (code) where code = 'many-b'")
                        .get(0))
                .isEqualTo(true);
    }

    @Test
    void several_writes_of_one_transaction_are_one_change() {
        cast.write(() -> insertRole("busy", "A"));
        cast.write(() -> {
            renameRole("busy", "B");
            renameRole("busy", "C");
        });

        assertThat(sql.fetchValues("select name_vi from identity.role_history where code = 'busy'"))
                .isEqualTo(List.of("A"));
    }

    @Test
    void a_door_that_was_bypassed_still_testifies() throws SQLException {
        cast.write(() -> insertRole("bypassed", "Trước"));
        try (var connection = TestRegister.instance().application().open();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update identity.role set name_vi = 'Sau', change_id = 1, known_from = '2000-01-01' where code = 'bypassed'");
        }

        var change = sql.fetchSingle(
                "select c.actor, r.known_from > '2020-01-01' as stamped from identity.role r join history.change c on c.id = r.change_id where r.code = 'bypassed'");
        assertThat(change.get("actor")).isEqualTo("database:nhipcau_app");
        assertThat(change.get("stamped")).isEqualTo(true);
        assertThat(sql.fetchValues("select name_vi from identity.role_history where code = 'bypassed'"))
                .isEqualTo(List.of("Trước"));
    }

    @Test
    void the_application_can_neither_write_nor_empty_nor_unhinge_history() throws SQLException {
        for (var attempt : List.of(
                "insert into identity.role_history select r.*, now(), 1, false from identity.role r",
                "update identity.role_history set name_vi = 'x'",
                "delete from identity.role_history",
                "truncate identity.role",
                "delete from history.change",
                "insert into history.change (at, actor) values (now(), 'me')",
                "alter table identity.role disable trigger all",
                "drop table identity.role_history",
                "set role nhipcau_owner",
                "set session_replication_role = replica")) {
            try (var connection = TestRegister.instance().application().open();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void a_person_can_be_forgotten_although_history_is_kept() {
        var account = cast.write(() -> sql.fetchSingle(
                        "insert into identity.account (email, name) values ('lan@test.example', 'Trần Thị Lan') returning id")
                .get(0, Long.class));
        cast.write(() -> sql.execute("update identity.account set name = 'Trần Thị Lan Anh' where id = ?", account));

        cast.write(() -> sql.execute("select history.erase('identity.account', ?)", account));

        var all = sql.fetch(
                "select name, email from identity.account where id = ? union all select name, email from identity.account_history where id = ?",
                account,
                account);
        assertThat(all).hasSize(3);
        assertThat(all.toString()).doesNotContain("Lan").doesNotContain("lan@");
        assertThat(sql.fetchValues("select known_to from identity.account_history where id = ?", account))
                .hasSize(2);
    }

    private void insertRole(String code, String name) {
        sql.execute(
                "insert into identity.role (code, name_vi, name_en, scope, position) values (?, ?, 'x', 'all', 99)",
                code,
                name);
    }

    private int renameRole(String code, String name) {
        return sql.execute("update identity.role set name_vi = ? where code = ?", name, code);
    }

    private Object nameAt(String code, Object moment) {
        return sql.fetchValues(
                "select name_vi from identity.role_at({0}::timestamptz) where code = {1}",
                org.jooq.impl.DSL.val(moment), org.jooq.impl.DSL.val(code));
    }
}
