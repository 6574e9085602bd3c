package org.nhipcau.workbooks;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.nhipcau.workbooks.db.HandinTable;
import org.springframework.stereotype.Component;

/// Lists by the names of their files.
@Component
record HandInNames(DSLContext sql) implements Named {

    private static final HandinTable HANDIN = HandinTable.HANDIN;

    @Override
    public Class<?> type() {
        return HandInId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        return sql
                .select(HANDIN.ID, HANDIN.NAME)
                .from(HANDIN)
                .where(HANDIN.ID.in(numbers.stream().map(HandInId::new).toList()))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1().value(), row -> row.value2()));
    }

    @Override
    public String door() {
        return "/workbooks/";
    }
}
