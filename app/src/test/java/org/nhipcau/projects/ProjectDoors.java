package org.nhipcau.projects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.nhipcau.Reader;

/// The pages, workbooks and files of the product, each asked which projects it shows.
record ProjectDoors(Reader reader, RandomProjects register) {

    /// Doors that show all projects of a viewer at once.
    Map<String, Set<Long>> bulk() {
        var shown = new TreeMap<String, Set<Long>>();
        for (var list :
                Set.of("/projects", "/projects?sort=-changed", "/funding", "/funding?kind=disbursement&sort=amount")) {
            shown.put(list, list(list));
        }
        for (var workbook : Set.of("/projects.xlsx", "/funding.xlsx")) {
            shown.put(workbook, workbook(workbook));
        }
        return shown;
    }

    /// Doors that are asked for one project after the other.
    Map<String, Set<Long>> oneByOne() {
        var shown = new TreeMap<String, Set<Long>>();
        var records = each("/projects/%s", answer -> answer.status() == 200);
        shown.put("record page", records.keySet());
        shown.put(
                "history panel",
                with(records, page -> page.select("#history").text().contains(RandomProjects.CHANGED)));
        shown.put(
                "money panel",
                with(records, page -> !page.select(".figure[data-unit=VND]").isEmpty()));
        shown.put(
                "IATI file",
                each("/projects/%s/iati.xml", answer -> answer.status() == 200).keySet());
        shown.put(
                "search",
                each("/projects?q=ma%06dx", answer -> rows(answer) == 1).keySet());
        shown.put(
                "transactions of one project",
                each("/funding?project=%s", answer -> rows(answer) > 0).keySet());
        return shown;
    }

    /// The projects a door shows, each with the answer that showed it.
    private Map<Long, Reader.Answer> each(String address, Predicate<Reader.Answer> shows) {
        var shown = new TreeMap<Long, Reader.Answer>();
        for (var project : register.all()) {
            var answer = reader.open(address.formatted(project));
            if (answer.status() != 200 && answer.status() != 404) {
                throw new AssertionError(address.formatted(project) + " answers " + answer.status());
            }
            if (shows.test(answer)) {
                shown.put(project, answer);
            }
        }
        return shown;
    }

    private static Set<Long> with(Map<Long, Reader.Answer> records, Predicate<Document> panel) {
        var shown = new TreeSet<Long>();
        records.forEach((project, answer) -> {
            if (panel.test(answer.page())) {
                shown.add(project);
            }
        });
        return shown;
    }

    /// The rows of a list: what it shows, and what it counts.
    private static int rows(Reader.Answer answer) {
        if (answer.status() == 404) {
            return 0;
        }
        var page = answer.page();
        var rows = page.select("main tr[data-row]").size();
        var counted = page.select("tfoot .figure[data-unit=rows]").stream()
                .mapToInt(figure -> Integer.parseInt(figure.attr("data-value")))
                .sum();
        return rows == counted ? rows : -1;
    }

    private Set<Long> list(String first) {
        var shown = new TreeSet<Long>();
        var next = first;
        while (!next.isEmpty()) {
            var answer = reader.open(next);
            var page = answer.status() == 404 ? new Document("") : answer.page();
            shown.addAll(register.linked(page));
            next = Optional.ofNullable(page.select("a[rel=next]").first())
                    .map(link -> link.attr("href"))
                    .orElse("");
        }
        return shown;
    }

    private Set<Long> workbook(String address) {
        var answer = reader.open(address);
        if (answer.status() == 404) {
            return Set.of();
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()));
                var rows = workbook.getFirstSheet().openStream()) {
            var shown = new TreeSet<Long>();
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null) {
                    register.titled(cell.getText()).ifPresent(shown::add);
                }
            }));
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
