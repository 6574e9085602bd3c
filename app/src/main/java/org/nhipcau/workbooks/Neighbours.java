package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.val;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.workbooks.HandIn.State;

/// The accepted lists of a kind, by the changes in which they were accepted and taken back: a list may be
/// changed later
/// without becoming another, for one, when its unit is merged.
///
final class Neighbours {

    private final Map<HandInId, Long> accepted = new HashMap<>();
    private final Map<HandInId, String> names = new HashMap<>();
    private final Set<HandInId> takenBack = new HashSet<>();
    private final Set<Long> undone = new HashSet<>();

    private Neighbours() {}

    /// Those around a list, as they stand now.
    static Neighbours of(HandIn handIn, DSLContext sql) {
        var neighbours = new Neighbours();
        sql.fetch("""
                        select distinct on (v.id, v.state) v.id, v.state, v.change_id, h.name, h.state = 'taken_back' as back
                        from (select id, state, change_id, known_from from workbooks.handin
                              union all select id, state, change_id, known_from from workbooks.handin_history) v
                        join workbooks.handin h on h.id = v.id
                        where h.kind = {0} and h.state in ('accepted', 'taken_back') and v.state in ('accepted', 'taken_back')
                        order by v.id, v.state, v.known_from""", val(handIn.kind())).forEach(row -> {
            var list = new HandInId(row.get(0, Long.class));
            neighbours.names.put(list, row.get(3, String.class));
            if (State.of(row.get(1, String.class)) == State.ACCEPTED) {
                neighbours.accepted.put(list, row.get(2, Long.class));
            }
            if (row.get(4, Boolean.class)) {
                neighbours.takenBack.add(list);
                neighbours.undone.add(row.get(2, Long.class));
            }
        });
        return neighbours;
    }

    /// The change that accepted a list.
    long change(HandIn handIn) {
        return change(handIn.id());
    }

    long change(HandInId list) {
        return Objects.requireNonNull(accepted.get(list), "an accepted list was accepted once");
    }

    Set<Long> undone() {
        return Set.copyOf(undone);
    }

    /// Accepted, and not taken back; without this one.
    Set<HandInId> standingBut(HandInId one) {
        return accepted.keySet().stream()
                .filter(list -> !takenBack.contains(list) && !list.equals(one))
                .collect(Collectors.toSet());
    }

    /// The lists that some of these changes accepted.
    List<HandInId> lists(Set<Long> changes) {
        return accepted.entrySet().stream()
                .filter(list -> changes.contains(list.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What the file of the list is called that this change accepted.
    String name(long change) {
        return lists(Set.of(change)).stream()
                .findFirst()
                .map(list -> names.getOrDefault(list, ""))
                .orElse("");
    }
}
