package org.nhipcau.places.change;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.change.AskedAbout.Asked;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Units that were divided, and what all rooms recorded at them.
@Component
class Divided {

    private final List<AskedAbout> rooms;
    private final Places places;
    private final PlaceChanges changes;

    Divided(List<AskedAbout> rooms, Places places, PlaceChanges changes) {
        this.rooms = rooms;
        this.places = places;
        this.changes = changes;
    }

    /// Those at which something is recorded that nobody has said of where it lies now.
    List<Place> asked(Page page) {
        var used = new HashSet<PlaceId>();
        rooms.forEach(room -> used.addAll(room.places()));
        return used.stream()
                .flatMap(id -> places.find(id).stream())
                .filter(place -> places.isDivided(place.id()) && place.endedBefore(page.today()))
                .sorted(Comparator.comparing((Place place) -> place.last().name())
                        .thenComparing(place -> place.id().value()))
                .toList();
    }

    List<Asked> at(Place place, Page page) {
        return rooms.stream()
                .flatMap(room -> room.at(List.of(place.id()), page).stream())
                .toList();
    }

    boolean mayAnswer(Page page) {
        return rooms.stream().anyMatch(room -> room.mayAnswer(page));
    }

    /// @param later the unit it lies in; nothing: that is not known any more
    void answer(Asked asked, PlaceId former, Optional<PlaceId> later) {
        var to = later.map(unit -> changes.partOf(former, unit)).orElse(former);
        for (var room : rooms) {
            room.answer(asked.record(), asked.place(), to);
        }
    }
}
