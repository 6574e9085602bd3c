package org.nhipcau.places;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.places.db.PlaceVersionHistoryTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// Places by their last full names, wherever a page speaks of one.
@Component
class PlaceNames implements Named {

    private static final PlaceVersionHistoryTable GONE = PlaceVersionHistoryTable.PLACE_VERSION_HISTORY;

    private final Places places;
    private final DSLContext sql;
    private final Texts texts;

    PlaceNames(Places places, DSLContext sql, Texts texts) {
        this.places = places;
        this.sql = sql;
        this.texts = texts;
    }

    @Override
    public Class<?> type() {
        return PlaceId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        var names = new LinkedHashMap<Long, String>();
        for (var number : numbers) {
            places.find(new PlaceId(number))
                    .ifPresent(place -> names.put(number, place.last().fullName(language)));
        }
        var gone = numbers.stream()
                .filter(number -> !names.containsKey(number))
                .map(PlaceId::new)
                .toList();
        if (!gone.isEmpty()) {
            withdrawn(gone, language).forEach(names::putIfAbsent);
        }
        return names;
    }

    /// Units that a resolution made and that were taken out again with it: only the history knows them.
    private Map<Long, String> withdrawn(List<PlaceId> gone, Language language) {
        var names = new LinkedHashMap<Long, String>();
        sql.select(GONE.PLACE_ID, GONE.FULL_NAME_VI, GONE.NAME_EN)
                .from(GONE)
                .where(GONE.PLACE_ID.in(gone))
                .orderBy(GONE.KNOWN_TO)
                .forEach(row -> names.put(
                        row.value1().value(),
                        texts.text(language, "places.withdrawn", language.pick(row.value2(), row.value3()))));
        return names;
    }

    @Override
    public boolean hasPage(long number) {
        return places.find(new PlaceId(number)).isPresent();
    }

    @Override
    public String door() {
        return "/places/";
    }
}
