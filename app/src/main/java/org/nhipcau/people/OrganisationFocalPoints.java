package org.nhipcau.people;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.people.db.FocalPointTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The door to who keeps the relation with an organisation for the ministry, and whom to turn to there.
@Component
public class OrganisationFocalPoints extends FocalPoints<OrganisationId> {

    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private static final String KIND = "organisations";

    private final Organisations organisations;

    OrganisationFocalPoints(DSLContext sql, Organisations organisations) {
        super(new FocalPeriods<>(
                sql,
                KIND,
                FOCAL_POINT.ID,
                FOCAL_POINT.ORGANISATION_ID,
                OrganisationId::value,
                OrganisationId::new,
                FOCAL_POINT.PERSON_ID,
                FOCAL_POINT.SIDE,
                FOCAL_POINT.SINCE,
                FOCAL_POINT.UNTIL,
                FOCAL_POINT.NOTE,
                FOCAL_POINT.CHANGE_ID));
        this.organisations = organisations;
    }

    @Override
    public Map<Long, String> names(Collection<Long> records, Language language) {
        return organisations.names(records.stream().map(OrganisationId::new).toList(), language).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public void hold(long record) {
        if (!Acting.viewer().seesAll()) {
            throw new NotFound();
        }
        organisations.hold(new OrganisationId(record));
        organisations.refuseUnknown(new OrganisationId(record), "");
    }
}
