package org.nhipcau.audit;

import static org.nhipcau.audit.db.SegmentTable.SEGMENT;
import static org.nhipcau.audit.db.TileTable.TILE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.audit.Entries.Kind;
import org.nhipcau.audit.Shapes.Group;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.NoteKey;
import org.springframework.stereotype.Component;

/// The whole log as a text for a verifier that shares nothing with this program (`verifier/CheckLog.java`). Each entry
/// is made anew of the register's
/// rows, so that what was altered there does not lead to the signed heads any more.
///
/// ```
/// nhipcau-log 1
/// key NAME+ID+KEY        a verifier key (C2SP signed-note)
/// size N                 how many entries the log has
/// entry PLACE LENGTH     and on the next line the entry, so many bytes of UTF-8 (it may hold line ends); PLACE is ?
/// when the log has none for it
/// retired PLACE HASH     an entry whose columns are gone: its leaf hash stands for it
/// head LENGTH            and on the next line a signed head (C2SP tlog-checkpoint)
/// end
/// ```
@Component
class LogFile {

    private final DSLContext sql;
    private final Entries entries;
    private final Shapes shapes;

    LogFile(DSLContext sql, Entries entries, Shapes shapes) {
        this.sql = sql;
        this.entries = entries;
        this.shapes = shapes;
    }

    void write(List<NoteKey> keys, List<Log.Head> heads, Writer to) {
        try {
            line(to, "nhipcau-log 1");
            keys.forEach(key -> line(to, "key " + key.text()));
            var leaves = new LeafIndex(leaves());
            line(to, "size " + leaves.size());
            var waiting = new HashSet<>(
                    sql.fetch("select change_id from audit.pending").getValues(0, Long.class));
            var groups = shapes.groups();
            groups.forEach(group -> entries(to, group, leaves, waiting));
            retired(to, groups, leaves);
            heads.forEach(head -> text(to, "head", head.note()));
            line(to, "end");
            to.flush();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private byte[] leaves() {
        var leaves = new ByteArrayOutputStream();
        try (var tiles = sql.select(TILE.HASHES)
                .from(TILE)
                .where(TILE.LEVEL.eq((short) 0))
                .orderBy(TILE.NUMBER)
                .fetchSize(1_000)
                .fetchLazy()) {
            tiles.forEach(tile -> leaves.writeBytes(tile.value1()));
        }
        return leaves.toByteArray();
    }

    private void entries(Writer to, Group group, LeafIndex leaves, Set<Long> waiting) {
        try (var texts = entries.texts(group.kind(), group.shape(), Optional.empty())) {
            for (var row : texts) {
                var leaf = leaves.find(Hash.ofEntry(row.value2().getBytes(StandardCharsets.UTF_8)));
                if (leaf >= 0) {
                    leaves.see(leaf);
                    text(to, "entry " + leaf, row.value2());
                } else if (group.complete() && !waiting.contains(row.value1())) {
                    text(to, "entry ?", row.value2());
                }
            }
        }
    }

    private void retired(Writer to, List<Group> groups, LeafIndex leaves) {
        var anew = groups.stream()
                .filter(group -> group.kind() == Kind.MADE)
                .flatMap(group -> group.shape().stream())
                .map(Shape::id)
                .toList();
        sql.select(SEGMENT.FIRST_LEAF, SEGMENT.LEAVES)
                .from(SEGMENT)
                .where(SEGMENT.KIND.eq(Kind.MADE.code()).and(SEGMENT.SHAPE_ID.notIn(anew)))
                .orderBy(SEGMENT.FIRST_LEAF)
                .forEach(segment -> {
                    var first = Math.toIntExact(segment.value1());
                    for (var leaf = first; leaf < first + segment.value2() && leaf < leaves.size(); leaf++) {
                        line(to, "retired " + leaf + " " + leaves.at(leaf).hex());
                    }
                });
    }

    private static void text(Writer to, String line, String text) {
        line(to, line + " " + text.getBytes(StandardCharsets.UTF_8).length);
        line(to, text);
    }

    private static void line(Writer to, String line) {
        try {
            to.write(line);
            to.write('\n');
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
