package org.nhipcau.countries;

import java.util.List;
import java.util.Map;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.CountryNames;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Countries in the box at the top, by name in either language or code.
@Component
class FindCountries implements SearchSource {

    private final Countries countries;

    FindCountries(Countries countries) {
        this.countries = countries;
    }

    @Override
    public int position() {
        return 305;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("organisations.see") || words.isEmpty()) {
            return List.of();
        }
        var asked = new ListRequest("/countries", Map.of("q", words.text()), "name", false, 1);
        var found = countries.called(words.text(), page.language());
        return List.of(new Found(
                page.text("countries.menu"),
                Figure.count(found.size(), asked.address()),
                found.stream()
                        .limit(SHOWN)
                        .map(country -> new Hit(
                                CountryNames.name(country.code(), page.language()),
                                country.code(),
                                "/countries/" + country,
                                false))
                        .toList()));
    }
}
