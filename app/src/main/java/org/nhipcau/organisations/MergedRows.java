package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.nhipcau.history.ManyRows;
import org.nhipcau.history.MovedRows;
import org.nhipcau.history.MovedRows.Fate;
import org.nhipcau.history.MovedRows.Moved;
import org.nhipcau.history.MovedRows.Outcome;
import org.nhipcau.history.MovedRows.Since;
import org.nhipcau.history.Reference;
import org.nhipcau.organisations.Merges.Merge;
import org.nhipcau.organisations.db.MovedTable;
import org.nhipcau.organisations.db.OtherNameTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The rows of all rooms that a merging moved, as they were written down, and how they are given back.
@Component
class MergedRows {

    private static final OtherNameTable OTHER_NAME = OtherNameTable.OTHER_NAME;
    private static final MovedTable MOVED = MovedTable.MOVED;

    private final DSLContext sql;
    private final Organisations organisations;
    private final MovedRows rows;
    private final List<OrganisationReferences> rooms;

    MergedRows(DSLContext sql, Organisations organisations, MovedRows rows, List<OrganisationReferences> rooms) {
        this.sql = sql;
        this.organisations = organisations;
        this.rows = rows;
        this.rooms = rooms;
    }

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
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private static String name(Reference reference) {
        return reference.tableName() + "." + reference.columnName();
    }

    /// Makes what names the merged one name the one that stays.
    List<Moved> move(OrganisationId merged, OrganisationId stays) {
        return references().stream()
                .flatMap(reference -> rows.move(reference, merged.value(), stays.value()).stream())
                .toList();
    }

    /// All names of two records, each once.
    Set<String> names(OrganisationId stays, OrganisationId merged) {
        var names = new LinkedHashSet<String>();
        Stream.of(merged, stays)
                .map(organisations::find)
                .forEach(one -> Stream.of(one.nameVi(), one.nameEn(), one.shortName())
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add));
        return names;
    }

    /// What it was called in either record and is not called first of all now is another name of it.
    List<Moved> nameAlso(OrganisationId stays, Set<String> names) {
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

    /// The name that an added row says.
    String nameIn(Moved added) {
        return sql.fetchSingle("select {0} ->> 'name'", DSL.val(added.row())).get(0, String.class);
    }

    private record Numbered(int position, Moved moved) {}

    /// Writes down what moved, in its order.
    void write(long merge, List<Moved> moved) {
        var numbered = new ArrayList<Numbered>();
        moved.forEach(one -> numbered.add(new Numbered(numbered.size(), one)));
        ManyRows.of(numbered)
                .with(MOVED.MERGE, one -> merge)
                .with(MOVED.POSITION, Numbered::position)
                .with(MOVED.TABLE_NAME, one -> one.moved().reference().tableName())
                .with(MOVED.COLUMN_NAME, one -> one.moved().reference().columnName())
                .with(MOVED.ROW, one -> one.moved().row())
                .with(MOVED.FATE, one -> Merges.code(one.moved().fate()))
                .insertInto(MOVED, sql);
    }

    void forget(long merge) {
        sql.deleteFrom(MOVED).where(MOVED.MERGE.eq(merge)).execute();
    }

    private record Written(int position, Moved moved) {}

    private List<Written> written(Merge merge) {
        var known = references().stream().collect(Collectors.toMap(MergedRows::name, reference -> reference));
        return sql.selectFrom(MOVED)
                .where(MOVED.MERGE.eq(merge.id()), MOVED.FATE.ne(MergedFields.TAKEN))
                .orderBy(MOVED.POSITION.desc())
                .fetch(row -> new Written(
                        row.getPosition(),
                        new Moved(
                                Objects.requireNonNull(
                                        known.get(row.getTableName() + "." + row.getColumnName()),
                                        "a column that is known"),
                                row.getRow(),
                                Fate.valueOf(row.getFate().toUpperCase(Locale.ROOT)))));
    }

    /// Gives back what moved, and writes down what became of each row.
    ///
    /// @return the rows that somebody changed or took out since
    List<Moved> giveBack(Merge merge, Collection<Long> mergings) {
        var since = new Since(merge.change(), mergings);
        var left = new ArrayList<Moved>();
        for (var one : written(merge)) {
            Outcome outcome = rows.giveBack(
                    one.moved(), merge.merged().value(), merge.organisation().value(), since);
            if (outcome != Outcome.GIVEN_BACK) {
                left.add(one.moved());
            }
            sql.update(MOVED)
                    .set(MOVED.OUTCOME, Merges.code(outcome))
                    .where(MOVED.MERGE.eq(merge.id()), MOVED.POSITION.eq(one.position()))
                    .execute();
        }
        return left.reversed();
    }

    /// The organisations that a merging has to do with: its own two, and those that its fields and the rows whose
    /// key it wrote anew name beside them.
    Set<Long> touched(Merge merge) {
        var touched = new LinkedHashSet<Long>();
        touched.add(merge.organisation().value());
        touched.add(merge.merged().value());
        touched.addAll(sql.fetch("""
                        select v::bigint from (
                            select fields_before ->> 'parent_id' from organisations.merge where id = {0}
                            union select fields_after ->> 'parent_id' from organisations.merge where id = {0}
                            union select row ->> 'organisation_id' from organisations.moved where merge = {0} and table_name like 'organisations.%'
                            union select row ->> 'predecessor_id' from organisations.moved where merge = {0} and table_name = 'organisations.predecessor'
                            union select row ->> 'other_id' from organisations.moved where merge = {0} and table_name = 'organisations.not_same') n (v)
                        where v is not null
                        """, DSL.val(merge.id())).getValues(0, Long.class));
        return touched;
    }
}
