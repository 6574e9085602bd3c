package org.nhipcau.claims;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.site.Page;

/// What a figure counts, as people write it after the number: `triệu EUR`, `billion US$`, `người`, `%`.
///
/// @param scale what the words before the unit multiply the number by
/// @param unit an ISO 4217 code, the code of a known unit, or the words of the source
record StatedUnit(BigDecimal scale, String unit) {

    /// Units whose words the product knows in both languages; those are `claims.unit.CODE`.
    static final List<String> KNOWN = List.of(
            "percent",
            "people",
            "stations",
            "provinces",
            "communes",
            "organisations",
            "countries",
            "conferences",
            "copies",
            "months",
            "teams",
            "attendances");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Map<String, String> UNITS = units();

    /// What stands between two units.
    private static final Pattern BETWEEN =
            Pattern.compile("[/;,+&|]|(?<![\\p{L}])(và|hoặc|and|or|cùng|per|mỗi)(?![\\p{L}])");

    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}%$€£¥₫][\\p{L}\\p{M}%$€£¥₫ .-]*");

    /// What is wrong with a text that is no unit.
    enum Fault {
        TWO_UNITS,
        NO_UNIT,
        UNREADABLE
    }

    /// A unit, or what is wrong.
    record Read(Optional<StatedUnit> unit, Optional<Fault> fault) {

        private static Read wrong(Fault fault) {
            return new Read(Optional.empty(), Optional.of(fault));
        }
    }

    static Read read(String text) {
        var typed = text.replaceAll("\\s+", " ").strip();
        var clean = typed.toLowerCase(Locale.ROOT);
        var parts = Arrays.stream(BETWEEN.split(clean))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 1) {
            return Read.wrong(Fault.TWO_UNITS);
        }
        if (BETWEEN.matcher(clean).find()) {
            return Read.wrong(Fault.UNREADABLE);
        }
        var multiple = multiple(clean);
        var rest = clean.substring(multiple.length()).strip();
        if (rest.isEmpty()) {
            return Read.wrong(Fault.NO_UNIT);
        }
        if (!multiple(rest).isEmpty() || !WORDS.matcher(rest).matches()) {
            return Read.wrong(Fault.UNREADABLE);
        }
        var scale = SCALES.getOrDefault(multiple, BigDecimal.ONE);
        var known = known(rest, text);
        if (known.size() > 1) {
            return Read.wrong(Fault.TWO_UNITS);
        }
        return new Read(Optional.of(new StatedUnit(scale, unit(rest, known, typed))), Optional.empty());
    }

    /// The longest multiple that a text begins with; empty when it begins with none.
    private static String multiple(String text) {
        return SCALES.keySet().stream()
                .filter(word -> text.equals(word) || text.startsWith(word + " "))
                .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    }

    /// The code of a unit, or its words as they were typed.
    private static String unit(String words, Set<String> known, String typed) {
        return Optional.ofNullable(UNITS.get(words))
                .or(() -> currency(words))
                .or(() -> known.stream().findFirst().filter(code -> code.matches("[A-Z]{3}")))
                .orElse(typed.length() < words.length() ? words : typed.substring(typed.length() - words.length()));
    }

    /// The different units that the words of a text name.
    ///
    /// @param typed as it was typed: a code of a currency stands in capitals, for "all" and "top" are words, too
    private static Set<String> known(String text, String typed) {
        var found = new TreeSet<String>();
        var rest = " " + text + " ";
        for (var word : UNITS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            if (rest.contains(" " + word + " ")) {
                found.add(UNITS.getOrDefault(word, word));
                rest = rest.replace(" " + word + " ", " ");
            }
        }
        // Words that only occur in a longer term, as đồng does in cộng đồng, name no unit.
        var codes = CODE.matcher(typed)
                .results()
                .map(code -> code.group().toLowerCase(Locale.ROOT))
                .toList();
        if (!codes.containsAll(Arrays.stream(rest.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList())) {
            found.clear();
        }
        CODE.matcher(typed)
                .results()
                .map(code -> code.group())
                .filter(CURRENCIES::contains)
                .forEach(found::add);
        return found;
    }

    private static Optional<String> currency(String word) {
        return Optional.of(word.toUpperCase(Locale.ROOT)).filter(CURRENCIES::contains);
    }

    /// A unit in the reader's words.
    static String word(String unit, Page page) {
        return KNOWN.contains(unit) ? page.text("claims.unit." + unit) : unit;
    }

    /// Scale and unit as a form shows them.
    static String words(BigDecimal scale, String unit, Page page) {
        var words = word(unit, page);
        return scale.compareTo(BigDecimal.ONE) == 0 ? words : scaleWord(scale, page) + " " + words;
    }

    static String scaleWord(BigDecimal scale, Page page) {
        return page.text("claims.scale." + scale.stripTrailingZeros().toPlainString());
    }

    static boolean isKnown(String unit) {
        return KNOWN.contains(unit);
    }

    private static Map<String, BigDecimal> scales() {
        var scales = new LinkedHashMap<String, BigDecimal>();
        for (var word : List.of("nghìn", "ngàn", "thousand")) {
            scales.put(word, new BigDecimal("1000"));
        }
        for (var word : List.of("triệu", "million", "millions", "mn")) {
            scales.put(word, new BigDecimal("1000000"));
        }
        for (var word : List.of("tỷ", "tỉ", "billion", "billions", "bn")) {
            scales.put(word, new BigDecimal("1000000000"));
        }
        for (var word : List.of("nghìn tỷ", "ngàn tỷ", "nghìn tỉ", "trillion", "trillions")) {
            scales.put(word, new BigDecimal("1000000000000"));
        }
        return scales;
    }

    private static Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        name(units, "EUR", "euro", "euros", "ơ-rô", "€");
        name(units, "USD", "us$", "$", "đô la mỹ", "đô-la mỹ", "đô la", "us dollars", "us dollar", "dollars");
        name(units, "VND", "đồng", "₫", "dong", "việt nam đồng");
        name(units, "percent", "%", "phần trăm", "per cent", "percent");
        name(units, "people", "người", "people", "persons", "cán bộ");
        name(units, "attendances", "lượt người", "lượt", "attendances");
        name(units, "stations", "trạm", "trạm y tế", "trạm y tế xã", "stations", "commune health stations");
        name(units, "provinces", "tỉnh", "tỉnh thành phố", "provinces");
        name(units, "communes", "xã", "communes");
        name(units, "organisations", "tổ chức", "organisations", "organizations");
        name(units, "countries", "quốc gia", "nước", "countries");
        name(units, "conferences", "hội nghị", "hội thảo", "hội nghị hội thảo", "conferences");
        name(units, "copies", "bản", "bản in", "copies");
        name(units, "months", "tháng", "months");
        name(units, "teams", "nhóm", "nhóm y tế", "teams");
        return units;
    }

    private static void name(Map<String, String> units, String code, String... words) {
        for (var word : words) {
            units.put(word, code);
        }
    }
}
