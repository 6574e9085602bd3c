package org.nhipcau.publication;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.Named;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The door to publications: who may see a record beyond the ministry, of whatever kind it is.
///
/// Refuses: what [Sharers] refuses.
@Component
public class Publishing {

    static final String MONEY = "money_publication";

    private static final String STATE = "publication";
    static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
    private static final Field<Long> VERSION = field(name("change_id"), SQLDataType.BIGINT);
    static final Field<String> PUBLICATION = field(name(STATE), String.class);
    static final Field<String> MONEY_PUBLICATION = field(name(MONEY), String.class);
    private static final Field<Boolean> ILLUSTRATIVE = field(name("illustrative"), Boolean.class);
    private static final Field<Long> ORGANISATION = field(name("organisation_id"), SQLDataType.BIGINT);

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    /// Found once, when first asked for: Spring searches all its beans each time, and each record's page asks.
    private final SingletonSupplier<List<PublishedKind>> kinds;

    private final SingletonSupplier<List<Named>> named;
    private final ObjectProvider<Sharers> sharers;

    Publishing(
            DSLContext sql,
            Histories histories,
            Restoration restoration,
            ObjectProvider<PublishedKind> kinds,
            ObjectProvider<Named> named,
            ObjectProvider<Sharers> sharers) {
        this.sql = sql;
        this.histories = histories;
        this.restoration = restoration;
        this.kinds = SingletonSupplier.of(() -> kinds.stream().toList());
        this.named = SingletonSupplier.of(() -> named.stream().toList());
        this.sharers = sharers;
    }

    /// @throws NotFound when no room has such records
    PublishedKind kind(String room) {
        return kinds.obtain().stream()
                .filter(kind -> kind.room().equals(room))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    public Standing of(String room, long id, Language language) {
        return of(room, id, language, "");
    }

    /// With the record's title.
    Standing titled(String room, long id, Language language) {
        return of(room, id, language, names(room, List.of(id), language).getOrDefault(id, ""));
    }

    private Standing of(String room, long id, Language language, String title) {
        var kind = kind(room);
        var row = sql.select(PUBLICATION, ILLUSTRATIVE, VERSION, money(kind))
                .from(plain(kind.table()))
                .where(ID.eq(id))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        var with = kind.sharedWith()
                .map(part -> sql.select(ORGANISATION)
                        .from(plain(part.table()))
                        .where(owner(part).eq(id))
                        .orderBy(ORGANISATION)
                        .fetch(ORGANISATION))
                .orElse(List.of());
        return new Standing(
                room,
                id,
                title,
                state(row, PUBLICATION).orElseThrow(),
                kind.hasMoney() ? state(row, MONEY_PUBLICATION) : Optional.empty(),
                row.get(ILLUSTRATIVE),
                row.get(VERSION),
                names("organisations", with, language));
    }

    /// What records, or organisations, are called, by number.
    Map<Long, String> names(String room, Collection<Long> numbers, Language language) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return named.obtain().stream()
                .filter(naming -> naming.door().equals("/" + room + "/"))
                .findFirst()
                .map(naming -> naming.names(numbers, language))
                .orElse(Map.of());
    }

    /// Says who may see a record, unless somebody else saved it since that version. Its money is never seen further.
    ///
    /// @param money nothing: as it is, and no wider than the record
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    boolean set(
            PublishedKind kind, long id, Publication state, Optional<Publication> money, String note, long version) {
        if (hold(kind, id) != version) {
            return false;
        }
        because(note);
        update(kind, List.of(id), state, money);
        return true;
    }

    /// Says who may see several records; those for which that is so already stay untouched.
    ///
    /// @return how many changed
    public int set(String room, Collection<Long> ids, Publication state, Optional<Publication> money, String note) {
        because(note);
        return update(kind(room), ids, state, money);
    }

    /// The records of a kind: those that are invented to show the product, or the others.
    public List<Long> numbers(String room, boolean illustrative) {
        return sql.select(ID)
                .from(plain(kind(room).table()))
                .where(ILLUSTRATIVE.eq(illustrative))
                .orderBy(ID)
                .fetch(ID);
    }

    private int update(PublishedKind kind, Collection<Long> ids, Publication state, Optional<Publication> money) {
        var values = new LinkedHashMap<Field<?>, Object>();
        var differs = PUBLICATION.ne(state.code());
        values.put(PUBLICATION, state.code());
        if (kind.hasMoney()) {
            Field<String> wanted =
                    money.map(said -> (Field<String>) val(said.code())).orElseGet(() -> no(MONEY_PUBLICATION, state));
            values.put(MONEY_PUBLICATION, wanted);
            differs = differs.or(MONEY_PUBLICATION.ne(wanted));
        }
        return sql.update(plain(kind.table()))
                .set(values)
                .where(ID.eq(any(ids.toArray(Long[]::new))).and(differs))
                .execute();
    }

    /// The money's state, but no wider than the record's.
    private static Field<String> no(Field<String> money, Publication state) {
        return switch (state) {
            case INTERNAL -> val(Publication.INTERNAL.code());
            case SHARED ->
                DSL.when(money.eq(Publication.PUBLIC.code()), Publication.SHARED.code())
                        .otherwise(money);
            case PUBLIC -> money;
        };
    }

    /// Lets an organisation that takes no part see the record once it is shared; once, however often it is said.
    void share(PublishedKind kind, long id, long organisation) {
        var part = kind.sharedWith().orElseThrow(NotFound::new);
        hold(kind, id);
        sharers.getObject().refuseUnknown(organisation);
        sql.insertInto(plain(part.table()), owner(part), ORGANISATION)
                .values(id, organisation)
                .onConflictDoNothing()
                .execute();
    }

    void unshare(PublishedKind kind, long id, long organisation) {
        var part = kind.sharedWith().orElseThrow(NotFound::new);
        hold(kind, id);
        sql.deleteFrom(plain(part.table()))
                .where(owner(part).eq(id), ORGANISATION.eq(organisation))
                .execute();
    }

    /// Makes its publication, and with whom it is shared, again what they were right after an earlier change; all
    /// else
    /// stays as it is. This is a change of its own.
    void restore(PublishedKind kind, long id, long change) {
        hold(kind, id);
        restoration.restoreOnly(
                id,
                change,
                record(kind),
                kind.hasMoney() ? List.of(PUBLICATION, MONEY_PUBLICATION) : List.of(PUBLICATION),
                kind.sharedWith().stream().toList());
    }

    /// What happened to its publication, the newest first.
    List<Change> history(PublishedKind kind, long id) {
        var parts = new ArrayList<Part>();
        parts.add(record(kind));
        kind.sharedWith().ifPresent(parts::add);
        return histories.of(id, parts).stream()
                .map(change -> new Change(
                        change.id(),
                        change.at(),
                        change.actor(),
                        change.door(),
                        change.note(),
                        change.rows().stream()
                                .flatMap(row -> spoken(row).stream())
                                .toList()))
                .filter(change -> !change.rows().isEmpty())
                .toList();
    }

    /// A row with nothing but what it says of the publication.
    private static Optional<Histories.Touched> spoken(Histories.Touched row) {
        if (!row.isRecord()) {
            return Optional.of(row);
        }
        var steps = row.steps().stream()
                .filter(step -> step.column().equals(STATE) || step.column().equals(MONEY))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Histories.Touched(row.table(), true, row.fate(), row.names(), steps));
    }

    /// Records that stand alike at present.
    record Alike(Publication state, Optional<Publication> money, boolean illustrative, long records) {}

    List<Alike> alike(PublishedKind kind, Collection<Long> ids) {
        var money = money(kind);
        return sql.select(PUBLICATION, money, ILLUSTRATIVE, DSL.count())
                .from(plain(kind.table()))
                .where(ID.eq(any(ids.toArray(Long[]::new))))
                .groupBy(PUBLICATION, money, ILLUSTRATIVE)
                .orderBy(DSL.count().desc(), PUBLICATION, ILLUSTRATIVE)
                .fetch(row -> new Alike(
                        state(row, PUBLICATION).orElseThrow(),
                        kind.hasMoney() ? state(row, MONEY_PUBLICATION) : Optional.empty(),
                        row.get(ILLUSTRATIVE),
                        row.get(DSL.count()).longValue()));
    }

    /// Tells whether any of these records, or which they are, changed since a page showed them.
    String stamp(PublishedKind kind, Collection<Long> ids) {
        return sql.select(DSL.count(), DSL.coalesce(DSL.max(VERSION), 0L), DSL.coalesce(DSL.sum(ID), 0))
                .from(plain(kind.table()))
                .where(ID.eq(any(ids.toArray(Long[]::new))))
                .fetchSingle(row -> row.value1() + "-" + row.value2() + "-" + row.value3());
    }

    /// Holds a record until the transaction ends.
    ///
    /// @return its version
    private long hold(PublishedKind kind, long id) {
        return sql.select(VERSION)
                .from(plain(kind.table()))
                .where(ID.eq(id))
                .forUpdate()
                .fetchOptional(VERSION)
                .orElseThrow(NotFound::new);
    }

    /// The history keeps the reason with the change; said before the first thing is written.
    void because(String note) {
        sql.select(field("set_config('nhipcau.note', {0}, true)", String.class, val(note)))
                .fetch();
    }

    private static Part record(PublishedKind kind) {
        return new Part(kind.table(), (TableField<?, ?>)
                Objects.requireNonNull(kind.table().field("id")));
    }

    private static Field<String> money(PublishedKind kind) {
        return kind.hasMoney() ? MONEY_PUBLICATION : DSL.inline("").as(MONEY);
    }

    private static Optional<Publication> state(Record row, Field<String> field) {
        return Publication.of(row.get(field));
    }

    private static Field<Long> owner(Part part) {
        return field(part.owner().getUnqualifiedName(), SQLDataType.BIGINT);
    }

    /// The table by its name alone: its columns are asked for as plain numbers and texts, whatever the kind.
    static Table<Record> plain(Table<?> table) {
        var schema = Objects.requireNonNull(table.getSchema(), "a generated table has a schema");
        return DSL.table(name(schema.getName(), table.getName()));
    }
}
