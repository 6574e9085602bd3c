package org.nhipcau.audit;

import static org.nhipcau.audit.db.HeadTable.HEAD;
import static org.nhipcau.audit.db.SignerTable.SIGNER;
import static org.nhipcau.audit.db.TileTable.TILE;
import static org.nhipcau.audit.db.VerificationTable.VERIFICATION;

import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.MerkleTree;
import org.nhipcau.audit.tree.NoteKey;
import org.nhipcau.audit.tree.Tiles;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The door to the sealed log: its heads, proofs, what was found when somebody held the register against it, and all of
/// it as a file.
@Component
public class Log {

    private final DSLContext sql;
    private final Verification verification;
    private final LogFile file;

    Log(DSLContext sql, Verification verification, LogFile file) {
        this.sql = sql;
        this.verification = verification;
        this.file = file;
    }

    /// A signed head.
    ///
    /// @param note the text that others keep (C2SP tlog-checkpoint)
    public record Head(long size, Instant at, Hash root, String note) {}

    /// How far it is.
    ///
    /// @param entries in the log
    /// @param waiting changes not sealed yet
    /// @param since when the oldest of them was made
    public record Standing(long entries, long changes, long waiting, Optional<Instant> since) {}

    public Standing standing() {
        return sql.fetchSingle("""
                        select (select coalesce(max(first_leaf + leaves), 0) from audit.batch) as entries,
                            (select count(*) from audit.sealed_change) as changes, count(p.change_id) as waiting, min(c.at) as since
                        from audit.pending p join history.change c on c.id = p.change_id
                        """)
                .map(row -> new Standing(
                        row.get("entries", Long.class),
                        row.get("changes", Long.class),
                        row.get("waiting", Long.class),
                        Optional.ofNullable(row.get("since", java.time.OffsetDateTime.class))
                                .map(java.time.OffsetDateTime::toInstant)));
    }

    /// Newest first.
    public List<Head> heads(int most) {
        return sql.selectFrom(HEAD).orderBy(HEAD.SIZE.desc()).limit(most).fetch(Log::head);
    }

    public Optional<Head> head() {
        return heads(1).stream().findFirst();
    }

    /// @throws NotFound when none was signed at that size
    public Head head(long size) {
        return sql.selectFrom(HEAD)
                .where(HEAD.SIZE.eq(size))
                .fetchOptional(Log::head)
                .orElseThrow(NotFound::new);
    }

    private static Head head(org.nhipcau.audit.db.HeadRecord row) {
        return new Head(row.getSize(), row.getAt(), Hash.of(row.getRoot()), row.getNote());
    }

    /// The keys that sign it, as verifier keys (C2SP signed-note), oldest first.
    List<NoteKey> keys() {
        return sql.select(SIGNER.VERIFIER_KEY)
                .from(SIGNER)
                .orderBy(SIGNER.SINCE)
                .fetch(row -> NoteKey.read(row.value1()));
    }

    /// Their texts.
    public List<String> verifierKeys() {
        return keys().stream().map(NoteKey::text).toList();
    }

    /// Whether a text is a verifier key.
    public static boolean isKey(String text) {
        try {
            return !NoteKey.read(text).name().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /// That the log of `size` entries begins with that of `earlier` (RFC 9162 2.1.4).
    ///
    /// @throws NotFound when there are no heads of these sizes in this order
    public List<Hash> consistency(long earlier, long size) {
        if (earlier <= 0 || head(earlier).size() > head(size).size()) {
            throw new NotFound();
        }
        return tree(size).consistency(earlier, size);
    }

    /// The root of the first `size` entries, made of its tiles.
    MerkleTree tree(long size) {
        return new MerkleTree(new Tiles(this::tile, size));
    }

    /// Its hashes one after the other; none when there is no such tile.
    byte[] tile(int level, long number) {
        return sql.select(TILE.HASHES)
                .from(TILE)
                .where(TILE.LEVEL.eq((short) level).and(TILE.NUMBER.eq(number)))
                .fetchOptional(TILE.HASHES)
                .orElse(new byte[0]);
    }

    /// Holds the register against the log; see [Verification]. Only for who sees everything.
    public Verified verify(List<String> kept, List<String> trusted) {
        return verification.verify(kept, trusted.stream().map(NoteKey::read).toList());
    }

    /// Remembers what came of it, for whoever is acting.
    public void remember(Verified verified) {
        remember(verified, Acting.viewer().actor());
    }

    /// @param actor who asked for it
    void remember(Verified verified, String actor) {
        sql.insertInto(VERIFICATION)
                .set(VERIFICATION.AT, verified.at())
                .set(VERIFICATION.TOOK_MS, verified.took().toMillis())
                .set(VERIFICATION.BY_ACTOR, actor)
                .set(VERIFICATION.ENTRIES, verified.entries())
                .set(VERIFICATION.HEADS, verified.heads())
                .set(VERIFICATION.WAITING, verified.waiting())
                .set(VERIFICATION.FORGOTTEN, verified.forgotten())
                .set(VERIFICATION.RETIRED, verified.retired())
                .set(
                        VERIFICATION.FINDINGS,
                        verified.findings().stream().map(Finding::code).toArray(String[]::new))
                .execute();
    }

    /// Who asked, and what was found.
    public record Check(String actor, Verified verified) {}

    /// Newest first.
    public List<Check> checks(int most) {
        return sql.selectFrom(VERIFICATION)
                .orderBy(VERIFICATION.ID.desc())
                .limit(most)
                .fetch(row -> new Check(
                        row.getByActor(),
                        new Verified(
                                row.getAt(),
                                Duration.ofMillis(row.getTookMs()),
                                row.getEntries(),
                                row.getHeads(),
                                row.getWaiting(),
                                row.getForgotten(),
                                row.getRetired(),
                                Stream.of(row.getFindings()).map(Finding::read).toList())));
    }

    /// Writes all of it for a verifier that shares nothing with this program; see [LogFile]. Only for who sees
    /// everything.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be written
    public void write(Writer to) {
        file.write(keys(), heads(Integer.MAX_VALUE), to);
    }
}
