package org.nhipcau.rearrangements;

import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.db.ResultHistoryTable;
import org.nhipcau.rearrangements.db.ResultTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// A resolution, and a unit after it, by name.
@Component
record EventWords(DSLContext sql, Places places, Texts texts) implements RoomWords {

    private static final ResultTable RESULT = Events.RESULT;
    private static final ResultHistoryTable LEFT = ResultHistoryTable.RESULT_HISTORY;

    @Override
    public String room() {
        return "rearrangements";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return switch (value.column()) {
            case "result_id" ->
                Optional.of(sql.select(RESULT.NAME_VI, RESULT.PLACE_ID)
                        .from(RESULT)
                        .where(RESULT.ID.eq(Long.valueOf(value.text())))
                        .fetchOptional(found -> named(found.value1(), Optional.ofNullable(found.value2()), language))
                        .or(() -> left(Long.parseLong(value.text()), language))
                        .orElse(texts.text(language, "site.history.unseen")));
            case "type" ->
                value.text().isEmpty()
                        ? Optional.empty()
                        : Optional.of(texts.text(language, "places.type." + value.text()));
            case "event_id" -> Optional.of(texts.text(language, "rearrangements.column.event_id"));
            case String other -> Optional.empty();
        };
    }

    /// One that was left out of the draft again.
    private Optional<String> left(long result, Language language) {
        return sql
                .select(LEFT.NAME_VI, LEFT.PLACE_ID)
                .from(LEFT)
                .where(LEFT.ID.eq(result))
                .orderBy(LEFT.KNOWN_TO.desc())
                .limit(1)
                .fetch(found -> named(found.value1(), Optional.ofNullable(found.value2()), language))
                .stream()
                .findFirst();
    }

    private String named(String name, Optional<PlaceId> place, Language language) {
        return name.isEmpty()
                ? place.flatMap(places::find)
                        .map(unit -> unit.last().fullName(language))
                        .orElse("")
                : name;
    }
}
