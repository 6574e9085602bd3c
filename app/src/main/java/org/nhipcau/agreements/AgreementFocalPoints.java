package org.nhipcau.agreements;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.agreements.db.FocalPointTable;
import org.nhipcau.people.FocalPeriods;
import org.nhipcau.people.FocalPointPanel;
import org.nhipcau.people.FocalPoints;
import org.nhipcau.shared.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// The door to who answers for an agreement, of the ministry and of each partner, from when to when.
@Component
public class AgreementFocalPoints extends FocalPoints<AgreementId> {

    static final String KIND = "agreements";
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private final Agreements agreements;
    private final AgreementNames names;

    AgreementFocalPoints(DSLContext sql, Agreements agreements, AgreementNames names) {
        super(new FocalPeriods<>(
                sql,
                KIND,
                FOCAL_POINT.ID,
                FOCAL_POINT.AGREEMENT_ID,
                AgreementId::value,
                AgreementId::new,
                FOCAL_POINT.PERSON_ID,
                FOCAL_POINT.SIDE,
                FOCAL_POINT.SINCE,
                FOCAL_POINT.UNTIL,
                FOCAL_POINT.NOTE,
                FOCAL_POINT.CHANGE_ID));
        this.agreements = agreements;
        this.names = names;
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        static AgreementPanel focalPointsOfAgreement(AgreementFocalPoints focalPoints, FocalPointPanel panel) {
            return (agreement, page) -> panel.of(focalPoints, agreement.id().value(), page);
        }
    }

    @Override
    public Map<Long, String> names(Collection<Long> records, Language language) {
        return names.names(records, language);
    }

    @Override
    public void hold(long record) {
        agreements.hold(new AgreementId(record));
    }
}
