package org.nhipcau.people;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.home.HomePanel;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What the viewer answers for, on the first page; and how that comes about, for whoever answers for nothing yet.
@Component
class MineAtHome implements HomePanel {

    private final People people;
    private final List<HeldByPeople> rooms;
    private final TemplateEngine templates;

    MineAtHome(People people, List<HeldByPeople> rooms, TemplateEngine templates) {
        this.people = people;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(HeldByPeople::kind).reversed())
                .toList();
        this.templates = templates;
    }

    @Override
    public int position() {
        return 10;
    }

    /// Something held.
    ///
    /// @param until the last day, when there is one
    record Held(String name, String address, Optional<String> until) {}

    record Kind(String code, Figure count, List<Held> held) {}

    @Override
    public Optional<Content> mine(Page page) {
        if (!page.may("people.see")) {
            return Optional.empty();
        }
        var me = people.me(page.viewer());
        var kinds = me.map(person -> kinds(person, page)).orElse(List.of());
        return Optional.of(output -> templates.render(
                "people/mine.jte",
                Map.of(
                        "page",
                        page,
                        "person",
                        me.map(PersonId::toString).orElse(""),
                        "kinds",
                        kinds,
                        "mayLink",
                        page.may("people.edit")),
                output));
    }

    private List<Kind> kinds(PersonId person, Page page) {
        var held = people.heldBy(person).stream().collect(Collectors.groupingBy(FocalPoint::kind));
        var kinds = new ArrayList<Kind>();
        for (var room : rooms) {
            var points = held.getOrDefault(room.kind(), List.of());
            if (points.isEmpty() || !page.may(room.kind() + ".see")) {
                continue;
            }
            var names = room.names(points.stream().map(FocalPoint::of).toList(), page.language());
            var lines = new LinkedHashMap<Long, Held>();
            points.forEach(point -> Optional.ofNullable(names.get(point.of()))
                    .ifPresent(name -> lines.putIfAbsent(
                            point.of(),
                            new Held(
                                    name,
                                    "/" + point.kind() + "/" + point.of(),
                                    point.period().to().map(page::day)))));
            if (!lines.isEmpty()) {
                kinds.add(new Kind(
                        room.kind(), Figure.count(lines.size(), "/#mine-" + room.kind()), List.copyOf(lines.values())));
            }
        }
        return kinds;
    }
}
