package org.nhipcau.workbooks.column;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// In what a column or a cell counts money: "triệu USD", "tỷ đồng".
///
/// @param scale what each figure is to be multiplied by; empty when nothing says so
/// @param currency its ISO 4217 code; empty when nothing says so
public record MoneyReading(Optional<BigDecimal> scale, Optional<String> currency) {

    public static final MoneyReading UNSAID = new MoneyReading(Optional.empty(), Optional.empty());

    private static final Map<String, Integer> SCALES = new LinkedHashMap<>();
    private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();

    static {
        for (var word : new String[] {"nghin ty", "ngan ty", "nghin ti", "ngan ti", "trillion"}) {
            SCALES.put(word, 12);
        }
        for (var word : new String[] {"ty", "ti", "billion", "bn"}) {
            SCALES.put(word, 9);
        }
        for (var word : new String[] {"trieu", "tr", "million", "millions", "mio", "mln", "mn", "m"}) {
            SCALES.put(word, 6);
        }
        for (var word : new String[] {"nghin", "ngan", "thousand", "thousands", "k"}) {
            SCALES.put(word, 3);
        }
        // Not every code of the world: "top", "all" and "mad" are words, too.
        for (var code :
                ("USD EUR VND GBP JPY KRW AUD CAD CHF CNY SEK NOK DKK SGD THB XDR HKD INR NZD TWD MYR IDR KHR RUB"
                                + " KWD AED HUF CZK PLN ILS BRL ZAR")
                        .split(" ")) {
            CURRENCIES.put(code.toLowerCase(Locale.ROOT), code);
        }
        put("USD", "us dollars", "us dollar", "do la my", "do la", "dollars", "dollar", "us$", "$us", "usd$", "$");
        put("EUR", "euros", "euro", "€");
        put("VND", "viet nam dong", "dong viet nam", "dong", "vn dong", "vnd", "₫", "d");
        put("GBP", "bang anh", "pounds", "pound", "£");
        put("JPY", "yen nhat", "yen", "¥");
        put("CNY", "nhan dan te", "rmb");
        put("KRW", "won han quoc", "won", "₩");
        put("XDR", "sdr");
    }

    private static void put(String code, String... words) {
        for (var word : words) {
            CURRENCIES.put(word, code);
        }
    }

    private static String choice(Set<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static final String SCALE = "(?:" + choice(SCALES.keySet()) + ")";
    static final String CURRENCY = "(?:" + choice(CURRENCIES.keySet()) + ")";
    private static final String NOUGHTS = "1(?:[., ]?000){1,3}";
    private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}\\d.,])(?:(?<before>" + SCALE + "|" + NOUGHTS
            + ")\\.? ?)?(?<currency>" + CURRENCY + ")(?: (?<after>" + SCALE + "))?(?![\\p{L}\\d])");
    private static final Pattern SCALE_ALONE =
            Pattern.compile("(?<![\\p{L}\\d])(?<!cong )(?![mk]\\b)(" + SCALE + ")(?![\\p{L}\\d]| le\\b)");
    /// Where a unit is expected, so that a word is one though it may mean something else: "đồng" is in "hợp đồng".
    private static final Pattern UNIT_PLACE = Pattern.compile("\\(([^)]*)\\)|\\[([^]]*)]"
            + "|(?:don vi tinh|don vi|dvt|unit|currency|tien te|loai tien)(?: tien te)? ?:? ?(.*)$");
    private static final Pattern DOUBTFUL =
            Pattern.compile("(?<!\\b" + SCALE + "\\.? )\\b(?:dong|d|won|pound|pounds)\\b");

    /// The unit that a title or a line above the header names: in brackets, after "Đơn vị tính" or "ĐVT".
    ///
    /// More than one unit is none: then nothing is guessed.
    public static MoneyReading of(String titleOrLine) {
        var bare = SaidDay.bare(titleOrLine);
        var found = new LinkedHashSet<MoneyReading>();
        UNIT_PLACE.matcher(bare).results().forEach(place -> {
            for (var group = 1; group <= 3; group++) {
                if (place.group(group) != null) {
                    found.addAll(units(place.group(group)));
                }
            }
        });
        if (found.isEmpty()) {
            units(DOUBTFUL.matcher(bare).replaceAll(" ")).stream()
                    .filter(unit -> unit.currency().isPresent())
                    .forEach(found::add);
        }
        return found.size() == 1 ? found.getFirst() : UNSAID;
    }

    private static Set<MoneyReading> units(String bare) {
        var found = new LinkedHashSet<MoneyReading>();
        UNIT.matcher(bare)
                .results()
                .forEach(unit -> found.add(new MoneyReading(
                        Optional.ofNullable(unit.group("before"))
                                .or(() -> Optional.ofNullable(unit.group("after")))
                                .map(MoneyReading::scaleOf),
                        Optional.of(currencyOf(unit.group("currency"))))));
        if (found.isEmpty()) {
            SCALE_ALONE
                    .matcher(bare)
                    .results()
                    .forEach(
                            unit -> found.add(new MoneyReading(Optional.of(scaleOf(unit.group(1))), Optional.empty())));
        }
        return found;
    }

    static BigDecimal scaleOf(String word) {
        if (word.startsWith("1")) {
            return new BigDecimal(word.replaceAll("\\D", ""));
        }
        return BigDecimal.TEN.pow(SCALES.getOrDefault(word, 0));
    }

    static String currencyOf(String word) {
        return CURRENCIES.getOrDefault(word, "");
    }
}
