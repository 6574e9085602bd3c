package org.nhipcau.identity;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.identity.db.RoleTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of accounts, as a page and as a whole.
@Component
class AccountList {

    static final List<String> FILTERS = List.of("q", "role", "state");
    static final List<String> SORTS = List.of("name", "email", "state", "-changed");

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;
    private static final AccountRoleTable ACCOUNT_ROLE = AccountRoleTable.ACCOUNT_ROLE;
    private static final RoleTable ROLE = RoleTable.ROLE;

    private final DSLContext sql;

    AccountList(DSLContext sql) {
        this.sql = sql;
    }

    /// A line of the list.
    ///
    /// @param roles in the reader's language, in the roles' order
    record Row(AccountId id, String name, String email, String roles, boolean open, boolean illustrative) {}

    Listing<Row> list(ListRequest request, Language language) {
        var where = where(request);
        var rows = sql.select(columns(language))
                .from(ACCOUNT)
                .where(where)
                .orderBy(order(request))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(AccountList::row);
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(ACCOUNT).where(where).fetchSingle().value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request, Language language) {
        return sql.select(columns(language))
                .from(ACCOUNT)
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(500)
                .fetchStream()
                .map(AccountList::row);
    }

    private static List<Field<?>> columns(Language language) {
        var name = language == Language.VI ? ROLE.NAME_VI : ROLE.NAME_EN;
        var roles = select(listAgg(name, ", ").withinGroupOrderBy(ROLE.POSITION))
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.CODE.eq(ACCOUNT_ROLE.ROLE))
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID));
        return List.of(
                ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, roles.asField("roles"), ACCOUNT.STATE, ACCOUNT.ILLUSTRATIVE);
    }

    private Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(ACCOUNT.ID.in(called(SearchKey.of(request.filter("q")))));
        }
        if (!request.filter("state").isEmpty()) {
            where = where.and(ACCOUNT.STATE.eq(request.filter("state")));
        }
        if (!request.filter("role").isEmpty()) {
            where = where.and(ACCOUNT.ID.in(select(ACCOUNT_ROLE.ACCOUNT_ID)
                    .from(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ROLE.eq(request.filter("role")))));
        }
        return where;
    }

    /// A ministry has some thousand accounts at most; their names are compared here, by the one rule there is.
    private List<AccountId> called(String key) {
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL).from(ACCOUNT).fetch().stream()
                .filter(row -> SearchKey.of(row.value2()).contains(key)
                        || SearchKey.of(row.value3()).contains(key))
                .map(row -> row.value1())
                .toList();
    }

    private static List<OrderField<?>> order(ListRequest request) {
        var by = switch (request.sort()) {
            case "email" -> ACCOUNT.EMAIL;
            case "state" -> ACCOUNT.STATE;
            case "changed" -> ACCOUNT.KNOWN_FROM;
            default -> ACCOUNT.NAME.collate("vi-x-icu");
        };
        return List.of(request.descending() ? by.desc() : by.asc(), ACCOUNT.ID);
    }

    private static Row row(org.jooq.Record r) {
        var roles = r.get("roles", String.class);
        return new Row(
                r.get(ACCOUNT.ID),
                r.get(ACCOUNT.NAME),
                r.get(ACCOUNT.EMAIL),
                roles == null ? "" : roles,
                r.get(ACCOUNT.STATE).equals("active"),
                r.get(ACCOUNT.ILLUSTRATIVE));
    }
}
