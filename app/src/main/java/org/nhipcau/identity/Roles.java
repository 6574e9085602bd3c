package org.nhipcau.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories;
import org.nhipcau.identity.db.RolePermissionTable;
import org.nhipcau.identity.db.RoleTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Roles: what they are called and what they let people do. A change holds from everybody's next click.
///
/// Refuses: `identity.refused.administratorKeeps`, `identity.refused.lastAdministrator`.
@Component
class Roles {

    /// Without these an administrator could not undo a change.
    static final Set<String> ADMINISTRATOR_KEEPS = Set.of("accounts.see", Administrators.PERMISSION);

    private static final RoleTable ROLE = RoleTable.ROLE;
    private static final RolePermissionTable ROLE_PERMISSION = RolePermissionTable.ROLE_PERMISSION;

    private final DSLContext sql;
    private final RightsTable rights;
    private final Histories histories;
    private final Administrators administrators;

    Roles(DSLContext sql, RightsTable rights, Histories histories, Administrators administrators) {
        this.sql = sql;
        this.rights = rights;
        this.histories = histories;
        this.administrators = administrators;
    }

    /// @param scope whose records it speaks of: `all`, `organisation` or `place`
    /// @param version the change that last touched it or its permissions
    record Role(String code, String nameVi, String nameEn, String scope, Set<String> permissions, long version) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }

        public boolean may(String permission) {
            return permissions.contains(permission);
        }
    }

    List<Role> all() {
        var permissions = sql.select(ROLE_PERMISSION.ROLE, ROLE_PERMISSION.PERMISSION)
                .from(ROLE_PERMISSION)
                .fetchGroups(ROLE_PERMISSION.ROLE, ROLE_PERMISSION.PERMISSION);
        return sql.select(ROLE.CODE, ROLE.NAME_VI, ROLE.NAME_EN, ROLE.SCOPE)
                .from(ROLE)
                .orderBy(ROLE.POSITION)
                .fetch(r -> new Role(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        Set.copyOf(permissions.getOrDefault(r.value1(), List.of())),
                        version(r.value1())));
    }

    Optional<Role> find(String code) {
        return all().stream().filter(role -> role.code().equals(code)).findFirst();
    }

    /// All permissions there are, room by room.
    List<String> permissions() {
        return rights.permissions();
    }

    Map<String, String> choices(Language language) {
        var choices = new LinkedHashMap<String, String>();
        all().forEach(role -> choices.put(role.code(), role.name(language)));
        return choices;
    }

    /// @return false when somebody else saved since the version the form was filled from
    boolean change(String code, String nameVi, String nameEn, Set<String> permissions, long version) {
        administrators.changeAlone();
        var now = find(code).orElseThrow(NotFound::new);
        if (now.version() != version) {
            return false;
        }
        if (code.equals(Administrators.ROLE) && !permissions.containsAll(ADMINISTRATOR_KEEPS)) {
            throw new Refusal("identity.refused.administratorKeeps");
        }
        sql.update(ROLE)
                .set(ROLE.NAME_VI, nameVi)
                .set(ROLE.NAME_EN, nameEn)
                .where(ROLE.CODE.eq(code))
                .execute();
        for (var permission : permissions()) {
            if (permissions.contains(permission) && !now.may(permission)) {
                sql.insertInto(ROLE_PERMISSION, ROLE_PERMISSION.ROLE, ROLE_PERMISSION.PERMISSION)
                        .values(code, permission)
                        .execute();
            } else if (!permissions.contains(permission) && now.may(permission)) {
                sql.deleteFrom(ROLE_PERMISSION)
                        .where(ROLE_PERMISSION.ROLE.eq(code), ROLE_PERMISSION.PERMISSION.eq(permission))
                        .execute();
            }
        }
        administrators.refuseToLoseTheLast();
        return true;
    }

    List<Histories.Change> history(String code) {
        return histories.of(
                code,
                List.of(
                        new Histories.Part(ROLE, ROLE.CODE),
                        new Histories.Part(ROLE_PERMISSION, ROLE_PERMISSION.ROLE)));
    }

    private long version(String code) {
        return sql.fetchSingle("""
                        select greatest(
                            (select change_id from identity.role where code = {0}),
                            (select max(change_id) from identity.role_permission where role = {0}),
                            (select max(ended_change_id) from identity.role_permission_history where role = {0}))
                        """, DSL.val(code)).get(0, Long.class);
    }
}
