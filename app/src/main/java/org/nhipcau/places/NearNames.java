package org.nhipcau.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names that are written nearly as a text: a letter too many, too few, another or two exchanged.
final class NearNames {

    private static final int SHORTEST = 3;

    private final List<String> names;
    private final Map<String, int[]> byPair = new HashMap<>();

    NearNames(Collection<String> all) {
        names = all.stream().filter(name -> name.length() >= SHORTEST).sorted().toList();
        var pairs = new HashMap<String, List<Integer>>();
        for (int index = 0; index < names.size(); index++) {
            for (var pair : pairs(names.get(index))) {
                pairs.computeIfAbsent(pair, text -> new ArrayList<>()).add(index);
            }
        }
        pairs.forEach((pair, found) ->
                byPair.put(pair, found.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// The names within reach of a key, the nearest first.
    List<Near> near(String key) {
        var reach = reach(key.length());
        if (reach == 0) {
            return List.of();
        }
        // Every mistake spoils at most three pairs of neighbours (two exchanged letters), so what shares fewer is too
        // far.
        var pairs = pairs(key);
        var shared = new int[names.size()];
        for (var pair : pairs) {
            for (var index : byPair.getOrDefault(pair, new int[0])) {
                shared[index]++;
            }
        }
        var least = Math.max(1, pairs.size() - 3 * reach);
        var found = new ArrayList<Near>();
        for (int index = 0; index < shared.length; index++) {
            if (shared[index] >= least) {
                var distance = distance(key, names.get(index), reach);
                if (distance <= reach) {
                    found.add(new Near(names.get(index), distance));
                }
            }
        }
        found.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::key));
        return found;
    }

    private static int reach(int length) {
        if (length < SHORTEST) {
            return 0;
        }
        return length <= 5 ? 1 : length <= 9 ? 2 : 3;
    }

    private static List<String> pairs(String key) {
        var framed = "^" + key + "$";
        var pairs = new ArrayList<String>();
        for (int start = 0; start + 2 <= framed.length(); start++) {
            var pair = framed.substring(start, start + 2);
            if (!pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /// The number of mistakes between two texts, or more than the limit as soon as that is certain.
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var next = new int[other.length() + 1];
            next[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                var same = one.charAt(row - 1) == other.charAt(column - 1);
                next[column] =
                        Math.min(Math.min(next[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    next[column] = Math.min(next[column], before[column - 2] + 1);
                }
            }
            if (Arrays.stream(next).min().orElse(0) > limit) {
                return limit + 1;
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }

    /// @param distance how many mistakes lie between
    record Near(String key, int distance) {}
}
