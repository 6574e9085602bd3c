package org.nhipcau.identity;

import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// What an administrator does with accounts. None of it may leave the register without an administrator.
///
/// Refuses: `identity.refused.lastAdministrator`, `identity.wrong.emailTaken`.
@Component
class ChangeAccounts {

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;
    private static final AccountRoleTable ACCOUNT_ROLE = AccountRoleTable.ACCOUNT_ROLE;

    private final DSLContext sql;
    private final Histories histories;
    private final Administrators administrators;
    private final Access access;

    ChangeAccounts(DSLContext sql, Histories histories, Administrators administrators, Access access) {
        this.sql = sql;
        this.histories = histories;
        this.administrators = administrators;
        this.access = access;
    }

    private boolean isOthers(String email, AccountId own) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.EMAIL.eq(email).and(ACCOUNT.ID.ne(own)));
    }

    /// @return false when somebody else saved since the version the form was filled from
    boolean change(AccountId id, AccountForm form, long version) {
        if (lock(id) != version) {
            return false;
        }
        if (isOthers(form.email(), id)) {
            throw new Refusal("identity.wrong.emailTaken").at("email");
        }
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, form.name())
                .set(ACCOUNT.EMAIL, form.email())
                .set(ACCOUNT.LANGUAGE, form.language().code())
                .where(ACCOUNT.ID.eq(id))
                .execute();
        return true;
    }

    /// Nobody can sign in with it any more; what it did stays.
    void close(AccountId id) {
        administrators.changeAlone();
        lock(id);
        sql.update(ACCOUNT)
                .set(ACCOUNT.STATE, "closed")
                .where(ACCOUNT.ID.eq(id))
                .execute();
        administrators.refuseToLoseTheLast();
        access.end(id);
    }

    void reopen(AccountId id) {
        lock(id);
        sql.update(ACCOUNT)
                .set(ACCOUNT.STATE, "active")
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void give(AccountId id, String role, Scope scope) {
        lock(id);
        // Not left to the conflict alone: an attempt would already have made a change for the history to name.
        if (sql.fetchExists(
                ACCOUNT_ROLE,
                ACCOUNT_ROLE.ACCOUNT_ID.eq(id),
                ACCOUNT_ROLE.ROLE.eq(role),
                ACCOUNT_ROLE.SCOPE_KIND.eq(scope.kind()),
                ACCOUNT_ROLE.SCOPE_ID.eq(scope.number()))) {
            return;
        }
        sql.insertInto(
                        ACCOUNT_ROLE,
                        ACCOUNT_ROLE.ACCOUNT_ID,
                        ACCOUNT_ROLE.ROLE,
                        ACCOUNT_ROLE.SCOPE_KIND,
                        ACCOUNT_ROLE.SCOPE_ID)
                .values(id, role, scope.kind(), scope.number())
                .onConflictDoNothing()
                .execute();
    }

    void take(AccountId id, String role, Scope scope) {
        administrators.changeAlone();
        lock(id);
        sql.deleteFrom(ACCOUNT_ROLE)
                .where(
                        ACCOUNT_ROLE.ACCOUNT_ID.eq(id),
                        ACCOUNT_ROLE.ROLE.eq(role),
                        ACCOUNT_ROLE.SCOPE_KIND.eq(scope.kind()),
                        ACCOUNT_ROLE.SCOPE_ID.eq(scope.number()))
                .execute();
        administrators.refuseToLoseTheLast();
    }

    List<Histories.Change> history(AccountId id) {
        return histories.of(
                id.value(),
                List.of(
                        new Histories.Part(ACCOUNT, ACCOUNT.ID),
                        new Histories.Part(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT_ID)));
    }

    private long lock(AccountId id) {
        return sql.select(ACCOUNT.CHANGE_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetchOptional(ACCOUNT.CHANGE_ID)
                .orElseThrow(NotFound::new);
    }
}
