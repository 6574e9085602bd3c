package org.nhipcau.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nhipcau.shared.Language;

/// Countries by their codes of ISO 3166-1, called as CLDR calls them, except where the State calls them otherwise.
public final class CountryNames {

    private static final List<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .sorted()
            .toList();

    private static final Map<String, String> VIETNAMESE = Map.of(
            "HK", "Hồng Kông (Trung Quốc)",
            "KP", "CHDCND Triều Tiên",
            "MM", "Myanmar",
            "MO", "Ma Cao (Trung Quốc)",
            "PS", "Palestine",
            "RU", "Liên bang Nga",
            "TW", "Đài Loan (Trung Quốc)",
            "VA", "Tòa thánh Vatican");

    private static final Map<String, String> ENGLISH = Map.of(
            "HK", "Hong Kong (China)",
            "KP", "DPR Korea",
            "KR", "Republic of Korea",
            "LA", "Lao PDR",
            "MM", "Myanmar",
            "MO", "Macao (China)",
            "PS", "Palestine",
            "RU", "Russian Federation",
            "TW", "Taiwan (China)",
            "VN", "Viet Nam");

    private CountryNames() {}

    /// All there are, by code.
    public static List<String> codes() {
        return CODES;
    }

    /// @param code of ISO 3166-1, or anything else, which is left as it is
    public static String name(String code, Language language) {
        var own = (language == Language.VI ? VIETNAMESE : ENGLISH).get(code);
        if (own != null) {
            return own;
        }
        return CODES.contains(code) ? Locale.of("", code).getDisplayCountry(language.locale()) : code;
    }
}
