package org.nhipcau.people;

import java.util.List;
import java.util.Map;
import org.nhipcau.people.PersonList.Row;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// People in the box at the top: by name, e-mail and phone.
@Component
class FindPeople implements SearchSource {

    private final PersonList list;

    FindPeople(PersonList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 310;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("people.see")) {
            return List.of();
        }
        var listing = list.list(new ListRequest("/people", Map.of("q", words.text()), PersonList.NEAREST, false, 1));
        return List.of(new Found(
                page.text("people.menu"),
                listing.total(),
                listing.rows().stream().limit(SHOWN).map(row -> hit(row, page)).toList()));
    }

    private static Hit hit(Row row, Page page) {
        return new Hit(
                row.erased() ? page.text("people.erased") : row.name(),
                row.posts().stream()
                        .findFirst()
                        .map(post -> post.organisation(page.language()))
                        .orElse(""),
                "/people/" + row.id(),
                row.illustrative());
    }
}
