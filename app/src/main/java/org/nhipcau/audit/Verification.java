package org.nhipcau.audit;

import static org.nhipcau.audit.db.HeadTable.HEAD;
import static org.nhipcau.audit.db.SegmentTable.SEGMENT;
import static org.nhipcau.audit.db.SignerTable.SIGNER;
import static org.nhipcau.audit.db.TileTable.TILE;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.audit.Entries.Kind;
import org.nhipcau.audit.Shapes.Group;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.MerkleTree;
import org.nhipcau.audit.tree.NoteKey;
import org.nhipcau.audit.tree.Tiles;
import org.springframework.stereotype.Component;

/// Holds the register against its log, and the log against its heads: each entry is made anew of the rows and must be
/// the one that was sealed, each
/// hash of the tree is made anew of the leaves, each head must have been one of this log and signed by its key.
///
/// Reads one moment of the register, of everything, whoever asks; call it only for who sees everything, within a
/// reading transaction.
@Component
class Verification {

    static final int MOST_FINDINGS = 1_000;

    private final DSLContext sql;
    private final Entries entries;
    private final Shapes shapes;
    private final Clock clock;

    Verification(DSLContext sql, Entries entries, Shapes shapes, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param kept heads that others kept, as signed notes
    /// @param trusted keys they may be signed with beside those the register names; when there are some, only these
    Verified verify(List<String> kept, List<NoteKey> trusted) {
        var begun = clock.instant();
        var since = System.nanoTime();
        var findings = new ArrayList<Finding>();
        var leaves = new LeafIndex(leaves(findings));
        tiles(leaves, findings);
        var heads = heads(leaves, kept, trusted, findings);
        var waiting =
                new HashSet<>(sql.fetch("select change_id from audit.pending").getValues(0, Long.class));
        var rows = new Rows(leaves, waiting);
        rows.hold();
        findings.addAll(rows.findings());
        sql.fetch(
                        "select c.id from history.change c where not exists (select from audit.sealed_change s where s.change_id = c.id)"
                                + " and not exists (select from audit.pending p where p.change_id = c.id) order by 1 limit "
                                + MOST_FINDINGS)
                .forEach(row -> findings.add(new Finding(Finding.Kind.UNSEALED, "change " + row.get(0))));
        return new Verified(
                begun,
                Duration.ofNanos(System.nanoTime() - since),
                leaves.size(),
                heads,
                waiting.size(),
                sql.fetchSingle("select count(distinct (table_name, row_id, change_id)) from audit.forgotten")
                        .get(0, Long.class),
                rows.retired,
                few(findings));
    }

    private static List<Finding> few(List<Finding> findings) {
        return List.copyOf(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    }

    /// The leaves as the log has them, one after the other, without gaps.
    private byte[] leaves(List<Finding> findings) {
        var size = sql.fetchSingle("select coalesce(max(first_leaf + leaves), 0) from audit.batch")
                .get(0, Long.class);
        var leaves = new byte[Math.toIntExact(size * Hash.LENGTH)];
        var filled = 0;
        try (var tiles = sql.select(TILE.NUMBER, TILE.HASHES)
                .from(TILE)
                .where(TILE.LEVEL.eq((short) 0))
                .orderBy(TILE.NUMBER)
                .fetchSize(1_000)
                .fetchLazy()) {
            for (var tile : tiles) {
                var hashes = tile.value2();
                if (filled != tile.value1() * Tiles.WIDTH * Hash.LENGTH || filled + hashes.length > leaves.length) {
                    findings.add(new Finding(Finding.Kind.TREE, "0/" + tile.value1()));
                    return leaves;
                }
                System.arraycopy(hashes, 0, leaves, filled, hashes.length);
                filled += hashes.length;
            }
        }
        if (filled != leaves.length) {
            findings.add(new Finding(Finding.Kind.TREE, "0/" + filled / Hash.LENGTH / Tiles.WIDTH));
        }
        return leaves;
    }

    /// Each tile above the leaves says what follows from the leaves.
    private void tiles(LeafIndex leaves, List<Finding> findings) {
        var tree = leaves.tree();
        sql.select(TILE.LEVEL, TILE.NUMBER, TILE.HASHES)
                .from(TILE)
                .where(TILE.LEVEL.gt((short) 0))
                .orderBy(TILE.LEVEL, TILE.NUMBER)
                .forEach(tile -> {
                    var height = tile.value1() * 8;
                    for (var n = 0; n < tile.value3().length / Hash.LENGTH; n++) {
                        var number = tile.value2() * Tiles.WIDTH + n;
                        if (number + 1 << height > leaves.size()
                                || !tree.nodes().at(height, number).isAt(tile.value3(), n * Hash.LENGTH)) {
                            findings.add(new Finding(Finding.Kind.TREE, tile.value1() + "/" + tile.value2()));
                            return;
                        }
                    }
                });
    }

    private long heads(LeafIndex leaves, List<String> kept, List<NoteKey> trusted, List<Finding> findings) {
        var tree = leaves.tree();
        var keys = trusted.isEmpty()
                ? sql.select(SIGNER.VERIFIER_KEY).from(SIGNER).fetch(SIGNER.VERIFIER_KEY).stream()
                        .map(NoteKey::read)
                        .toList()
                : trusted;
        var notes = new ArrayList<>(kept);
        var own = sql.select(HEAD.SIZE, HEAD.ROOT, HEAD.NOTE)
                .from(HEAD)
                .orderBy(HEAD.SIZE)
                .fetch();
        own.forEach(head -> notes.add(head.value3()));
        notes.forEach(note -> head(note, keys, leaves, tree, findings));
        own.stream()
                .filter(head -> head.value1() <= leaves.size()
                        && !tree.root(head.value1()).equals(Hash.of(head.value2())))
                .forEach(head -> findings.add(new Finding(Finding.Kind.HEAD, Long.toString(head.value1()))));
        return notes.size();
    }

    private static void head(
            String note, List<NoteKey> keys, LeafIndex leaves, MerkleTree tree, List<Finding> findings) {
        var head = keys.stream().flatMap(key -> key.opened(note).stream()).findFirst();
        if (head.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.SIGNATURE,
                    note.lines().limit(2).reduce("", (a, b) -> a + " " + b).strip()));
        } else if (head.get().size() > leaves.size()) {
            findings.add(
                    new Finding(Finding.Kind.SHORTER, Long.toString(head.get().size())));
        } else if (!tree.root(head.get().size()).equals(head.get().root())) {
            findings.add(new Finding(Finding.Kind.HEAD, Long.toString(head.get().size())));
        }
    }

    private record Part(Kind kind, Optional<Shape> shape, int first, int leaves, byte[] labels) {}

    /// Holds the rows against the leaves.
    private final class Rows {

        private final LeafIndex leaves;
        private final Set<Long> waiting;
        private final Map<String, Finding> strange = new LinkedHashMap<>();
        private final List<Finding> gone = new ArrayList<>();
        private final List<Group> groups = shapes.groups();
        private long retired;

        Rows(LeafIndex leaves, Set<Long> waiting) {
            this.leaves = leaves;
            this.waiting = waiting;
        }

        void hold() {
            groups.forEach(this::see);
            parts().forEach(this::missing);
        }

        private void see(Group group) {
            try (var made = entries.leaves(group.kind(), group.shape(), Optional.empty())) {
                for (var row : made) {
                    var leaf = leaves.find(Hash.of(row.value3()));
                    // A version that is there twice was put back, or copied: it was sealed once.
                    if (leaf >= 0 && !leaves.hasSeen(leaf)) {
                        leaves.see(leaf);
                    } else if (group.complete() && !waiting.contains(row.value1()) && strange.size() < MOST_FINDINGS) {
                        var label = row.value1() + " " + row.value2();
                        strange.put(label, new Finding(Finding.Kind.ADDED, label));
                    }
                }
            }
        }

        private Collection<Part> parts() {
            var byId = new HashMap<Integer, Shape>();
            shapes.used().forEach(shape -> byId.put(shape.id(), shape));
            return sql.selectFrom(SEGMENT)
                    .orderBy(SEGMENT.FIRST_LEAF)
                    .fetch(row -> new Part(
                            Kind.of(row.getKind()),
                            Optional.ofNullable(row.getShapeId()).map(byId::get),
                            Math.toIntExact(row.getFirstLeaf()),
                            Math.toIntExact(row.getLeaves()),
                            row.getLabels()));
        }

        private void missing(Part part) {
            var labels = Optional.<List<String>>empty();
            var isRetired = part.kind() == Kind.MADE
                    && groups.stream()
                            .noneMatch(group ->
                                    group.kind() == Kind.MADE && group.shape().equals(part.shape()));
            for (var leaf = part.first(); leaf < part.first() + part.leaves() && leaf < leaves.size(); leaf++) {
                if (leaves.hasSeen(leaf)) {
                    continue;
                }
                if (isRetired) {
                    retired++;
                    continue;
                }
                if (gone.size() >= MOST_FINDINGS) {
                    return;
                }
                if (labels.isEmpty()) {
                    labels = Optional.of(labels(part));
                }
                var place = leaf - part.first();
                var label = place < labels.get().size() ? labels.get().get(place) : "entry " + leaf;
                gone.add(
                        strange.remove(label) == null
                                ? new Finding(Finding.Kind.REMOVED, label)
                                : new Finding(Finding.Kind.ALTERED, label));
            }
        }

        private static List<String> labels(Part part) {
            try {
                return Labels.read(part.labels());
            } catch (UncheckedIOException altered) {
                // They only help to name what is missing; without them its number must do.
                return List.of();
            }
        }

        List<Finding> findings() {
            var all = new ArrayList<>(gone);
            all.addAll(strange.values());
            return all;
        }
    }
}
