package org.nhipcau.history;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Records by the changes that are undone together, of each one no more than what nothing else came after.
public final class Together {

    private final Map<Set<Long>, Set<Long>> records = new HashMap<>();

    void add(Set<Long> changes, long record) {
        records.computeIfAbsent(Set.copyOf(changes), group -> new TreeSet<>()).add(record);
    }

    public void forEach(BiConsumer<Set<Long>, Set<Long>> does) {
        records.forEach(does);
    }

    Set<Map.Entry<Set<Long>, Set<Long>>> groups() {
        return Collections.unmodifiableSet(records.entrySet());
    }

    /// How many groups there are.
    int size() {
        return records.size();
    }

    Set<Long> all() {
        var all = new TreeSet<Long>();
        records.values().forEach(all::addAll);
        return all;
    }

    void remove(Collection<Long> gone) {
        records.values().forEach(ids -> ids.removeAll(gone));
        records.values().removeIf(Set::isEmpty);
    }

    /// These records without the earliest of their changes; for it, they stay.
    ///
    /// @param last the change without which nothing is left to undo: what has it as its earliest is left out
    Together later(Collection<Long> some, long last) {
        var later = new Together();
        records.forEach((changes, ids) -> {
            var earliest = Collections.min(changes);
            if (earliest == last) {
                return;
            }
            var others = new HashSet<>(changes);
            others.remove(earliest);
            ids.stream().filter(some::contains).forEach(id -> later.add(others, id));
        });
        return later;
    }

    void addAll(Together others) {
        others.forEach((changes, ids) -> ids.forEach(id -> add(changes, id)));
    }
}
