package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.nhipcau.forms.Records;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.MovedRows.Fate;
import org.nhipcau.history.MovedRows.Moved;
import org.nhipcau.organisations.db.MergeTable;
import org.nhipcau.organisations.db.MovedTable;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Two records of one organisation become one: see decision 0018. [Unmerging] makes them two again.
///
/// Refuses: `organisations.refused.mergeSelf`, `organisations.refused.mergeKin`,
/// `organisations.refused.mergeIllustrative`.
@Component
class Merges {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final MergeTable MERGE = MergeTable.MERGE;
    private static final MovedTable MOVED = MovedTable.MOVED;

    private final DSLContext sql;
    private final Organisations organisations;
    private final Predecessors predecessors;
    private final MergedRows rows;
    private final MergedFields fields;
    private final Histories histories;
    private final Records<OrganisationId> records;

    Merges(
            DSLContext sql,
            Organisations organisations,
            Predecessors predecessors,
            MergedRows rows,
            MergedFields fields,
            Histories histories) {
        this.sql = sql;
        this.organisations = organisations;
        this.predecessors = predecessors;
        this.rows = rows;
        this.fields = fields;
        this.histories = histories;
        this.records = new Records<>(sql, ORGANISATION.ID, ORGANISATION.CHANGE_ID, ORGANISATION.PARENT_ID);
    }

    /// What an officer decided.
    ///
    /// @param taken of [MergedFields#ALL], those whose value is the merged one's
    record Said(OrganisationId merged, long mergedVersion, Set<String> taken, String note) {}

    /// One that was made.
    record Merge(
            long id,
            OrganisationId organisation,
            OrganisationId merged,
            String mergedName,
            String note,
            boolean undone,
            long change) {}

    /// Rows of one column that had one fate, and what became of them when they were to be given back.
    record Line(String table, String column, String fate, String outcome, long rows) {}

    /// Merges one into another, unless somebody saved either since it was shown.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when either is not there, or not the viewer's to change
    boolean merge(OrganisationId stays, long version, Said said) {
        oneAtATime();
        if (stays.equals(said.merged())) {
            throw new Refusal("organisations.refused.mergeSelf").at("other");
        }
        if (!records.hold(stays, version) || !records.hold(said.merged(), said.mergedVersion())) {
            return false;
        }
        refuse(stays, said.merged());
        var merge = sql.insertInto(
                        MERGE,
                        MERGE.ORGANISATION_ID,
                        MERGE.MERGED_ID,
                        MERGE.NOTE,
                        MERGE.FIELDS_BEFORE,
                        MERGE.FIELDS_AFTER)
                .values(stays, said.merged(), said.note(), JSONB.valueOf("{}"), JSONB.valueOf("{}"))
                .returningResult(MERGE.ID)
                .fetchSingle()
                .value1();
        join(merge, stays, said.merged(), said.taken(), List.of());
        return true;
    }

    /// Makes one of two, and writes down all that this changes.
    ///
    /// @param left what an earlier attempt moved and somebody changed or took out since: it stays as it is, and is
    ///     told again when this is undone
    void join(long merge, OrganisationId stays, OrganisationId merged, Set<String> taken, List<Moved> left) {
        var before = fields.record(stays);
        var moved = new ArrayList<>(left);
        moved.addAll(rows.move(merged, stays));
        var names = rows.names(stays, merged);
        left.stream().filter(one -> one.fate() == Fate.ADDED).forEach(one -> names.remove(rows.nameIn(one)));
        fields.take(stays, merged, taken);
        moved.addAll(rows.nameAlso(stays, names));
        organisations.writeSearchKey(stays);
        sql.update(ORGANISATION)
                .set(ORGANISATION.MERGED_INTO_ID, stays)
                .where(ORGANISATION.ID.eq(merged))
                .execute();
        fields.write(merge, before, fields.record(stays), taken);
        rows.write(merge, moved);
        fields.writeTaken(merge, moved.size());
    }

    /// Who says the two halves of a circle, or merges one record twice, waits for the other.
    void oneAtATime() {
        if (!Acting.viewer().seesAll()) {
            throw new NotFound();
        }
        sql.execute("select pg_advisory_xact_lock(hashtext('organisations.predecessor'))");
        sql.execute("select pg_advisory_xact_lock(hashtext('organisations.merge'))");
    }

    private void refuse(OrganisationId stays, OrganisationId merged) {
        organisations.refuseMerged(stays, "");
        organisations.refuseMerged(merged, "other");
        if (records.liesIn(stays, merged)
                || records.liesIn(merged, stays)
                || predecessors.cameFrom(stays, merged)
                || predecessors.cameFrom(merged, stays)) {
            throw new Refusal("organisations.refused.mergeKin").at("other");
        }
        if (organisations.find(stays).illustrative()
                != organisations.find(merged).illustrative()) {
            throw new Refusal("organisations.refused.mergeIllustrative").at("other");
        }
    }

    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<Merge> find(long id) {
        return merges(MERGE.ID.eq(id)).stream().findFirst();
    }

    /// Those of an organisation, as the one that stayed or the one that was merged, the latest first.
    List<Merge> of(OrganisationId id) {
        return merges(MERGE.ORGANISATION_ID.eq(id).or(MERGE.MERGED_ID.eq(id)));
    }

    /// All that were made, the latest first.
    List<Merge> all() {
        return merges(DSL.noCondition());
    }

    private List<Merge> merges(Condition condition) {
        return sql.select(MERGE.fields())
                .select(ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                .from(MERGE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MERGE.MERGED_ID))
                .where(condition)
                .orderBy(MERGE.ID.desc())
                .fetch(row -> new Merge(
                        row.get(MERGE.ID),
                        row.get(MERGE.ORGANISATION_ID),
                        row.get(MERGE.MERGED_ID),
                        Language.VI.pick(row.get(ORGANISATION.NAME_VI), row.get(ORGANISATION.NAME_EN)),
                        row.get(MERGE.NOTE),
                        row.get(MERGE.UNDONE),
                        row.get(MERGE.CHANGE_ID)));
    }

    /// What moved, and what became of it, counted by column.
    List<Line> lines(long merge) {
        var count = DSL.count();
        return sql.select(MOVED.TABLE_NAME, MOVED.COLUMN_NAME, MOVED.FATE, MOVED.OUTCOME, count)
                .from(MOVED)
                .where(MOVED.MERGE.eq(merge))
                .groupBy(MOVED.TABLE_NAME, MOVED.COLUMN_NAME, MOVED.FATE, MOVED.OUTCOME)
                .orderBy(MOVED.TABLE_NAME, MOVED.COLUMN_NAME, MOVED.FATE, MOVED.OUTCOME)
                .fetch(row -> new Line(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Those that stand and were made after another, the earliest first.
    List<Merge> after(Merge merge) {
        return merges(MERGE.ID.gt(merge.id()).and(MERGE.UNDONE.isFalse())).reversed();
    }

    /// When it was made, undone, and made anew in between because an earlier one was undone; newest first.
    List<Change> history(long merge) {
        return histories.of(merge, List.of(new Part(MERGE, MERGE.ID)));
    }

    void markUndone(Merge merge) {
        sql.update(MERGE).set(MERGE.UNDONE, true).where(MERGE.ID.eq(merge.id())).execute();
    }

    /// The changes in which organisations were merged, or two again: what bears one of them nobody else wrote.
    List<Long> changes() {
        return sql.fetch(
                        "select change_id from organisations.merge union select change_id from organisations.merge_history")
                .getValues(0, Long.class);
    }
}
