package org.nhipcau.audit;

import static org.nhipcau.audit.db.SealedChangeTable.SEALED_CHANGE;
import static org.nhipcau.audit.db.SegmentTable.SEGMENT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.audit.Entries.Kind;
import org.nhipcau.audit.db.SegmentRecord;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// Single entries of the log: where they are, what they say, and the proof that they are there. For who sees
/// everything.
@Component
class SealedEntries {

    private final DSLContext sql;
    private final Entries entries;
    private final Shapes shapes;
    private final Log log;

    SealedEntries(DSLContext sql, Entries entries, Shapes shapes, Log log) {
        this.sql = sql;
        this.entries = entries;
        this.shapes = shapes;
        this.log = log;
    }

    /// @param place in the log, from 0
    /// @param label such as `made people.person 12`
    record Entry(long place, long change, Kind kind, Optional<Integer> shape, String label) {

        /// The table it speaks of, with its schema; nothing for the change itself.
        Optional<String> table() {
            return kind == Kind.CHANGE ? Optional.empty() : Optional.of(label.split(" ", 3)[1]);
        }

        String key() {
            return kind == Kind.CHANGE ? Long.toString(change) : label.split(" ", 3)[2];
        }
    }

    /// What was sealed of a change; nothing while it waits.
    List<Entry> of(long change) {
        return sql
                .select(SEGMENT.asterisk())
                .from(SEGMENT)
                .join(SEALED_CHANGE)
                .on(SEALED_CHANGE.BATCH.eq(SEGMENT.BATCH))
                .where(SEALED_CHANGE.CHANGE_ID.eq(change))
                .orderBy(SEGMENT.FIRST_LEAF)
                .fetchInto(SEGMENT)
                .stream()
                .flatMap(segment -> entries(segment).stream())
                .filter(entry -> entry.change() == change)
                .toList();
    }

    /// @throws NotFound when the log has no such place
    Entry at(long place) {
        return sql
                .selectFrom(SEGMENT)
                .where(
                        SEGMENT.FIRST_LEAF.le(place),
                        SEGMENT.FIRST_LEAF.plus(SEGMENT.LEAVES).gt(place))
                .stream()
                .flatMap(segment -> entries(segment).stream())
                .filter(entry -> entry.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Entry> entries(SegmentRecord segment) {
        var labels = Labels.read(segment.getLabels());
        var found = new ArrayList<Entry>();
        for (var n = 0; n < labels.size(); n++) {
            var line = labels.get(n).split(" ", 2);
            found.add(new Entry(
                    segment.getFirstLeaf() + n,
                    Long.parseLong(line[0]),
                    Kind.of(segment.getKind()),
                    Optional.ofNullable(segment.getShapeId()),
                    line[1]));
        }
        return found;
    }

    /// What was sealed there.
    ///
    /// @param size of the log that it is looked for in
    Hash leaf(long place, long size) {
        return log.tree(size).nodes().at(0, place);
    }

    /// The entry's text as the register's rows say it now; nothing when they do not lead to that leaf, because somebody
    /// altered them or their columns are gone.
    Optional<String> text(Entry entry, Hash leaf) {
        var shape = entry.shape()
                .flatMap(id ->
                        shapes.used().stream().filter(used -> used.id() == id).findFirst());
        var canBeMade = shapes.groups().stream()
                .anyMatch(group -> group.kind() == entry.kind()
                        && group.shape().map(Shape::id).equals(shape.map(Shape::id)));
        if (!canBeMade && entry.kind() == Kind.MADE) {
            return Optional.empty();
        }
        try (var texts = entries.texts(entry.kind(), shape, Optional.of(List.of(entry.change())))) {
            return texts.stream()
                    .map(org.jooq.Record2::value2)
                    .filter(text ->
                            Hash.ofEntry(text.getBytes(StandardCharsets.UTF_8)).equals(leaf))
                    .findFirst();
        }
    }

    /// The path from the entry to the root of that head.
    List<Hash> path(long place, Log.Head head) {
        return log.tree(head.size()).inclusion(place, head.size());
    }

    /// That the entry is in the log that this head tells of, as a text (C2SP tlog-proof).
    String proof(long place, Log.Head head) {
        return "c2sp.org/tlog-proof@v1\nindex " + place + "\n"
                + path(place, head).stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining())
                + "\n"
                + head.note();
    }
}
