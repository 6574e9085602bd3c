package org.nhipcau.workbooks.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.column.HeaderGuess.Proposal;
import org.nhipcau.workbooks.sheet.Grid;

/// The known columns' names, and how well a title fits one of them.
final class ColumnNames {

    static final int CERTAIN = 100;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    ColumnNames(Collection<? extends KnownColumn> known) {
        for (var column : known) {
            names.put(
                    column.key(),
                    column.synonyms().stream()
                            .map(SearchKey::of)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toSet()));
        }
    }

    /// The best pairs first; a column serves one key, a key has one column.
    List<Proposal> propose(Map<Integer, String> titles) {
        var all = new ArrayList<Proposal>();
        titles.forEach((column, title) -> names.forEach((key, synonyms) -> {
            var confidence = confidence(title, synonyms);
            if (confidence > 0) {
                all.add(new Proposal(key, column, confidence));
            }
        }));
        all.sort(Comparator.comparingInt(Proposal::confidence).reversed().thenComparingInt(Proposal::column));
        var columns = new HashSet<Integer>();
        var keys = new HashSet<String>();
        var chosen = new ArrayList<Proposal>();
        for (var proposal : all) {
            if (!columns.contains(proposal.column()) && !keys.contains(proposal.key())) {
                columns.add(proposal.column());
                keys.add(proposal.key());
                chosen.add(proposal);
            }
        }
        return List.copyOf(chosen);
    }

    /// How many of a row's own cells are called exactly like a known column.
    int exact(Grid.Row row) {
        var all = new HashSet<String>();
        names.values().forEach(all::addAll);
        return (int) row.cells().stream()
                .filter(cell -> !cell.filled())
                .map(cell -> SearchKey.of(cell.value().written()))
                .filter(all::contains)
                .count();
    }

    private static int confidence(String title, Set<String> synonyms) {
        var whole = SearchKey.of(title);
        var bare = SearchKey.of(IN_BRACKETS.matcher(title).replaceAll(" "));
        var parts = Arrays.stream(title.split(" / "))
                .map(part -> SearchKey.of(IN_BRACKETS.matcher(part).replaceAll(" ")))
                .toList();
        var best = 0;
        for (var name : synonyms) {
            best = Math.max(best, confidence(name, whole, bare, parts));
        }
        return best;
    }

    private static int confidence(String name, String whole, String bare, List<String> parts) {
        if (name.equals(whole)) {
            return CERTAIN;
        }
        if (name.equals(bare)) {
            return 97;
        }
        if (name.equals(parts.getLast())) {
            return 90;
        }
        if (parts.contains(name)) {
            return 75;
        }
        if (bare.isEmpty()) {
            return 0;
        }
        if (name.length() >= 6 && oneSlip(name, bare)) {
            return 80;
        }
        var words = new HashSet<>(Arrays.asList(name.split(" ")));
        var said = new HashSet<>(Arrays.asList(bare.split(" ")));
        var shared = words.stream().filter(said::contains).count();
        if ((" " + bare + " ").contains(" " + name + " ")) {
            return 45 + (int) (30 * words.size() / Math.max(words.size(), said.size()));
        }
        var together = said.size() + words.size() - shared;
        return shared >= 2 && shared * 10 >= together * 6 ? (int) (60 * shared / together) : 0;
    }

    /// Whether one letter is missing, too many, wrong or in its neighbour's place.
    private static boolean oneSlip(String name, String said) {
        if (Math.abs(name.length() - said.length()) > 1) {
            return false;
        }
        var from = 0;
        var shorter = Math.min(name.length(), said.length());
        while (from < shorter && name.charAt(from) == said.charAt(from)) {
            from++;
        }
        var a = name.substring(from);
        var b = said.substring(from);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return a.substring(1).equals(b)
                || b.substring(1).equals(a)
                || a.substring(1).equals(b.substring(1))
                || (a.length() > 1
                        && b.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2)));
    }
}
