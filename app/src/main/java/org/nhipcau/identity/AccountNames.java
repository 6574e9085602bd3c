package org.nhipcau.identity;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.stereotype.Component;

/// Accounts as everybody knows them who sees what they did; the page of one is the administrator's.
@Component
record AccountNames(DSLContext sql) implements Named {

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;

    @Override
    public Class<?> type() {
        return AccountId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(numbers.stream().map(AccountId::new).toList()))
                .fetchMap(row -> row.value1().value(), row -> row.value2());
    }

    @Override
    public String door() {
        return "";
    }
}
