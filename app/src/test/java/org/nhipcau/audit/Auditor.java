package org.nhipcau.audit;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.Cast;
import org.nhipcau.TestRegister;
import org.nhipcau.audit.tree.NoteKey;
import org.nhipcau.shared.Viewer;

/// Seals, verifies, and does what somebody with the database's own password could do.
record Auditor(DSLContext sql, Cast cast, Sealing sealing, Verification verification) {

    Verified verified(String... kept) {
        return cast.readAs(Viewer.system("system:test"), () -> verification.verify(List.of(kept), List.of()));
    }

    List<String> findings(String... kept) {
        return verified(kept).findings().stream().map(Finding::code).toList();
    }

    List<String> findingsWith(NoteKey trusted, String... kept) {
        return cast
                .readAs(Viewer.system("system:test"), () -> verification.verify(List.of(kept), List.of(trusted)))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    String head() {
        return sql.fetchSingle("select note from audit.head order by size desc limit 1")
                .get(0, String.class);
    }

    NoteKey key() {
        return NoteKey.read(
                sql.fetchSingle("select verifier_key from audit.signer").get(0, String.class));
    }

    /// Writes past every trigger and every lock.
    static void tamper(String statement) {
        try (var connection = TestRegister.instance().superuser().open();
                var tampering = connection.createStatement()) {
            tampering.execute("set session_replication_role = replica");
            tampering.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
