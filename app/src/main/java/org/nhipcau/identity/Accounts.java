package org.nhipcau.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.identity.db.CredentialTable;
import org.nhipcau.identity.db.KnownPermissionTable;
import org.nhipcau.identity.db.RolePermissionTable;
import org.nhipcau.identity.db.RoleTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Viewer;
import org.springframework.stereotype.Component;

/// The door to accounts: open one, give it roles, find out what it may see and do.
@Component
public class Accounts {

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;
    private static final AccountRoleTable ACCOUNT_ROLE = AccountRoleTable.ACCOUNT_ROLE;
    private static final CredentialTable CREDENTIAL = CredentialTable.CREDENTIAL;
    private static final KnownPermissionTable KNOWN_PERMISSION = KnownPermissionTable.KNOWN_PERMISSION;
    private static final RoleTable ROLE = RoleTable.ROLE;
    private static final RolePermissionTable ROLE_PERMISSION = RolePermissionTable.ROLE_PERMISSION;

    private final DSLContext sql;
    private final RightsTable rights;
    private final Clock clock;

    Accounts(DSLContext sql, RightsTable rights, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.clock = clock;
    }

    /// Writes the roles of the rights table into the register, and gives each permission the register has not met
    /// yet to
    /// the roles the table names. What it has met is the administrator's to give and take.
    public void installRoles() {
        var known =
                sql.select(KNOWN_PERMISSION.PERMISSION).from(KNOWN_PERMISSION).fetchSet(KNOWN_PERMISSION.PERMISSION);
        int position = 0;
        for (var role : rights.roles()) {
            var isNew = sql.insertInto(ROLE, ROLE.CODE, ROLE.NAME_VI, ROLE.NAME_EN, ROLE.SCOPE, ROLE.POSITION)
                            .values(role.code(), role.vietnamese(), role.english(), role.scope(), position++)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
            for (var permission : role.permissions().stream().sorted().toList()) {
                if (isNew || !known.contains(permission)) {
                    sql.insertInto(ROLE_PERMISSION, ROLE_PERMISSION.ROLE, ROLE_PERMISSION.PERMISSION)
                            .values(role.code(), permission)
                            .onConflictDoNothing()
                            .execute();
                }
            }
        }
        rights.permissions()
                .forEach(permission -> sql.insertInto(KNOWN_PERMISSION, KNOWN_PERMISSION.PERMISSION)
                        .values(permission)
                        .onConflictDoNothing()
                        .execute());
    }

    /// @throws NotFound when there is none of this number
    public Account find(AccountId id) {
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
                        ACCOUNT.CHANGE_ID)
                .from(ACCOUNT)
                .leftJoin(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ID.eq(id))
                .fetchOptional(r -> new Account(
                        id,
                        r.value1(),
                        r.value2(),
                        Language.of(r.value3()),
                        r.value4().equals("active"),
                        r.value5(),
                        Optional.ofNullable(r.value6()),
                        r.value7(),
                        roles))
                .orElseThrow(NotFound::new);
    }

    public void speak(AccountId id, Language language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.code())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    public boolean isTaken(String email) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.EMAIL.eq(email.toLowerCase(Locale.ROOT)));
    }

    public Optional<AccountId> openUnlessTaken(String email, String name) {
        return sql.insertInto(ACCOUNT, ACCOUNT.EMAIL, ACCOUNT.NAME)
                .values(email.toLowerCase(Locale.ROOT), name)
                .onConflictDoNothing()
                .returningResult(ACCOUNT.ID)
                .fetchOptional()
                .map(row -> row.value1());
    }

    public AccountId open(String email, String name, boolean illustrative) {
        return sql.insertInto(ACCOUNT, ACCOUNT.EMAIL, ACCOUNT.NAME, ACCOUNT.ILLUSTRATIVE)
                .values(email.toLowerCase(Locale.ROOT), name, illustrative)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
    }

    /// @param hash of the password; the register never has the password itself
    public void setPassword(AccountId account, String hash) {
        var now = clock.instant();
        sql.insertInto(CREDENTIAL, CREDENTIAL.ACCOUNT_ID, CREDENTIAL.PASSWORD_HASH, CREDENTIAL.SET_AT)
                .values(account, hash, now)
                .onConflict(CREDENTIAL.ACCOUNT_ID)
                .doUpdate()
                .set(CREDENTIAL.PASSWORD_HASH, hash)
                .set(CREDENTIAL.SET_AT, now)
                .execute();
    }

    /// What an open account's password was turned into.
    public record PasswordHash(AccountId account, String hash) {}

    /// Nothing when no open account of this address has a password.
    public Optional<PasswordHash> passwordHash(String email) {
        return sql.select(ACCOUNT.ID, CREDENTIAL.PASSWORD_HASH)
                .from(ACCOUNT)
                .join(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.EMAIL.eq(email.toLowerCase(Locale.ROOT)), ACCOUNT.STATE.eq("active"))
                .fetchOptional(row -> new PasswordHash(row.value1(), row.value2()));
    }

    /// @param scope whose records: of everybody, of an organisation, of a place
    public void giveRole(AccountId account, String role, Scope scope) {
        sql.insertInto(
                        ACCOUNT_ROLE,
                        ACCOUNT_ROLE.ACCOUNT_ID,
                        ACCOUNT_ROLE.ROLE,
                        ACCOUNT_ROLE.SCOPE_KIND,
                        ACCOUNT_ROLE.SCOPE_ID)
                .values(account, role, scope.kind(), scope.number())
                .execute();
    }

    /// What this account may see and do now; nobody when it is closed or gone.
    public Viewer viewer(AccountId account) {
        var rows = sql.select(ACCOUNT.NAME, ACCOUNT_ROLE.SCOPE_KIND, ACCOUNT_ROLE.SCOPE_ID, ROLE_PERMISSION.PERMISSION)
                .from(ACCOUNT)
                .leftJoin(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .leftJoin(ROLE_PERMISSION)
                .on(ROLE_PERMISSION.ROLE.eq(ACCOUNT_ROLE.ROLE))
                .where(ACCOUNT.ID.eq(account), ACCOUNT.STATE.eq("active"))
                .fetch();
        if (rows.isEmpty()) {
            return Viewer.NOBODY;
        }
        var seesAll = false;
        var organisations = new HashSet<Long>();
        var places = new HashSet<Long>();
        var permissions = new HashSet<String>();
        for (var row : rows) {
            Optional.ofNullable(row.get(ROLE_PERMISSION.PERMISSION)).ifPresent(permissions::add);
            switch (Optional.ofNullable(row.get(ACCOUNT_ROLE.SCOPE_KIND)).orElse("")) {
                case "all" -> seesAll = true;
                case "organisation" -> organisations.add(row.get(ACCOUNT_ROLE.SCOPE_ID));
                case "place" -> places.add(row.get(ACCOUNT_ROLE.SCOPE_ID));
                case String none -> {}
            }
        }
        return new Viewer(
                "account:" + account,
                rows.getFirst().get(ACCOUNT.NAME),
                seesAll,
                Set.copyOf(organisations),
                Set.copyOf(places),
                Set.copyOf(permissions));
    }

    public Optional<String> name(AccountId account) {
        return sql.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(ACCOUNT.NAME);
    }

    /// The language its pages are in; Vietnamese when there is no such account.
    public Language language(AccountId account) {
        return Language.of(sql.select(ACCOUNT.LANGUAGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(ACCOUNT.LANGUAGE)
                .orElse("vi"));
    }

    /// Accounts one may sign in as in the demonstration, with the names of their roles in both languages.
    public List<DemonstrationAccount> demonstrationAccounts() {
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME, ROLE.NAME_VI, ROLE.NAME_EN)
                .from(ACCOUNT)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .join(ROLE)
                .on(ROLE.CODE.eq(ACCOUNT_ROLE.ROLE))
                .where(ACCOUNT.ILLUSTRATIVE.isTrue(), ACCOUNT.STATE.eq("active"))
                .orderBy(ROLE.POSITION, ACCOUNT.ID)
                .fetch(row -> new DemonstrationAccount(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// An illustrative account and the words for what it is.
    public record DemonstrationAccount(AccountId id, String name, String roleVietnamese, String roleEnglish) {}
}
