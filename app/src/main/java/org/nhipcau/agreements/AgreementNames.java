package org.nhipcau.agreements;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.AmendmentTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Agreements by their titles, wherever a page speaks of one.
@Component
class AgreementNames implements Named {

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final AmendmentTable AMENDMENT = AmendmentTable.AMENDMENT;

    private final DSLContext sql;

    AgreementNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Class<?> type() {
        return AgreementId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        var names = new LinkedHashMap<Long, String>();
        sql.select(AGREEMENT.ID, AGREEMENT.TITLE_VI, AGREEMENT.TITLE_EN)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.in(numbers.stream().map(AgreementId::new).toList()))
                .forEach(row -> names.put(row.value1().value(), language.pick(row.value2(), row.value3())));
        return names;
    }

    @Override
    public String door() {
        return "/agreements/";
    }

    /// Amendments by their titles; their agreement's page shows them.
    @Bean
    static Named amendmentNames(DSLContext sql) {
        return new Named() {
            @Override
            public Class<?> type() {
                return AmendmentId.class;
            }

            @Override
            public Map<Long, String> names(Collection<Long> numbers, Language language) {
                var names = new LinkedHashMap<Long, String>();
                sql.select(AMENDMENT.ID, AMENDMENT.TITLE)
                        .from(AMENDMENT)
                        .where(AMENDMENT.ID.in(
                                numbers.stream().map(AmendmentId::new).toList()))
                        .forEach(row -> names.put(row.value1().value(), row.value2()));
                return names;
            }

            @Override
            public String door() {
                return "";
            }
        };
    }
}
