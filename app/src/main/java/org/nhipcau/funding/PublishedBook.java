package org.nhipcau.funding;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.nhipcau.funding.PublishedFunding.Stays;
import org.nhipcau.funding.PublishedFunding.Why;
import org.nhipcau.funding.db.WithdrawalTable;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;

/// One kind of money as files bring it. A row remembers which statement of a file it stands for, whatever somebody
/// made
/// of it since; a later file is held against these statements and not against what the rows say by now. See
/// docs/decisions/0014.
///
/// @param <R> row of its table
/// @param <M> what a row says
final class PublishedBook<R extends Record, M> {

    private static final WithdrawalTable WITHDRAWAL = WithdrawalTable.WITHDRAWAL;

    private final DSLContext sql;
    private final Table<R> table;
    private final Function<R, M> reading;
    private final Sayings<M> sayings;
    private final Function<ManyRows<Wanted<M>>, ManyRows<Wanted<M>>> columns;
    private final Field<Long> id;
    private final Field<ProjectId> project;
    private final Field<Long> change;
    private final Field<String> origin;
    private final Field<UUID> publishedAs;

    /// What this kind of money says, in the words that are compared.
    ///
    /// @param words all of it but its source; the same as the database's `funding.said`
    /// @param book as addresses write it
    /// @param identity what tells it from others of its project when its amounts change; empty when nothing does
    record Sayings<M>(
            Function<M, List<?>> words,
            Function<M, List<?>> identity,
            Function<M, String> source,
            Function<M, Told> told,
            String book) {}

    /// The part of a row that a sentence speaks of.
    record Told(java.time.LocalDate from, Optional<java.time.LocalDate> to, org.nhipcau.shared.Money money) {}

    PublishedBook(
            DSLContext sql,
            Table<R> table,
            Function<R, M> reading,
            Sayings<M> sayings,
            Function<ManyRows<Wanted<M>>, ManyRows<Wanted<M>>> columns) {
        this.sql = sql;
        this.table = table;
        this.reading = reading;
        this.sayings = sayings;
        this.columns = columns;
        this.id = column("id");
        this.project = column("project_id");
        this.change = column("change_id");
        this.origin = column("origin");
        this.publishedAs = column("published_as");
    }

    @SuppressWarnings("unchecked")
    private <V> Field<V> column(String column) {
        return (Field<V>) Optional.<Field<?>>ofNullable(table.field(column)).orElseThrow();
    }

    /// A statement of a file.
    record Wanted<M>(ProjectId project, M money, UUID said) {}

    private record Key(ProjectId project, Object of) {}

    /// A row that is there, or was taken out by hand.
    ///
    /// @param says what it says by now
    private record Standing<M>(
            long id,
            ProjectId project,
            long version,
            boolean ofFile,
            Optional<UUID> published,
            UUID says,
            M money,
            boolean withdrawn,
            boolean corrected) {

        Key now() {
            return new Key(project, says);
        }
    }

    Wanted<M> wanted(ProjectId of, M money) {
        return new Wanted<>(of, money, said(money));
    }

    private UUID said(M money) {
        return said(sayings.words().apply(money));
    }

    static UUID said(List<?> words) {
        var text = words.stream()
                .map(word -> switch (word) {
                    case Optional<?> maybe -> maybe.map(Object::toString).orElse("");
                    case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
                    default -> word.toString();
                })
                .collect(Collectors.joining("\u001f"));
        try {
            var digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Makes the rows what files say, but for what somebody corrected, took out or recorded by hand.
    ///
    /// @param known projects that may have money already; nothing needs to be compared for the others
    /// @return what stays otherwise than the files say
    List<Stays> take(List<Wanted<M>> wanted, Collection<ProjectId> known) {
        var comparison = new Comparison(wanted);
        if (!known.isEmpty()) {
            comparison.with(standing(known));
        }
        columns.apply(ManyRows.of(comparison.missing)
                        .with(project, Wanted::project)
                        .with(origin, row -> "file")
                        .with(publishedAs, Wanted::said))
                .insertInto(table, sql);
        return comparison.stays;
    }

    /// What files say held against what is there. Whatever is left over at the end of a step goes on to the next.
    private final class Comparison {

        private List<Wanted<M>> missing;
        private final List<Stays> stays = new ArrayList<>();
        private final Map<Standing<M>, UUID> standsFor = new LinkedHashMap<>();
        private List<Standing<M>> rows = List.of();
        private List<Standing<M>> withdrawn = List.of();

        Comparison(List<Wanted<M>> wanted) {
            this.missing = wanted;
        }

        void with(List<Standing<M>> standing) {
            rows = standing.stream().filter(row -> !row.withdrawn()).toList();
            withdrawn = standing.stream().filter(Standing::withdrawn).toList();
            rows = match(rows, row -> row.published().map(said -> new Key(row.project(), said)), (row, one) -> {});
            rows = match(rows, row -> Optional.of(row.now()), (row, one) -> standsFor.put(row, one.said()));
            withdrawn = match(
                    withdrawn,
                    row -> row.published().map(said -> new Key(row.project(), said)),
                    (row, one) -> stays.add(stays(row, Why.TAKEN_OUT, one.money())));
            pair();
            removeUncorrected();
            forgetWithdrawn();
            remember();
        }

        private interface Matched<M> {
            void by(Standing<M> row, Wanted<M> one);
        }

        /// @return the rows that nothing wanted was found for
        private List<Standing<M>> match(
                List<Standing<M>> among, Function<Standing<M>, Optional<Key>> key, Matched<M> matched) {
            var found = new HashMap<Key, Deque<Standing<M>>>();
            // What was corrected or recorded by hand first, so that what goes is what nobody touched.
            among.stream()
                    .sorted(Comparator.comparing((Standing<M> row) -> !row.corrected() && row.ofFile())
                            .thenComparing(Standing::id))
                    .forEach(row -> key.apply(row)
                            .ifPresent(one -> found.computeIfAbsent(one, key2 -> new ArrayDeque<>())
                                    .add(row)));
            var left = new ArrayList<Wanted<M>>();
            var taken = new HashSet<Standing<M>>();
            for (var one : missing) {
                var same = found.get(new Key(one.project(), one.said()));
                var row = same == null ? null : same.poll();
                if (row == null) {
                    left.add(one);
                } else {
                    taken.add(row);
                    matched.by(row, one);
                }
            }
            missing = left;
            return among.stream().filter(row -> !taken.contains(row)).toList();
        }

        /// What a person and the file both changed: one row each that can only be the other.
        private void pair() {
            var now = missing.stream()
                    .filter(one -> !sayings.identity().apply(one.money()).isEmpty())
                    .collect(Collectors.groupingBy(
                            one -> new Key(one.project(), sayings.identity().apply(one.money()))));
            var before = Stream.concat(rows.stream(), withdrawn.stream())
                    .collect(Collectors.groupingBy(
                            row -> new Key(row.project(), sayings.identity().apply(row.money()))));
            var paired = new HashSet<Object>();
            now.forEach((identity, ones) -> {
                var same = before.getOrDefault(identity, List.of());
                if (ones.size() == 1 && same.size() == 1) {
                    var row = same.getFirst();
                    if (row.published().isPresent() && (row.corrected() || row.withdrawn())) {
                        paired.add(row);
                        paired.add(ones.getFirst());
                        standsFor.put(row, ones.getFirst().said());
                        stays.add(stays(
                                row,
                                row.withdrawn() ? Why.TAKEN_OUT : Why.CHANGED_BY_BOTH,
                                ones.getFirst().money()));
                    }
                }
            });
            missing = missing.stream().filter(one -> !paired.contains(one)).toList();
            rows = rows.stream().filter(row -> !paired.contains(row)).toList();
            withdrawn = withdrawn.stream().filter(row -> !paired.contains(row)).toList();
        }

        private void removeUncorrected() {
            var gone = rows.stream()
                    .filter(row -> row.ofFile() && !row.corrected())
                    .toList();
            var removed = remove(gone);
            rows.stream()
                    .filter(row -> row.ofFile() && !removed.contains(row.id()))
                    .forEach(row -> stays.add(stays(row, Why.NO_LONGER_PUBLISHED, row.money())));
        }

        private void forgetWithdrawn() {
            if (!withdrawn.isEmpty()) {
                sql.deleteFrom(WITHDRAWAL)
                        .where(
                                WITHDRAWAL.BOOK.eq(table.getName()),
                                WITHDRAWAL.ENTRY_ID.eq(
                                        any(withdrawn.stream().map(Standing::id).toArray(Long[]::new))))
                        .execute();
            }
        }

        private void remember() {
            ManyRows.of(standsFor.entrySet().stream()
                            .filter(one -> !one.getKey().withdrawn())
                            .toList())
                    .with(id, one -> one.getKey().id())
                    .with(publishedAs, Map.Entry::getValue)
                    .update(table, id, sql);
            ManyRows.of(standsFor.entrySet().stream()
                            .filter(one -> one.getKey().withdrawn())
                            .toList())
                    .with(WITHDRAWAL.BOOK, one -> table.getName())
                    .with(WITHDRAWAL.ENTRY_ID, one -> one.getKey().id())
                    .with(WITHDRAWAL.PROJECT_ID, one -> one.getKey().project())
                    .with(WITHDRAWAL.ORIGIN, one -> one.getKey().ofFile() ? "file" : "hand")
                    .with(WITHDRAWAL.PUBLISHED_AS, Map.Entry::getValue)
                    .upsertInto(WITHDRAWAL, sql);
        }
    }

    private Stays stays(Standing<M> row, Why why, M published) {
        var told = sayings.told().apply(published);
        return new Stays(
                row.project(),
                why,
                sayings.book(),
                row.id(),
                told.from(),
                told.to(),
                told.money(),
                sayings.told().apply(row.money()).money());
    }

    /// @return those that are gone; somebody may have saved one of the others meanwhile
    private Collection<Long> remove(List<Standing<M>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(Standing::id).toArray(Long[]::new);
        var versions = rows.stream().map(Standing::version).toArray(Long[]::new);
        return sql.deleteFrom(table)
                .where(row(id, change)
                        .in(select(DSL.field(DSL.name("i"), Long.class), DSL.field(DSL.name("v"), Long.class))
                                .from("unnest({0}, {1}) as u (i, v)", DSL.val(ids), DSL.val(versions))))
                .returningResult(id)
                .fetchSet(id);
    }

    private List<Standing<M>> standing(Collection<ProjectId> known) {
        var projects = known.toArray(ProjectId[]::new);
        var standing = new ArrayList<Standing<M>>();
        sql.selectFrom(table).where(project.eq(any(projects))).forEach(row -> standing.add(standing(row)));
        var last = DSL.name("h");
        sql.resultQuery(
                        """
                        select {0}, w.origin, w.published_as from funding.withdrawal w
                        cross join lateral (
                            select * from {1} o where o.id = w.entry_id and o.deleted order by o.known_to desc limit 1) {2}
                        where w.book = {3} and w.project_id = any ({4})
                        """,
                        DSL.list(table.fieldStream()
                                .filter(field -> !field.equals(origin) && !field.equals(publishedAs))
                                .map(field -> (org.jooq.QueryPart) last.append(field.getUnqualifiedName()))
                                .toList()),
                        history(),
                        last,
                        DSL.val(table.getName()),
                        DSL.val(projects, project.getDataType().array()))
                .forEach(row -> standing.add(withdrawn(row)));
        return standing;
    }

    private Name history() {
        return DSL.name("funding", table.getName() + "_history");
    }

    private Standing<M> standing(R row) {
        var money = reading.apply(row);
        var published = Optional.ofNullable(row.get(publishedAs));
        var says = said(money);
        var isOfFile = row.get(origin).equals("file");
        var isCorrected = !published.equals(Optional.of(says))
                || isOfFile && !sayings.source().apply(money).startsWith(PublishedFunding.OF_FILES);
        return new Standing<>(
                row.get(id), row.get(project), row.get(change), isOfFile, published, says, money, false, isCorrected);
    }

    private Standing<M> withdrawn(Record row) {
        var one = standing(row.into(table));
        return new Standing<>(
                one.id(),
                one.project(),
                one.version(),
                one.ofFile(),
                one.published(),
                one.says(),
                one.money(),
                true,
                true);
    }
}
