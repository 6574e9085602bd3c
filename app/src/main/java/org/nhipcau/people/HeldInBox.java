package org.nhipcau.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.search.SearchOwn;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What the viewer answers for, in the box at the top before anything is typed.
@Component
class HeldInBox implements SearchOwn {

    private final People people;
    private final List<HeldByPeople> rooms;

    HeldInBox(People people, List<HeldByPeople> rooms) {
        this.people = people;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(HeldByPeople::kind).reversed())
                .toList();
    }

    @Override
    public List<Own> own(Page page, int most) {
        var me = people.me(page.viewer());
        if (me.isEmpty()) {
            return List.of();
        }
        var held = people.heldBy(me.get()).stream()
                .collect(Collectors.groupingBy(
                        FocalPoint::kind, Collectors.mapping(FocalPoint::of, Collectors.toList())));
        return rooms.stream()
                .filter(room -> held.containsKey(room.kind()) && page.may(room.kind() + ".see"))
                .flatMap(room -> own(room, held.getOrDefault(room.kind(), List.of()), page))
                .limit(most)
                .toList();
    }

    private static Stream<Own> own(HeldByPeople room, List<Long> records, Page page) {
        var note = page.text("people.kind." + room.kind());
        var own = new LinkedHashMap<Long, Own>();
        var names = room.names(records, page.language());
        for (var record : records) {
            Optional.ofNullable(names.get(record))
                    .ifPresent(name -> own.putIfAbsent(record, new Own(name, note, "/" + room.kind() + "/" + record)));
        }
        return own.values().stream();
    }
}
