package org.nhipcau.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.search.SearchActions.SearchAction;
import org.nhipcau.search.SearchEntries.Nearest;
import org.nhipcau.search.SearchOwn.Own;
import org.nhipcau.search.SearchSource.Found;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What the box at the top finds: records of the common index, those of rooms that ask themselves, and what the
/// viewer
/// may open or do.
@Component
class SearchBox {

    private static final int BATCH = 500;

    private final List<SearchKind> kinds;
    private final List<SearchSource> sources;
    private final List<SearchActions> actions;
    private final List<SearchOwn> own;
    private final SearchEntries entries;

    SearchBox(
            List<SearchKind> kinds,
            List<SearchSource> sources,
            List<SearchActions> actions,
            List<SearchOwn> own,
            SearchEntries entries) {
        this.kinds = kinds;
        this.sources = sources;
        this.actions = actions;
        this.own = own;
        this.entries = entries;
    }

    /// @param exact whether its first find is called just so, or has just this number
    private record Placed(boolean exact, int position, Found found) {}

    /// What has the words; where nothing has them, what has them but for a slip. A kind with a record that is called
    /// just so comes before the others.
    ///
    /// @param countable how far the finds of a kind are counted
    List<Found> find(SearchWords words, int countable, Page page) {
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<>(ofSources(words, page));
        found.addAll(ofKinds(words, countable, page, false));
        if (found.isEmpty()) {
            found.addAll(ofKinds(words, countable, page, true));
        }
        return found.stream()
                .sorted(Comparator.comparing(Placed::exact).reversed().thenComparingInt(Placed::position))
                .map(Placed::found)
                .toList();
    }

    private List<Placed> ofSources(SearchWords words, Page page) {
        return sources.stream()
                .flatMap(source -> source.find(words, page).stream()
                        .map(found -> new Placed(isCalledSo(found, words), source.position(), found)))
                .filter(placed -> placed.found().all().value().signum() > 0)
                .toList();
    }

    private static boolean isCalledSo(Found found, SearchWords words) {
        return found.hits().stream()
                .limit(1)
                .anyMatch(hit -> SearchKey.of(hit.title()).equals(String.join(" ", words.words())));
    }

    private List<Placed> ofKinds(SearchWords words, int countable, Page page, boolean slips) {
        var asked = new LinkedHashMap<String, SearchKind>();
        kinds(page).forEach(kind -> asked.put(kind.kind(), kind));
        if (asked.isEmpty()) {
            return List.of();
        }
        var nearest = entries.nearest(asked.keySet(), words, slips, countable);
        return asked.values().stream()
                .flatMap(kind -> Optional.ofNullable(nearest.get(kind.kind())).stream()
                        .map(near ->
                                new Placed(near.exact(), kind.position(), found(kind, near, countable, words, page))))
                .toList();
    }

    private static Found found(SearchKind kind, Nearest nearest, int countable, SearchWords words, Page page) {
        var door = asked(kind, words, nearest.how(), 1).address();
        return new Found(
                kind.heading(page),
                Figure.count(Math.min(nearest.counted(), countable), door),
                nearest.counted() > countable,
                nearest.how(),
                inOrder(kind, nearest.records(), words, page));
    }

    private static List<Hit> inOrder(SearchKind kind, List<Long> records, SearchWords words, Page page) {
        var hits = kind.hits(records, words, page);
        return records.stream()
                .flatMap(record -> Optional.ofNullable(hits.get(record)).stream())
                .toList();
    }

    private static ListRequest asked(SearchKind kind, SearchWords words, How how, int number) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", words.text());
        filters.put("kind", kind.kind());
        filters.put("how", how.code());
        return new ListRequest("/search", filters, "nearest", false, number);
    }

    /// Nothing when there is no such kind, or not for this viewer.
    Optional<SearchKind> kind(String code, Page page) {
        return kinds(page).stream().filter(kind -> kind.kind().equals(code)).findFirst();
    }

    List<SearchKind> kinds(Page page) {
        return kinds.stream()
                .filter(kind -> page.may(kind.permission()))
                .sorted(Comparator.comparingInt(SearchKind::position))
                .toList();
    }

    /// @param ordered whether the nearest come first; of very many none is nearer
    record Listed(Listing<Hit> listing, boolean ordered) {}

    /// All finds of a kind, in pages.
    Listed list(SearchKind kind, SearchWords words, How how, int number, Page page) {
        var count = words.isEmpty() ? 0 : entries.count(kind.kind(), words, how);
        var request = asked(kind, words, how, number);
        var ordered = count <= SearchEntries.ORDERED;
        var records = count == 0
                ? List.<Long>of()
                : entries.page(kind.kind(), words, how, ordered, ListRequest.PAGE_SIZE, request.offset());
        return new Listed(new Listing<>(request, inOrder(kind, records, words, page), count), ordered);
    }

    /// All finds of a kind, for a workbook.
    Stream<Hit> all(SearchKind kind, SearchWords words, How how, Page page) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var ordered = entries.count(kind.kind(), words, how) <= SearchEntries.ORDERED;
        var records = entries.page(kind.kind(), words, how, ordered, Integer.MAX_VALUE, 0);
        return Stream.iterate(0, from -> from < records.size(), from -> from + BATCH)
                .flatMap(from ->
                        inOrder(kind, records.subList(from, Math.min(from + BATCH, records.size())), words, page)
                                .stream());
    }

    /// The viewer's own records, as long as nothing was typed.
    List<Own> own(SearchWords words, Page page) {
        return words.text().isEmpty()
                ? own.stream()
                        .flatMap(room -> room.own(page, SearchSource.SHOWN).stream())
                        .limit(SearchSource.SHOWN)
                        .toList()
                : List.of();
    }

    /// Pages of the menu and things to do that are called so; all of them when nothing was typed.
    Map<String, String> called(SearchWords words, Page page) {
        var called = new LinkedHashMap<String, String>();
        Stream.concat(
                        actions.stream().flatMap(room -> room.actions(page).stream()),
                        Stream.concat(
                                Stream.of(new SearchAction(page.text("site.menu.home"), "/")),
                                page.menu().stream()
                                        .flatMap(group -> group.entries().stream())
                                        .map(entry -> new SearchAction(page.text(entry.text()), entry.path()))))
                .filter(action -> words.text().isEmpty() || words.isIn(SearchKey.of(action.text())))
                .forEach(action -> called.putIfAbsent(action.address(), action.text()));
        return called;
    }
}
