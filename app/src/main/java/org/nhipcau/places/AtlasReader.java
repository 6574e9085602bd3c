package org.nhipcau.places;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.db.EditionTable;
import org.nhipcau.places.db.PlaceTable;
import org.nhipcau.places.db.PlaceVersionTable;
import org.nhipcau.places.db.SpellingTable;
import org.nhipcau.places.db.SuccessionTable;
import org.nhipcau.shared.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the [Atlas] of the register as it is now: read once, and again when a place has changed since.
@Component
class AtlasReader {

    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final PlaceVersionTable VERSION = PlaceVersionTable.PLACE_VERSION;
    private static final SuccessionTable SUCCESSION = SuccessionTable.SUCCESSION;
    private static final SpellingTable SPELLING = SpellingTable.SPELLING;
    private static final EditionTable EDITION = EditionTable.EDITION;

    private final DSLContext sql;
    private final Remembered remembered;
    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    AtlasReader(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /// A reader has one snapshot, so what it found first holds until it ends.
    Atlas atlas() {
        return known().atlas();
    }

    /// The names that go with [#atlas].
    Names names() {
        return known().names();
    }

    private Known known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return now(Optional.empty());
        }
        var reading = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        var found = TransactionSynchronizationManager.getResource(this) instanceof Known mine
                ? Optional.of(mine)
                : Optional.<Known>empty();
        if (reading && found.isPresent()) {
            return found.get();
        }
        var now = now(found);
        if (found.isPresent()) {
            TransactionSynchronizationManager.unbindResource(this);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(AtlasReader.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, now);
        return now;
    }

    /// @param mine what this transaction read last
    private Known now(Optional<Known> mine) {
        var state = state();
        var last = mine.filter(each -> each.state().equals(state)).or(known::get);
        if (last.isPresent() && last.get().state().equals(state)) {
            return last.get();
        }
        var atlas = read();
        var now = new Known(state, atlas, new Names(atlas, spellings()));
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            // Whoever writes may have made this state and give it up again; another would then bear the same number.
            known.set(Optional.of(now));
        }
        return now;
    }

    /// The database's name tells a restored register from the one before.
    private String state() {
        return remembered
                .fetch(sql.select(concat(
                                DSL.field("current_database()", String.class),
                                DSL.inline("/"),
                                EDITION.NUMBER.cast(String.class)))
                        .from(EDITION))
                .getFirst()
                .value1();
    }

    private Atlas read() {
        var versions = new LinkedHashMap<PlaceId, List<PlaceVersion>>();
        var kinds = new LinkedHashMap<PlaceId, PlaceKind>();
        var recognised = new HashSet<PlaceId>();
        var parts = new LinkedHashMap<PlaceId, PlaceId>();
        sql.select(PLACE.KIND, PLACE.RECOGNISED_ONLY, PLACE.ORIGIN)
                .select(VERSION.fields())
                .from(PLACE)
                .join(VERSION)
                .on(VERSION.PLACE_ID.eq(PLACE.ID))
                .orderBy(PLACE.ID, VERSION.VALID_FROM.asc().nullsFirst())
                .forEach(row -> {
                    var id = row.get(VERSION.PLACE_ID);
                    versions.computeIfAbsent(id, place -> new ArrayList<>()).add(version(row));
                    kinds.put(id, PlaceKind.of(row.get(PLACE.KIND)).orElseThrow());
                    if (row.get(PLACE.RECOGNISED_ONLY)) {
                        recognised.add(id);
                        PartOrigin.of(row.get(PLACE.ORIGIN)).ifPresent(part -> parts.put(id, part.divided()));
                    }
                });
        var places = versions.entrySet().stream()
                .map(entry -> new Place(
                        entry.getKey(),
                        kinds.getOrDefault(entry.getKey(), PlaceKind.COMMUNE),
                        recognised.contains(entry.getKey()),
                        Optional.ofNullable(parts.get(entry.getKey())),
                        entry.getValue()))
                .toList();
        var successions = sql.selectFrom(SUCCESSION)
                .orderBy(SUCCESSION.FORMER_ID, SUCCESSION.LATER_ID)
                .fetch(row -> new Succession(
                        row.getFormerId(),
                        row.getLaterId(),
                        Succession.Relation.valueOf(row.getRelation().toUpperCase(Locale.ROOT)),
                        row.getExtent(),
                        row.getOnDate(),
                        row.getLegalBasis()));
        return new Atlas(places, successions);
    }

    private List<Names.Spelled> spellings() {
        return sql.select(
                        SPELLING.PLACE_ID,
                        SPELLING.KEY,
                        when(SPELLING.KIND.eq("former"), SPELLING.SPELLING_).otherwise(""))
                .from(SPELLING)
                .orderBy(SPELLING.ID)
                .fetch(row -> new Names.Spelled(row.value1(), row.value2(), row.value3()));
    }

    private static PlaceVersion version(Record row) {
        return new PlaceVersion(
                new Period(
                        Optional.ofNullable(row.get(VERSION.VALID_FROM)),
                        Optional.ofNullable(row.get(VERSION.VALID_TO))),
                row.get(VERSION.CODE),
                PlaceType.of(row.get(VERSION.TYPE)),
                row.get(VERSION.NAME_VI),
                row.get(VERSION.FULL_NAME_VI),
                row.get(VERSION.NAME_EN),
                Optional.ofNullable(row.get(VERSION.PARENT_ID)),
                Optional.ofNullable(row.get(VERSION.PROVINCE_ID)),
                row.get(VERSION.REGION_VI),
                row.get(VERSION.REGION_EN),
                row.get(VERSION.ISO_3166_2),
                Optional.ofNullable(row.get(VERSION.AREA_KM2)),
                Optional.ofNullable(row.get(VERSION.POPULATION)),
                row.get(VERSION.LEGAL_BASIS),
                row.get(VERSION.FIGURES_SOURCE),
                Optional.ofNullable(row.get(VERSION.FIGURES_ON)));
    }

    private record Known(String state, Atlas atlas, Names names) {}
}
