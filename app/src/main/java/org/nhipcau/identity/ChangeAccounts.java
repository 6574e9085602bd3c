package org.nhipcau.identity;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.identity.db.CredentialTable;
import org.nhipcau.identity.db.PasswordLinkTable;
import org.nhipcau.identity.db.RoleTable;
import org.nhipcau.shared.Language;
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
    private static final CredentialTable CREDENTIAL = CredentialTable.CREDENTIAL;
    private static final PasswordLinkTable LINK = PasswordLinkTable.PASSWORD_LINK;
    private static final RoleTable ROLE = RoleTable.ROLE;

    private final DSLContext sql;
    private final Histories histories;
    private final Administrators administrators;
    private final PasswordLinks links;
    private final Sessions sessions;

    ChangeAccounts(
            DSLContext sql,
            Histories histories,
            Administrators administrators,
            PasswordLinks links,
            Sessions sessions) {
        this.sql = sql;
        this.histories = histories;
        this.administrators = administrators;
        this.links = links;
        this.sessions = sessions;
    }

    /// @throws NotFound when there is none of this number
    Account find(AccountId id) {
        var roles = sql.select(ROLE.CODE, ROLE.NAME_VI, ROLE.NAME_EN, ACCOUNT_ROLE.SCOPE_KIND, ACCOUNT_ROLE.SCOPE_ID)
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.CODE.eq(ACCOUNT_ROLE.ROLE))
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id))
                .orderBy(ROLE.POSITION, ACCOUNT_ROLE.SCOPE_KIND, ACCOUNT_ROLE.SCOPE_ID)
                .fetch(r -> new Account.Held(r.value1(), r.value2(), r.value3(), new Scope(r.value4(), r.value5())));
        return sql.select(
                        ACCOUNT.NAME,
                        ACCOUNT.EMAIL,
                        ACCOUNT.LANGUAGE,
                        ACCOUNT.STATE,
                        ACCOUNT.ILLUSTRATIVE,
                        CREDENTIAL.SET_AT,
                        LINK.EXPIRES_AT,
                        ACCOUNT.CHANGE_ID)
                .from(ACCOUNT)
                .leftJoin(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .leftJoin(LINK)
                .on(LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ID.eq(id))
                .fetchOptional(r -> new Account(
                        id,
                        r.value1(),
                        r.value2(),
                        Language.of(r.value3()),
                        r.value4().equals("active"),
                        r.value5(),
                        Optional.ofNullable(r.value6()),
                        Optional.ofNullable(r.value7()),
                        r.value8(),
                        roles))
                .orElseThrow(NotFound::new);
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

    void speak(AccountId id, Language language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.code())
                .where(ACCOUNT.ID.eq(id))
                .execute();
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
        links.withdraw(id);
        sessions.endAll(id);
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
