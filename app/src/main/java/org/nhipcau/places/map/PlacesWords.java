package org.nhipcau.places.map;

import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.places.db.BoundaryFileTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// A boundary file by its name.
@Component
record PlacesWords(DSLContext sql, Texts texts) implements RoomWords {

    private static final BoundaryFileTable FILE = BoundaryFileTable.BOUNDARY_FILE;

    @Override
    public String room() {
        return "places";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return value.column().equals("boundary_id")
                ? Optional.of(sql.select(FILE.NAME)
                        .from(FILE)
                        .where(FILE.ID.eq(Long.valueOf(value.text())))
                        .fetchOptional(FILE.NAME)
                        .orElse(texts.text(language, "site.history.unseen")))
                : Optional.empty();
    }
}
