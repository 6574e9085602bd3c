package org.nhipcau.places;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.stereotype.Component;

/// Places by their last full names, wherever a page speaks of one.
@Component
class PlaceNames implements Named {

    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
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
        return names;
    }

    @Override
    public String door() {
        return "/places/";
    }
}
