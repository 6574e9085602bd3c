package org.nhipcau;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.nhipcau.identity.RightsTable;
import org.springframework.http.server.PathContainer;

/// Follows every link of the product from its first page, as a reader would: a page of each kind a few times, all
/// kinds.
///
/// Two addresses are of one kind when they are the same route asked with the same parameters. Nobody has to list
/// pages
/// here: a new one is found by the links that lead to it.
public final class SiteWalk {

    private final Reader reader;
    private final RightsTable rights;
    private final int samples;
    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    /// @param samples how many addresses of one kind are opened
    public SiteWalk(Reader reader, RightsTable rights, int samples) {
        this.reader = reader;
        this.rights = rights;
        this.samples = samples;
    }

    public SiteWalk from(String... starts) {
        var next = new ArrayDeque<>(Stream.of(starts).map(start -> "|" + start).toList());
        var seen = new HashSet<String>();
        while (!next.isEmpty()) {
            var step = next.removeFirst();
            var address = step.substring(step.indexOf('|') + 1);
            if (!seen.add(address) || kinds.merge(kind(address), 1, Integer::sum) > samples) {
                continue;
            }
            var answer = reader.open(address);
            if (answer.status() != 200) {
                dead.add(step.substring(0, step.indexOf('|')) + " leads to " + address + ", which answers "
                        + answer.status());
                continue;
            }
            if (answer.html()) {
                var page = answer.page();
                pages.put(address, page);
                links(page).forEach(link -> next.add(address + "|" + link));
            }
        }
        return this;
    }

    /// What was opened and is a page, by address.
    public Map<String, Document> pages() {
        return pages;
    }

    /// Links that did not lead to an answer, each with the page that has it.
    public List<String> dead() {
        return dead;
    }

    /// The same-site addresses a page links to, without their fragments.
    public static List<String> links(Document page) {
        return page.select("a[href]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(address -> address.startsWith("/") && !address.startsWith("//"))
                .filter(address -> !address.startsWith("/assets/"))
                .distinct()
                .toList();
    }

    /// The route an address belongs to, and the names of its parameters.
    public String kind(String address) {
        var question = address.indexOf('?');
        var path = PathContainer.parsePath(question < 0 ? address : address.substring(0, question));
        var route = rights.routes().stream()
                .filter(each -> each.method().equals("GET") && each.pattern().matches(path))
                .map(RightsTable.Route::pattern)
                .min(org.springframework.web.util.pattern.PathPattern.SPECIFICITY_COMPARATOR)
                .map(Object::toString)
                .orElse(path.value());
        var parameters = new TreeSet<String>();
        if (question >= 0) {
            for (var pair : address.substring(question + 1).split("&")) {
                parameters.add(pair.replaceFirst("=.*", ""));
            }
        }
        return route + " " + parameters;
    }
}
