package org.nhipcau.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Transactions that tell PostgreSQL who is acting, as settings that end with the transaction.
///
/// Row-level security reads them to decide what is seen, the history triggers to record who changed what. A
/// connection used
/// outside of such a transaction has none of them, and therefore sees nothing that is guarded.
public final class ActingTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final Object SNAPSHOT = new Object();

    private final transient Clock clock;

    public ActingTransactions(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        // One round trip. A reader gets one snapshot for the whole page, so that its figures agree with each other.
        var acting = Acting.current();
        var viewer = acting.who();
        if (definition.isReadOnly()) {
            try (var statement =
                    connection.prepareStatement("set transaction isolation level repeatable read, read only;"
                            + " select set_config('nhipcau.sees_all', ?, true), set_config('nhipcau.organisations', ?, true),"
                            + " set_config('nhipcau.places', ?, true), set_config('nhipcau.signed_in', ?, true),"
                            + " current_database() || ' ' || pg_current_snapshot()")) {
                statement.setString(1, viewer.seesAll() ? "t" : "f");
                statement.setString(2, array(viewer.organisations()));
                statement.setString(3, array(viewer.places()));
                statement.setString(4, viewer.signedIn() ? "t" : "f");
                statement.execute();
                statement.getMoreResults();
                try (var row = statement.getResultSet()) {
                    row.next();
                    TransactionSynchronizationManager.bindResource(SNAPSHOT, row.getString(5));
                }
            }
        } else {
            try (var statement = connection.prepareStatement("select set_config('nhipcau.sees_all', ?, true),"
                    + " set_config('nhipcau.organisations', ?, true), set_config('nhipcau.places', ?, true),"
                    + " set_config('nhipcau.actor', ?, true), set_config('nhipcau.door', ?, true),"
                    + " set_config('nhipcau.at', ?, true), set_config('nhipcau.signed_in', ?, true),"
                    + " set_config('nhipcau.change_id', '', true)")) {
                statement.setString(1, viewer.seesAll() ? "t" : "f");
                statement.setString(2, array(viewer.organisations()));
                statement.setString(3, array(viewer.places()));
                statement.setString(4, viewer.actor());
                statement.setString(5, acting.door());
                statement.setString(
                        6, OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).toString());
                statement.setString(7, viewer.signedIn() ? "t" : "f");
                statement.execute();
            }
        }
    }

    /// What a reader sees, as PostgreSQL names it: database, oldest running transaction, first unborn one, those
    /// running
    /// between. Two readers with the same see the same rows. Nothing for whoever writes, or reads without a
    /// transaction.
    static Optional<String> snapshot() {
        return Optional.ofNullable((String) TransactionSynchronizationManager.getResource(SNAPSHOT));
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(SNAPSHOT);
        super.doCleanupAfterCompletion(transaction);
    }

    private record Suspended(Object connection, Optional<String> snapshot) {}

    @Override
    protected Object doSuspend(Object transaction) {
        var snapshot =
                Optional.ofNullable((String) TransactionSynchronizationManager.unbindResourceIfPossible(SNAPSHOT));
        return new Suspended(super.doSuspend(transaction), snapshot);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var former = (Suspended) suspended;
        super.doResume(transaction, former.connection());
        former.snapshot().ifPresent(snapshot -> TransactionSynchronizationManager.bindResource(SNAPSHOT, snapshot));
    }

    private static String array(Set<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
