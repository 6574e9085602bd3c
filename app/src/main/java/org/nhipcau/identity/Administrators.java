package org.nhipcau.identity;

import static org.jooq.impl.DSL.countDistinct;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.identity.db.CredentialTable;
import org.nhipcau.identity.db.RolePermissionTable;
import org.nhipcau.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Those who may change accounts. There must always be one who can sign in.
///
/// Refuses: `identity.refused.lastAdministrator`.
@Component
public class Administrators {

    public static final String ROLE = "administrator";
    static final String PERMISSION = "accounts.edit";

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;
    private static final AccountRoleTable ACCOUNT_ROLE = AccountRoleTable.ACCOUNT_ROLE;
    private static final RolePermissionTable ROLE_PERMISSION = RolePermissionTable.ROLE_PERMISSION;
    private static final CredentialTable CREDENTIAL = CredentialTable.CREDENTIAL;

    private final DSLContext sql;
    private final boolean demonstration;

    Administrators(DSLContext sql, @Value("${nhipcau.demonstration:false}") boolean demonstration) {
        this.sql = sql;
        this.demonstration = demonstration;
    }

    /// How many there are who could sign in with a password.
    public int withPassword() {
        return count(CREDENTIAL.ACCOUNT_ID.isNotNull());
    }

    /// Waits for whoever else is changing accounts or roles: two administrators who close each other's account at
    /// once would both leave the other.
    void changeAlone() {
        sql.execute("select pg_advisory_xact_lock(hashtext('identity.administrators'))");
    }

    /// To be asked after a change that began with [#changeAlone()].
    void refuseToLoseTheLast() {
        var canSignIn = CREDENTIAL.ACCOUNT_ID.isNotNull();
        if (count(demonstration ? canSignIn.or(ACCOUNT.ILLUSTRATIVE.isTrue()) : canSignIn) == 0) {
            throw new Refusal("identity.refused.lastAdministrator");
        }
    }

    private int count(Condition condition) {
        return sql.select(countDistinct(ACCOUNT.ID))
                .from(ACCOUNT)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .join(ROLE_PERMISSION)
                .on(ROLE_PERMISSION.ROLE.eq(ACCOUNT_ROLE.ROLE), ROLE_PERMISSION.PERMISSION.eq(PERMISSION))
                .leftJoin(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.STATE.eq("active"))
                .and(condition)
                .fetchSingle()
                .value1();
    }
}
