package org.nhipcau.places.change;

import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.db.SpellingTable;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Names that people still write and that the lists do not have: former ones, and those that everybody uses. Each
/// with who says so.
///
/// Refuses: `places.refused.spelledAlready`, `places.refused.formerGone`.
@Component
public class FormerNames {

    private static final SpellingTable SPELLING = SpellingTable.SPELLING;
    private static final String FORMER = "former";

    private final DSLContext sql;
    private final Places places;

    FormerNames(DSLContext sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    /// @param source who says so: a document, a book, an address
    public record Former(long id, String name, String source) {}

    public List<Former> of(PlaceId place) {
        return sql.select(SPELLING.ID, SPELLING.SPELLING_, SPELLING.SOURCE)
                .from(SPELLING)
                .where(SPELLING.PLACE_ID.eq(place), SPELLING.KIND.eq(FORMER))
                .orderBy(SPELLING.SPELLING_.collate("vi-x-icu"), SPELLING.ID)
                .fetch(row -> new Former(row.value1(), row.value2(), row.value3()));
    }

    /// Who searches by it finds the place from now on. Several places may have been called the same: then they are
    /// asked about, never guessed.
    void add(PlaceId place, String name, String source) {
        places.get(place);
        var added = sql.insertInto(SPELLING)
                .columns(SPELLING.PLACE_ID, SPELLING.SPELLING_, SPELLING.KEY, SPELLING.KIND, SPELLING.SOURCE)
                .values(place, name, SearchKey.of(name), FORMER, source)
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            throw new Refusal("places.refused.spelledAlready", name).at("name");
        }
    }

    void remove(PlaceId place, long id) {
        var removed = sql.deleteFrom(SPELLING)
                .where(SPELLING.ID.eq(id), SPELLING.PLACE_ID.eq(place), SPELLING.KIND.eq(FORMER))
                .execute();
        if (removed == 0) {
            throw new Refusal("places.refused.formerGone");
        }
    }
}
