package org.nhipcau.organisations;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.nhipcau.organisations.Organisation.Kin;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.PredecessorTable;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Which organisation came from which: merged, divided, renamed by a decision. The old one stays, with all it
/// promised.
///
/// Refuses: `organisations.refused.ownPredecessor`, `forms.wrong.choice`.
@Component
class Predecessors {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final PredecessorTable PREDECESSOR = PredecessorTable.PREDECESSOR;

    private final DSLContext sql;

    Predecessors(DSLContext sql) {
        this.sql = sql;
    }

    /// What it came from, oldest first.
    List<Kin> of(OrganisationId id) {
        return kin(PREDECESSOR.ORGANISATION_ID, id, PREDECESSOR.PREDECESSOR_ID);
    }

    /// What came from it, oldest first.
    List<Kin> after(OrganisationId id) {
        return kin(PREDECESSOR.PREDECESSOR_ID, id, PREDECESSOR.ORGANISATION_ID);
    }

    private List<Kin> kin(TableField<?, OrganisationId> one, OrganisationId id, TableField<?, OrganisationId> other) {
        return sql.select(other, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN, PREDECESSOR.ON_DATE, PREDECESSOR.NOTE)
                .from(PREDECESSOR)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(other))
                .where(one.eq(id))
                .orderBy(PREDECESSOR.ON_DATE, ORGANISATION.NAME_VI.collate("vi-x-icu"))
                .fetch(row -> new Kin(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Says that one came from another; said again, day and note are the new ones.
    void add(OrganisationId id, OrganisationId predecessor, LocalDate on, String note) {
        // Two people who say the two halves of a circle at the same moment wait for each other.
        sql.execute("select pg_advisory_xact_lock(hashtext('organisations.predecessor'))");
        if (!sql.fetchExists(ORGANISATION, ORGANISATION.ID.eq(predecessor), ORGANISATION.MERGED_INTO_ID.isNull())) {
            throw new Refusal("forms.wrong.choice").at("predecessor");
        }
        if (id.equals(predecessor) || cameFrom(predecessor, id)) {
            throw new Refusal("organisations.refused.ownPredecessor").at("predecessor");
        }
        sql.insertInto(
                        PREDECESSOR,
                        PREDECESSOR.ORGANISATION_ID,
                        PREDECESSOR.PREDECESSOR_ID,
                        PREDECESSOR.ON_DATE,
                        PREDECESSOR.NOTE)
                .values(id, predecessor, on, note)
                .onConflict(PREDECESSOR.ORGANISATION_ID, PREDECESSOR.PREDECESSOR_ID)
                .doUpdate()
                .set(PREDECESSOR.ON_DATE, on)
                .set(PREDECESSOR.NOTE, note)
                .execute();
    }

    void remove(OrganisationId id, OrganisationId predecessor) {
        sql.deleteFrom(PREDECESSOR)
                .where(PREDECESSOR.ORGANISATION_ID.eq(id), PREDECESSOR.PREDECESSOR_ID.eq(predecessor))
                .execute();
    }

    /// After a restoration, which may have brought back half a circle.
    void refuseCircle(OrganisationId id) {
        if (of(id).stream().anyMatch(former -> cameFrom(former.organisation(), id))) {
            throw new Refusal("organisations.refused.ownPredecessor");
        }
    }

    boolean cameFrom(OrganisationId id, OrganisationId former) {
        var up = name("up");
        var reached = field(name("up", "id"), PREDECESSOR.PREDECESSOR_ID.getDataType());
        return sql.withRecursive(up.fields("id")
                        .as(select(val(id, PREDECESSOR.PREDECESSOR_ID))
                                .union(select(PREDECESSOR.PREDECESSOR_ID)
                                        .from(PREDECESSOR)
                                        .join(table(up))
                                        .on(reached.eq(PREDECESSOR.ORGANISATION_ID)))))
                .select(reached)
                .from(table(up))
                .where(reached.eq(former))
                .fetch()
                .isNotEmpty();
    }
}
