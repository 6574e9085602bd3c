package org.nhipcau.organisations;

import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.nhipcau.forms.Records;
import org.nhipcau.history.Acting;
import org.nhipcau.history.ManyRows;
import org.nhipcau.history.MovedRows;
import org.nhipcau.history.MovedRows.Fate;
import org.nhipcau.history.MovedRows.Moved;
import org.nhipcau.history.MovedRows.Outcome;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.db.MergeTable;
import org.nhipcau.organisations.db.MovedTable;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Two records of one organisation become one, and two again: see decision 0018.
///
/// Refuses: `organisations.refused.mergeKin`, `organisations.refused.mergeIllustrative`,
/// `organisations.refused.unmergeFirst`.
@Component
class Merges {

    /// What can be taken from the one that is merged instead of the one that stays.
    static final List<String> FIELDS = List.of(
            "kind",
            "name_vi",
            "name_en",
            "short_name",
            "country",
            "parent_id",
            "place_id",
            "valid_from",
            "valid_to",
            "website",
            "source");

    /// The fate of a field of the one that stays.
    private static final String TAKEN = "taken";

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final OtherNameTable OTHER_NAME = OtherNameTable.OTHER_NAME;
    private static final MergeTable MERGE = MergeTable.MERGE;
    private static final MovedTable MOVED = MovedTable.MOVED;

    private final DSLContext sql;
    private final Organisations organisations;
    private final Predecessors predecessors;
    private final MovedRows rows;
    private final List<OrganisationReferences> rooms;
    private final Records<OrganisationId> records;

    Merges(
            DSLContext sql,
            Organisations organisations,
            Predecessors predecessors,
            MovedRows rows,
            List<OrganisationReferences> rooms) {
        this.sql = sql;
        this.organisations = organisations;
        this.predecessors = predecessors;
        this.rows = rows;
        this.rooms = rooms;
        this.records = new Records<>(sql, ORGANISATION.ID, ORGANISATION.CHANGE_ID, ORGANISATION.PARENT_ID);
    }

    /// What an officer decided.
    ///
    /// @param taken of [#FIELDS], those whose value is the merged one's
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

    /// How many rows of each column name an organisation.
    Map<Reference, Long> counts(OrganisationId id) {
        var counts = new LinkedHashMap<Reference, Long>();
        references().forEach(reference -> {
            var count = rows.count(reference, id.value());
            if (count > 0) {
                counts.put(reference, count);
            }
        });
        return counts;
    }

    private List<Reference> references() {
        return rooms.stream()
                .flatMap(room -> room.references().stream())
                .sorted((one, other) ->
                        (one.tableName() + one.columnName()).compareTo(other.tableName() + other.columnName()))
                .toList();
    }

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
        var before = json(stays);
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
        var moved = new ArrayList<Moved>();
        references()
                .forEach(reference ->
                        moved.addAll(rows.move(reference, said.merged().value(), stays.value())));
        var names = names(stays, said.merged());
        take(stays, said);
        moved.addAll(nameAlso(stays, names));
        organisations.writeSearchKey(stays);
        sql.update(ORGANISATION)
                .set(ORGANISATION.MERGED_INTO_ID, stays)
                .where(ORGANISATION.ID.eq(said.merged()))
                .execute();
        writeFields(merge, before, json(stays));
        write(merge, moved);
        writeTaken(merge, moved.size());
        return true;
    }

    /// Who says the two halves of a circle, or merges one record twice, waits for the other.
    private void oneAtATime() {
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

    private void take(OrganisationId stays, Said said) {
        FIELDS.stream()
                .filter(said.taken()::contains)
                .forEach(field -> sql.execute(
                        "update organisations.organisation s set {0} = m.{0} from organisations.organisation m where s.id = {1} and m.id = {2}",
                        name(field),
                        DSL.val(stays.value()),
                        DSL.val(said.merged().value())));
    }

    /// All names of two records, each once.
    private Set<String> names(OrganisationId stays, OrganisationId merged) {
        var names = new LinkedHashSet<String>();
        Stream.of(merged, stays)
                .map(organisations::find)
                .forEach(one -> Stream.of(one.nameVi(), one.nameEn(), one.shortName())
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add));
        return names;
    }

    /// What it was called in either record and is not called first of all now is another name of it.
    private List<Moved> nameAlso(OrganisationId stays, Set<String> names) {
        var now = organisations.find(stays);
        names.removeIf(
                name -> Stream.of(now.nameVi(), now.nameEn(), now.shortName()).anyMatch(name::equals));
        now.otherNames().forEach(names::remove);
        var reference = new Reference(OTHER_NAME.ORGANISATION_ID);
        return names.stream()
                .map(name -> sql.fetchSingle(
                                "insert into organisations.other_name as t (organisation_id, name, search_key) values ({0}, {1}, {2}) returning to_jsonb(t)",
                                DSL.val(stays.value()), DSL.val(name), DSL.val(SearchKey.of(name)))
                        .get(0, JSONB.class))
                .map(row -> new Moved(reference, row, Fate.ADDED))
                .toList();
    }

    private JSONB json(OrganisationId id) {
        return sql.fetchSingle("select to_jsonb(o) from organisations.organisation o where id = ?", id.value())
                .get(0, JSONB.class);
    }

    private void writeFields(long merge, JSONB before, JSONB after) {
        sql.execute("""
                update organisations.merge set (fields_before, fields_after) = (
                    select coalesce(jsonb_object_agg(b.key, b.value), '{}'), coalesce(jsonb_object_agg(b.key, a.value), '{}')
                    from jsonb_each({0}) b join jsonb_each({1}) a on a.key = b.key
                    where a.value is distinct from b.value and a.key not in ('change_id', 'known_from'))
                where id = {2}
                """, DSL.val(before), DSL.val(after), DSL.val(merge));
    }

    private void writeTaken(long merge, int position) {
        sql.execute("""
                insert into organisations.moved (merge, position, table_name, column_name, row, fate)
                select {0}, {1} + row_number() over (order by key), 'organisations.organisation', key, '{}', 'taken'
                from organisations.merge, jsonb_object_keys(fields_after) key where id = {0} and key <> 'search_key'
                """, DSL.val(merge), DSL.val(position));
    }

    private record Numbered(int position, Moved moved) {}

    private void write(long merge, List<Moved> moved) {
        var numbered = new ArrayList<Numbered>();
        moved.forEach(one -> numbered.add(new Numbered(numbered.size(), one)));
        ManyRows.of(numbered)
                .with(MOVED.MERGE, one -> merge)
                .with(MOVED.POSITION, Numbered::position)
                .with(MOVED.TABLE_NAME, one -> one.moved().reference().tableName())
                .with(MOVED.COLUMN_NAME, one -> one.moved().reference().columnName())
                .with(MOVED.ROW, one -> one.moved().row())
                .with(MOVED.FATE, one -> code(one.moved().fate()))
                .insertInto(MOVED, sql);
    }

    private static String code(Enum<?> one) {
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

    /// Whether nothing was merged over it since: what was merged last is undone first.
    boolean isLast(Merge merge) {
        return !merge.undone()
                && !sql.fetchExists(
                        MERGE,
                        MERGE.UNDONE.isFalse(),
                        MERGE.ID.gt(merge.id()),
                        MERGE.ORGANISATION_ID.eq(merge.organisation()).or(MERGE.MERGED_ID.eq(merge.organisation())));
    }

    /// Makes two records again of what was merged. What somebody changed since in what moved stays as it is, and is
    /// told.
    void undo(long id) {
        oneAtATime();
        var merge = find(id).filter(one -> !one.undone()).orElseThrow(NotFound::new);
        if (!isLast(merge)) {
            throw new Refusal("organisations.refused.unmergeFirst");
        }
        organisations.hold(merge.organisation());
        organisations.hold(merge.merged());
        sql.update(ORGANISATION)
                .set(ORGANISATION.MERGED_INTO_ID, DSL.val(null, ORGANISATION.MERGED_INTO_ID))
                .where(ORGANISATION.ID.eq(merge.merged()))
                .execute();
        giveBackRows(merge);
        giveBackFields(merge);
        sql.update(MERGE).set(MERGE.UNDONE, true).where(MERGE.ID.eq(id)).execute();
        organisations.refuseCircles(merge.organisation());
        organisations.refuseCircles(merge.merged());
    }

    private void giveBackRows(Merge merge) {
        var known = new LinkedHashMap<String, Reference>();
        references().forEach(reference -> known.put(reference.tableName() + "." + reference.columnName(), reference));
        sql.selectFrom(MOVED)
                .where(MOVED.MERGE.eq(merge.id()), MOVED.FATE.ne(TAKEN))
                .orderBy(MOVED.POSITION.desc())
                .fetch()
                .forEach(row -> {
                    var reference = Objects.requireNonNull(
                            known.get(row.getTableName() + "." + row.getColumnName()), "a column that is known");
                    var fate = Fate.valueOf(row.getFate().toUpperCase(Locale.ROOT));
                    Outcome outcome = rows.giveBack(
                            new Moved(reference, row.getRow(), fate),
                            merge.merged().value(),
                            merge.organisation().value(),
                            merge.change());
                    sql.update(MOVED)
                            .set(MOVED.OUTCOME, code(outcome))
                            .where(MOVED.MERGE.eq(merge.id()), MOVED.POSITION.eq(row.getPosition()))
                            .execute();
                });
    }

    /// Each field that nobody changed since is what it was before.
    private void giveBackFields(Merge merge) {
        var fields = sql.fetch(
                        "select key from organisations.merge, jsonb_object_keys(fields_after) key where id = ?",
                        merge.id())
                .getValues(0, String.class);
        for (var field : fields) {
            var given = sql.execute("""
                            update organisations.organisation o set {0} = w.{0}
                            from organisations.merge m, jsonb_populate_record(null::organisations.organisation, m.fields_before) w
                            where m.id = {1} and o.id = m.organisation_id and to_jsonb(o) -> {2} = m.fields_after -> {2}
                            """, name(field), DSL.val(merge.id()), DSL.inline(field));
            sql.update(MOVED)
                    .set(MOVED.OUTCOME, code(given == 1 ? Outcome.GIVEN_BACK : Outcome.CHANGED))
                    .where(MOVED.MERGE.eq(merge.id()), MOVED.FATE.eq(TAKEN), MOVED.COLUMN_NAME.eq(field))
                    .execute();
        }
        if (sql.fetchExists(MOVED, MOVED.MERGE.eq(merge.id()), MOVED.OUTCOME.ne("given-back"))) {
            organisations.writeSearchKey(merge.organisation());
            organisations.writeSearchKey(merge.merged());
        }
    }
}
