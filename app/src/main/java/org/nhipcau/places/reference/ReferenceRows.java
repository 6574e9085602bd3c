package org.nhipcau.places.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.SearchKey;

/// The reference files put together as rows of the tables, in which a place is still named by its origin.
final class ReferenceRows {

    private static final String COUNTRY = "VN";
    private static final String LAST_OF_63 = ProvinceMap.OF_63.on().toString();
    private static final String FIRST_OF_34 = ProvinceMap.OF_34.on().toString();

    /// The day before the first list that lacks the unit: it ended then at the latest.
    private static final Map<String, String> GONE_BY = Map.of("a", "2023-03-31", "b", "2025-01-03", "c", "2025-06-29");

    private final Map<String, PlaceRow> places = new LinkedHashMap<>();
    private final List<VersionRow> versions = new ArrayList<>();
    private final List<SuccessionRow> successions = new ArrayList<>();
    private final Set<SpellingRow> spellings = new LinkedHashSet<>();
    private final Map<String, String> provinceOf63 = new HashMap<>();
    private final Map<String, String> provinceOf34 = new HashMap<>();
    private final Map<String, String> districtProvince = new HashMap<>();

    ReferenceRows(ReferenceFiles files) {
        add(new VersionRow(
                COUNTRY, "country", "", "", "VN", PlaceType.COUNTRY, "Việt Nam", "Viet Nam", "", "", NOWHERE, ""));
        files.rows("provinces.csv").forEach(this::province);
        files.rows("districts.csv").forEach(this::district);
        communes(files);
        files.rows("communes-gone.csv").forEach(this::gone);
        successions(files);
        files.rows("spellings.csv").forEach(row -> spell(row.get(0), row.get(1), "variant"));
        files.rows("former-names.csv").forEach(this::formerName);
    }

    /// What people still write though no list since 2004 has it; who says so stands with it.
    private void formerName(List<String> row) {
        if (!places.containsKey(row.get(0))) {
            throw new IllegalStateException("a former name of no place: " + row.get(0));
        }
        spellings.add(new SpellingRow(row.get(0), row.get(1), SearchKey.of(row.get(1)), "former", row.get(2)));
    }

    private void province(List<String> row) {
        var origin = row.get(0);
        add(new VersionRow(
                origin,
                "province",
                row.get(1),
                row.get(2),
                row.get(3),
                PlaceType.of(row.get(4)),
                row.get(5),
                row.get(6),
                COUNTRY,
                origin,
                new Facts(row.get(7), row.get(8), row.get(9), row.get(10), row.get(11)),
                row.get(12)));
        var from = LocalDate.parse(row.get(1));
        if (row.get(2).equals(LAST_OF_63)) {
            provinceOf63.put(row.get(3), origin);
        } else if (from.equals(ProvinceMap.OF_34.on())) {
            provinceOf34.put(row.get(3), origin);
        }
    }

    private void district(List<String> row) {
        var province = known(provinceOf63, row.get(3));
        districtProvince.put(row.get(0), province);
        add(unit("d" + row.get(0), "district", "", LAST_OF_63, row, province, province, ""));
    }

    private void communes(ReferenceFiles files) {
        files.rows("communes-2025-06-30.csv").forEach(row -> {
            var province = known(districtProvince, row.get(3));
            add(unit("c" + row.get(0), "commune", "", LAST_OF_63, row, "d" + row.get(3), province, ""));
        });
        var laws = new HashMap<String, String>();
        files.rows("commune-laws.csv").forEach(row -> laws.put(row.get(0), row.get(1)));
        var later = new HashMap<String, List<String>>();
        files.rows("communes-later.csv").forEach(row -> later.put(row.get(0), row));
        files.rows("communes-2025-07-01.csv").forEach(row -> {
            var origin = (row.get(4).isEmpty() ? "n" : "c") + row.get(0);
            var province = known(provinceOf34, row.get(3));
            var law = known(laws, row.get(3));
            var change = later.get(row.get(0));
            if (change == null) {
                add(unit(origin, "commune", FIRST_OF_34, "", row, province, province, law));
            } else {
                var from = LocalDate.parse(change.get(1));
                add(unit(origin, "commune", FIRST_OF_34, from.minusDays(1).toString(), row, province, province, law));
                var then = List.of(change.get(0), change.get(2), change.get(3));
                add(unit(origin, "commune", from.toString(), "", then, province, province, change.get(4)));
            }
        });
    }

    private void gone(List<String> row) {
        var district = districtProvince.containsKey(row.get(3)) ? "d" + row.get(3) : "";
        var province = provinceOf63.getOrDefault(row.get(4), "");
        var unit = unit("g" + row.get(0), "commune", "", known(GONE_BY, row.get(5)), row, district, province, "");
        add(unit);
        places.put(unit.origin(), new PlaceRow(unit.origin(), unit.kind(), true));
    }

    private void successions(ReferenceFiles files) {
        var laws = new HashMap<String, String>();
        versions.forEach(version -> laws.putIfAbsent(version.origin(), version.law()));
        files.rows("successions.csv")
                .forEach(row -> successions.add(new SuccessionRow(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4).isEmpty() ? FIRST_OF_34 : row.get(4),
                        known(laws, row.get(1)))));
    }

    /// @param row begins with code, letter of the type and name
    private static VersionRow unit(
            String origin,
            String kind,
            String from,
            String to,
            List<String> row,
            String parent,
            String province,
            String law) {
        return new VersionRow(
                origin,
                kind,
                from,
                to,
                row.get(0),
                PlaceType.ofLetter(row.get(1)),
                row.get(2),
                "",
                parent,
                province,
                NOWHERE,
                law);
    }

    private void add(VersionRow version) {
        places.putIfAbsent(version.origin(), new PlaceRow(version.origin(), version.kind(), false));
        versions.add(version);
        spell(version.origin(), version.name(), "official");
        if (!version.nameEnglish().isEmpty()) {
            spell(version.origin(), version.nameEnglish(), "english");
        }
    }

    private void spell(String origin, String spelling, String kind) {
        spellings.add(new SpellingRow(origin, spelling, SearchKey.of(spelling), kind, ""));
    }

    private static String known(Map<String, String> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("the reference files of places name what they do not hold: " + key);
        }
        return value;
    }

    List<PlaceRow> places() {
        return List.copyOf(places.values());
    }

    List<VersionRow> versions() {
        return versions;
    }

    List<SuccessionRow> successions() {
        return successions;
    }

    List<SpellingRow> spellings() {
        return List.copyOf(spellings);
    }

    private static final Facts NOWHERE = new Facts("", "", "", "", "");

    record PlaceRow(String origin, String kind, boolean recognisedOnly) {}

    record VersionRow(
            String origin,
            String kind,
            String from,
            String to,
            String code,
            PlaceType type,
            String name,
            String nameEnglish,
            String parent,
            String province,
            Facts facts,
            String law) {}

    record Facts(String regionVietnamese, String regionEnglish, String iso, String area, String population) {}

    record SuccessionRow(String former, String later, String relation, String extent, String on, String law) {}

    record SpellingRow(String origin, String spelling, String key, String kind, String source) {}
}
