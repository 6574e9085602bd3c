package org.nhipcau.claims;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.claims.db.ClaimTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.stereotype.Component;

/// Claims by what they are about, wherever a page speaks of one.
@Component
class ClaimNames implements Named {

    private static final ClaimTable CLAIM = ClaimTable.CLAIM;

    private final DSLContext sql;

    ClaimNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Class<?> type() {
        return ClaimId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        var names = new LinkedHashMap<Long, String>();
        sql.select(CLAIM.ID, CLAIM.INDICATOR_VI, CLAIM.INDICATOR_EN)
                .from(CLAIM)
                .where(CLAIM.ID.in(numbers.stream().map(ClaimId::new).toList()))
                .forEach(row -> names.put(row.value1().value(), language.pick(row.value2(), row.value3())));
        return names;
    }

    @Override
    public String door() {
        return "/claims/";
    }
}
