package org.nhipcau.places;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.site.ListRequest;

/// What the list of units is asked for, as its address says it.
///
/// @param kind only units of this kind; nothing: of every kind, in an address `all`
/// @param text a name in any spelling, part of one, or a code; empty: all
/// @param on the units of this day
/// @param province within this province, of whatever map; nothing: anywhere
/// @param outside units that lie in no single province of this map; nothing: not asked
/// @param sort `code`, `name`, `type`, with `-` before it for the other direction
/// @param tiles which map the picture beside the list shows
public record PlaceSearch(
        String text,
        Optional<PlaceKind> kind,
        LocalDate on,
        Optional<PlaceId> province,
        Optional<ProvinceMap> outside,
        String sort,
        int page,
        ProvinceMap tiles) {

    static final LocalDate FIRST_DAY = LocalDate.of(2004, 7, 8);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /// @throws Refusal when it is no day, or lies where the register cannot know
    public static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text.strip());
        } catch (DateTimeException impossible) {
            throw new Refusal("places.day.impossible", text.strip());
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Refusal("places.day.unknown", text.strip());
        }
        return day;
    }

    /// As whoever typed it into a page wrote it.
    ///
    /// @throws Refusal when it is no day, or lies where the register cannot know
    public static LocalDate typed(String typed) {
        return day(TypedDay.read(typed.strip())
                .orElseThrow(() -> new Refusal("forms.wrong.date", typed.strip()))
                .toString());
    }

    public String address(ProvinceMap otherTiles) {
        return address(Map.of("tiles", otherTiles.code()));
    }

    /// The address of this list with some of its terms changed; an empty value takes a term out.
    public String address(Map<String, String> changes) {
        var terms = new LinkedHashMap<String, String>();
        terms.put("q", text);
        terms.put("kind", kind.map(PlaceKind::code).orElse("all"));
        terms.put("province", province.map(PlaceId::toString).orElse(""));
        terms.put("outside", outside.map(ProvinceMap::code).orElse(""));
        terms.put("on", on.toString());
        terms.put("sort", sort);
        terms.put("tiles", tiles.code());
        terms.putAll(changes);
        return "/places"
                + terms.entrySet().stream()
                        .filter(term -> !term.getValue().isEmpty())
                        .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// The same list from its first row, sorted by this column; the other way round when it already is.
    public String sortedBy(String column) {
        return address(Map.of("sort", sort.equals(column) ? "-" + column : column));
    }

    /// What a workbook says of the list in it.
    public ListRequest asList() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", text);
        filters.put("kind", kind.map(PlaceKind::code).orElse(""));
        filters.put("province", province.map(PlaceId::toString).orElse(""));
        filters.put("outside", outside.map(ProvinceMap::code).orElse(""));
        filters.put("on", on.toString());
        filters.values().removeIf(String::isEmpty);
        return new ListRequest("/places", filters, sort.replaceFirst("^-", ""), sort.startsWith("-"), 1);
    }

    public String excel() {
        return address(Map.of()).replaceFirst("/places", "/places.xlsx");
    }

    public Optional<String> direction(String column) {
        if (sort.equals(column)) {
            return Optional.of("ascending");
        }
        return sort.equals("-" + column) ? Optional.of("descending") : Optional.empty();
    }

    public String page(int number) {
        return address(Map.of("page", Integer.toString(number)));
    }

    /// The communes of a province, or of the whole country, on the list's day: where a tile leads.
    public static String communesOn(LocalDate day, Optional<PlaceId> province) {
        return "/places?kind=commune" + province.map(id -> "&province=" + id).orElse("") + "&on=" + day;
    }

    public static String communesOutside(LocalDate day, ProvinceMap map) {
        return "/places?kind=commune&outside=" + map.code() + "&on=" + day;
    }
}
