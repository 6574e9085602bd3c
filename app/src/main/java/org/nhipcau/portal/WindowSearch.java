package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.search.How;
import org.nhipcau.search.SearchEntries;
import org.nhipcau.search.SearchEntries.Nearest;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What a stranger finds: the common index of the register, as far as its lock shows it to whoever has not signed in.
@Component
class WindowSearch {

    private static final int MOST_PROVINCES = 12;

    private static final String AGREEMENTS = "/public/agreements";
    private static final String STATED = "/public/claims";

    /// Of agreements and stated figures.
    private static final int SHOWN = 6;
    private static final String PROVINCES =
            "m.record_id in (select v.place_id from facts.places_place v where v.kind = 'province' and not v.recognised_only)";

    private final SearchEntries entries;
    private final Programmes programmes;
    private final Partners partners;
    private final Provinces provinces;
    private final AgreementLines agreements;
    private final StatedFigures stated;

    WindowSearch(
            SearchEntries entries,
            Programmes programmes,
            Partners partners,
            Provinces provinces,
            AgreementLines agreements,
            StatedFigures stated) {
        this.entries = entries;
        this.agreements = agreements;
        this.stated = stated;
        this.programmes = programmes;
        this.partners = partners;
        this.provinces = provinces;
    }

    /// @param all how many there are, with the list of them behind it
    /// @param more there are more than that, and they were not counted
    /// @param how in what way they have the words
    record Found<T>(List<T> lines, Figure all, boolean more, How how) {}

    /// @param near nothing is called so; these come near
    record Finds(
            Found<Programme.Line> programmes,
            Found<Partner.Line> partners,
            List<Province.Line> provinces,
            Found<PublicAgreement.Line> agreements,
            Found<Stated> stated,
            boolean near) {

        boolean isEmpty() {
            return shown() == 0;
        }

        /// What a reader who does not see the page is told when it changes.
        String said(Page page, String text) {
            return isEmpty()
                    ? page.text("portal.search.none", text)
                    : page.text("portal.search.said", page.number(java.math.BigDecimal.valueOf(shown())));
        }

        private int shown() {
            return programmes.lines().size()
                    + partners.lines().size()
                    + provinces.size()
                    + agreements.lines().size()
                    + stated.lines().size();
        }
    }

    Finds find(Look look, String text) {
        var words = SearchWords.of(text);
        var finds = find(look, text, words, false);
        return finds.isEmpty() ? find(look, text, words, true) : finds;
    }

    private Finds find(Look look, String text, SearchWords words, boolean slips) {
        var nearest = entries.nearest(List.of("project", "organisation"), words, slips, SearchEntries.COUNTABLE);
        var ofProgrammes = Optional.ofNullable(nearest.get("project"));
        var ofPartners = Optional.ofNullable(nearest.get("organisation"));
        var listed = slips ? How.NEAR : How.ANYWHERE;
        return new Finds(
                new Found<>(
                        programmes.of(look, numbers(ofProgrammes)),
                        counted(ofProgrammes, look, "/public/programmes", text),
                        more(ofProgrammes),
                        how(ofProgrammes)),
                new Found<>(
                        partners.of(look, numbers(ofPartners)),
                        counted(ofPartners, look, "/public/partners", text),
                        more(ofPartners),
                        how(ofPartners)),
                provinces.of(provinces(words, slips ? How.NEAR : How.WORDS)),
                of(
                        agreements.found(look, text, listed, SHOWN),
                        agreements.count(look, asked(AGREEMENTS, text, listed)),
                        AGREEMENTS,
                        text,
                        listed,
                        look),
                of(
                        stated.found(look, text, listed, SHOWN),
                        stated.count(look, asked(STATED, text, listed)),
                        STATED,
                        text,
                        listed,
                        look),
                slips);
    }

    /// Agreements and stated figures are hundreds, not hundreds of thousands: their lists are asked.
    private static <T> Found<T> of(List<T> nearest, long all, String path, String text, How how, Look look) {
        return new Found<>(
                nearest, Figure.count(all, look.to(path, ListRequest.query(filters(text, how)))), false, how);
    }

    private static ListRequest asked(String path, String text, How how) {
        return new ListRequest(path, filters(text, how), "", false, 1);
    }

    /// Of a list that is asked for words within words, which is what its filter does, nobody need say so.
    private static Map<String, String> filters(String text, How how) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", text);
        if (how == How.NEAR) {
            filters.put("how", how.code());
        }
        return filters;
    }

    private static How how(Optional<Nearest> nearest) {
        return nearest.map(Nearest::how).orElse(How.WORDS);
    }

    private List<Long> provinces(SearchWords words, How how) {
        return entries.all("place", words, how, condition(PROVINCES), MOST_PROVINCES);
    }

    private static List<Long> numbers(Optional<Nearest> nearest) {
        return nearest.map(Nearest::records).orElse(List.of());
    }

    private static boolean more(Optional<Nearest> nearest) {
        return nearest.filter(found -> found.counted() > SearchEntries.COUNTABLE)
                .isPresent();
    }

    private static Figure counted(Optional<Nearest> nearest, Look look, String path, String text) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", text);
        nearest.ifPresent(found -> filters.put("how", found.how().code()));
        return Figure.count(
                Math.min(nearest.map(Nearest::counted).orElse(0L), SearchEntries.COUNTABLE),
                look.to(path, ListRequest.query(filters)));
    }

    record All(
            List<Programme.Line> programmes,
            List<Partner.Line> partners,
            List<PublicAgreement.Line> agreements,
            List<Stated> stated) {}

    /// What the search finds, all of it.
    All all(Look look, String text) {
        var words = SearchWords.of(text);
        var slips = find(look, text).near();
        var listed = slips ? How.NEAR : How.ANYWHERE;
        var how = new LinkedHashMap<String, How>();
        entries.nearest(List.of("project", "organisation"), words, slips, SearchEntries.COUNTABLE)
                .forEach((kind, nearest) -> how.put(kind, nearest.how()));
        return new All(
                programmes.of(look, all("project", words, how)),
                partners.of(look, all("organisation", words, how)),
                agreements.found(look, text, listed, Integer.MAX_VALUE),
                stated.found(look, text, listed, Integer.MAX_VALUE));
    }

    private List<Long> all(String kind, SearchWords words, Map<String, How> how) {
        return Optional.ofNullable(how.get(kind))
                .map(found -> entries.all(kind, words, found, noCondition(), Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /// Whether a row of a list has what its filter `q` says. Behind a count of the search it is asked in the same
    /// way as
    /// there; of a day gone by the index knows nothing, and of what was typed into the list itself it would know
    /// less.
    static Condition has(Look look, ListRequest asked, String kind, Field<Long> number, Field<String> key) {
        var words = SearchWords.of(asked.filter("q"));
        return How.of(asked.filter("how"))
                .filter(how -> look.known().equals(Known.NOW))
                .map(how -> SearchEntries.found(number, kind, words, how))
                .orElse(words.in(key));
    }
}
