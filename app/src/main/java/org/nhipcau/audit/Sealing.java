package org.nhipcau.audit;

import static org.nhipcau.audit.db.BatchTable.BATCH;
import static org.nhipcau.audit.db.HeadTable.HEAD;
import static org.nhipcau.audit.db.PendingTable.PENDING;
import static org.nhipcau.audit.db.SealedChangeTable.SEALED_CHANGE;
import static org.nhipcau.audit.db.SegmentTable.SEGMENT;
import static org.nhipcau.audit.db.SignerTable.SIGNER;
import static org.nhipcau.audit.db.TileTable.TILE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.audit.Entries.Kind;
import org.nhipcau.audit.tree.Checkpoint;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.MerkleTree;
import org.nhipcau.audit.tree.NoteKey;
import org.nhipcau.audit.tree.Tiles;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Appends to the log what was committed since, and signs the new head. One copy of the product at a time; what is
/// added is added whole.
@Component
public class Sealing {

    private static final Acting ITSELF = new Acting(Viewer.system("system:audit"), "sealing");

    private static final int CHANGES_AT_ONCE = 5_000;
    private static final int LEAVES_AT_ONCE = 1 << 16;

    /// Drawn once: the number under which copies of the product agree who seals.
    private static final long ONE_AT_A_TIME = 8_315_161_590_231_234_030L;

    private final DSLContext sql;
    private final Entries entries;
    private final Shapes shapes;
    private final SigningKey key;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealing(
            DSLContext sql,
            Entries entries,
            Shapes shapes,
            SigningKey key,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.entries = entries;
        this.shapes = shapes;
        this.key = key;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// Seals all that is committed now; returns how many entries were added. Nothing while another copy is at it.
    public long seal() {
        var sealed = 0L;
        while (true) {
            var added = ITSELF.call(() -> transaction.execute(status -> addSome()));
            if (added == null || added == 0) {
                return sealed;
            }
            sealed += added;
        }
    }

    private long addSome() {
        var alone = sql.fetchSingle("select pg_try_advisory_xact_lock(?)", ONE_AT_A_TIME)
                .get(0, Boolean.class);
        if (!alone) {
            return 0;
        }
        var changes = sql.select(PENDING.CHANGE_ID)
                .from(PENDING)
                .orderBy(PENDING.CHANGE_ID)
                .limit(CHANGES_AT_ONCE)
                .fetch(PENDING.CHANGE_ID);
        var current = shapes.remembered();
        var reshaped = current.stream()
                .filter(shape -> shape.former().isPresent())
                .map(Shapes.Current::shape)
                .toList();
        if (changes.isEmpty() && reshaped.isEmpty()) {
            sign(size());
            return 0;
        }
        var tree = new Tiles(this::tile, size());
        var before = tree.size();
        if (!reshaped.isEmpty()) {
            append(tree, List.of(), reshaped);
        }
        if (!changes.isEmpty()) {
            append(tree, changes, current.stream().map(Shapes.Current::shape).toList());
        }
        store(tree);
        sign(tree.size());
        return tree.size() - before;
    }

    /// One batch: what these changes did, or, of tables whose columns have changed since, all that was sealed before.
    private void append(Tiles tree, List<Long> changes, List<Shape> of) {
        var again = changes.isEmpty();
        var number = 1 + sql.fetchCount(BATCH);
        var first = tree.size();
        var segments = new ArrayList<Segment>();
        var which = again
                ? sql.select(SEALED_CHANGE.CHANGE_ID).from(SEALED_CHANGE).fetch(SEALED_CHANGE.CHANGE_ID)
                : changes;
        if (!again) {
            segment(tree, Kind.CHANGE, Optional.empty(), which).ifPresent(segments::add);
        }
        for (var shape : of) {
            segment(tree, Kind.MADE, Optional.of(shape), which).ifPresent(segments::add);
            if (!again) {
                segment(tree, Kind.ENDED, Optional.of(shape), which).ifPresent(segments::add);
            }
        }
        sql.insertInto(BATCH)
                .set(BATCH.NUMBER, (long) number)
                .set(BATCH.FIRST_LEAF, first)
                .set(BATCH.LEAVES, tree.size() - first)
                .set(BATCH.AT, clock.instant())
                .set(BATCH.AGAIN, again)
                .execute();
        segments.forEach(segment -> sql.insertInto(SEGMENT)
                .set(SEGMENT.BATCH, (long) number)
                .set(SEGMENT.FIRST_LEAF, segment.first())
                .set(SEGMENT.LEAVES, segment.leaves())
                .set(SEGMENT.KIND, segment.kind().code())
                .set(SEGMENT.SHAPE_ID, segment.shape().map(Shape::id).orElse(null))
                .set(SEGMENT.LABELS, segment.labels())
                .execute());
        if (!again) {
            var settled = changes.toArray(Long[]::new);
            sql.execute(
                    "insert into audit.sealed_change (change_id, batch) select unnest(?::bigint[]), ?",
                    settled,
                    number);
            sql.execute("delete from audit.pending where change_id = any(?::bigint[])", (Object) settled);
        }
    }

    private record Segment(Kind kind, Optional<Shape> shape, long first, long leaves, byte[] labels) {}

    private Optional<Segment> segment(Tiles tree, Kind kind, Optional<Shape> shape, Collection<Long> changes) {
        var first = tree.size();
        var labels = new Labels();
        try (var leaves = entries.leaves(kind, shape, Optional.of(changes))) {
            for (var entry : leaves) {
                labels.add(entry.value1(), entry.value2());
                tree.add(Hash.of(entry.value3()));
                if (tree.size() % LEAVES_AT_ONCE == 0) {
                    store(tree);
                }
            }
        }
        return tree.size() == first
                ? Optional.empty()
                : Optional.of(new Segment(kind, shape, first, tree.size() - first, labels.packed()));
    }

    private long size() {
        return sql.fetchSingle("select coalesce(max(first_leaf + leaves), 0) from audit.batch")
                .get(0, Long.class);
    }

    private byte[] tile(int level, long number) {
        return sql.select(TILE.HASHES)
                .from(TILE)
                .where(TILE.LEVEL.eq((short) level).and(TILE.NUMBER.eq(number)))
                .fetchOptional(TILE.HASHES)
                .orElse(new byte[0]);
    }

    private void store(Tiles tree) {
        sql.batch(tree.taken().entrySet().stream()
                        .map(tile -> sql.insertInto(TILE)
                                .set(TILE.LEVEL, (short) tile.getKey().level())
                                .set(TILE.NUMBER, tile.getKey().number())
                                .set(TILE.HASHES, tile.getValue())
                                .onDuplicateKeyUpdate()
                                .set(TILE.HASHES, tile.getValue()))
                        .toList())
                .execute();
    }

    /// Signs the head of that size unless it is signed already, or nobody here has the key.
    private void sign(long size) {
        if (size == 0 || sql.fetchExists(HEAD, HEAD.SIZE.eq(size))) {
            return;
        }
        signer().ifPresent(by -> {
            var head = new Checkpoint(by.name(), size, new MerkleTree(new Tiles(this::tile, size)).root(size));
            sql.insertInto(HEAD)
                    .set(HEAD.SIZE, size)
                    .set(HEAD.AT, clock.instant())
                    .set(HEAD.ROOT, head.root().bytes())
                    .set(HEAD.KEY_ID, by.id())
                    .set(HEAD.NOTE, key.sign(head))
                    .execute();
        });
    }

    /// The key of this copy, when it is one of the log's. A log without any gets its first.
    private Optional<NoteKey> signer() {
        if (sql.fetchCount(SIGNER) == 0) {
            key.make(SigningKey.origin())
                    .ifPresent(made -> sql.insertInto(SIGNER)
                            .set(SIGNER.KEY_ID, made.id())
                            .set(SIGNER.VERIFIER_KEY, made.text())
                            .set(SIGNER.SINCE, clock.instant())
                            .execute());
        }
        return key.name().filter(name -> sql.fetchExists(SIGNER, SIGNER.KEY_ID.eq(name.id())));
    }
}
