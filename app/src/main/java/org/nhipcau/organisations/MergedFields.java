package org.nhipcau.organisations;

import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.nhipcau.history.MovedRows.Outcome;
import org.nhipcau.organisations.Merges.Merge;
import org.nhipcau.organisations.db.MovedTable;
import org.springframework.stereotype.Component;

/// What of the fields of the one that stays a merging took from the one that was merged, and its undoing gives back.
@Component
class MergedFields {

    /// What can be taken from the one that is merged instead of the one that stays.
    static final List<String> ALL = List.of(
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

    /// The fate of such a field among what moved.
    static final String TAKEN = "taken";

    private static final String UNCHANGED = "to_jsonb(o) -> {2} = m.fields_after -> {2}";
    private static final MovedTable MOVED = MovedTable.MOVED;

    private final DSLContext sql;

    MergedFields(DSLContext sql) {
        this.sql = sql;
    }

    /// A field that somebody changed after a merging had taken it, and what it says since.
    record Kept(OrganisationId organisation, String field, JSONB record) {}

    void take(OrganisationId stays, OrganisationId merged, Set<String> taken) {
        ALL.stream()
                .filter(taken::contains)
                .forEach(field -> sql.execute(
                        "update organisations.organisation s set {0} = m.{0} from organisations.organisation m where s.id = {1} and m.id = {2}",
                        name(field), DSL.val(stays.value()), DSL.val(merged.value())));
    }

    JSONB record(OrganisationId id) {
        return sql.fetchSingle("select to_jsonb(o) from organisations.organisation o where id = ?", id.value())
                .get(0, JSONB.class);
    }

    /// What changed, and what was taken though it said the same: undone apart from a merging before it, it is
    /// something else.
    void write(long merge, JSONB before, JSONB after, Set<String> taken) {
        sql.execute("""
                update organisations.merge set (fields_before, fields_after) = (
                    select coalesce(jsonb_object_agg(b.key, b.value), '{}'), coalesce(jsonb_object_agg(b.key, a.value), '{}')
                    from jsonb_each({0}) b join jsonb_each({1}) a on a.key = b.key
                    where (a.value is distinct from b.value or a.key = any ({3})) and a.key not in ('change_id', 'known_from'))
                where id = {2}
                """, DSL.val(before), DSL.val(after), DSL.val(merge), DSL.val(taken.toArray(String[]::new)));
    }

    void writeTaken(long merge, int position) {
        sql.execute("""
                insert into organisations.moved (merge, position, table_name, column_name, row, fate)
                select {0}, {1} + row_number() over (order by key), 'organisations.organisation', key, '{}', 'taken'
                from organisations.merge, jsonb_object_keys(fields_after) key where id = {0} and key <> 'search_key'
                """, DSL.val(merge), DSL.val(position));
    }

    /// The fields that a merging took.
    Set<String> taken(Merge merge) {
        var taken = of(merge);
        taken.retainAll(ALL);
        return Set.copyOf(taken);
    }

    private List<String> of(Merge merge) {
        return new ArrayList<>(sql.fetch(
                        "select key from organisations.merge, jsonb_object_keys(fields_after) key where id = ?",
                        merge.id())
                .getValues(0, String.class));
    }

    /// Each field that nobody changed since is what it was before.
    void giveBack(Merge merge) {
        for (var field : of(merge)) {
            var given = setBefore(merge, field, UNCHANGED);
            sql.update(MOVED)
                    .set(MOVED.OUTCOME, Merges.code(given ? Outcome.GIVEN_BACK : Outcome.CHANGED))
                    .where(MOVED.MERGE.eq(merge.id()), MOVED.FATE.eq(TAKEN), MOVED.COLUMN_NAME.eq(field))
                    .execute();
        }
    }

    /// Makes each field what it was before, and says which of them somebody had changed since.
    List<Kept> putAside(Merge merge) {
        var kept = new ArrayList<Kept>();
        for (var field : of(merge)) {
            if (setBefore(merge, field, UNCHANGED)) {
                continue;
            }
            if (ALL.contains(field)) {
                kept.add(new Kept(merge.organisation(), field, record(merge.organisation())));
            }
            setBefore(merge, field, "true");
        }
        return kept;
    }

    private boolean setBefore(Merge merge, String field, String where) {
        return sql.execute(
                        "update organisations.organisation o set {0} = w.{0} from organisations.merge m, "
                                + "jsonb_populate_record(null::organisations.organisation, m.fields_before) w "
                                + "where m.id = {1} and o.id = m.organisation_id and " + where,
                        name(field),
                        DSL.val(merge.id()),
                        DSL.inline(field))
                == 1;
    }

    /// Says again what somebody had said.
    void say(Kept kept) {
        sql.execute(
                "update organisations.organisation o set {0} = w.{0} from jsonb_populate_record(null::organisations.organisation, {1}) w where o.id = {2}",
                name(kept.field()),
                DSL.val(kept.record()),
                DSL.val(kept.organisation().value()));
    }
}
