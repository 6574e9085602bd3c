package org.nhipcau.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.portal.Programme.Sum;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Language;

/// An agreement as the public sees it: as it was signed, then what amended it.
///
/// @param languages ISO 639-1 codes
/// @param prevailing one of them, `equal`, or empty
/// @param notice how long before the end somebody has to speak, and whether that counts days or months
/// @param programmes what is done under it, each by itself without what lies in it
/// @param paid what these and all that lies in them disbursed
/// @param changed when anything of this was last written
public record PublicAgreement(
        Line line,
        Title description,
        String binding,
        List<String> languages,
        String prevailing,
        String signedPlace,
        String term,
        Optional<LocalDate> until,
        String renewal,
        Optional<Integer> notice,
        String noticeUnit,
        List<Programme.Number> numbers,
        List<Party> parties,
        List<Step> steps,
        List<Amendment> amendments,
        List<Amount> amounts,
        List<Programme.Line> programmes,
        List<Sum> paid,
        List<Stated> claims,
        Instant changed) {

    /// Its line in a list.
    ///
    /// @param signatories their names
    /// @param ends the last day on which it is valid, as amendments in force have it
    public record Line(
            long id,
            String kind,
            Title title,
            String state,
            String signatories,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> inForceFrom,
            Optional<LocalDate> ends,
            String source,
            boolean illustrative,
            Instant changed) {}

    /// @param person who signed for it, with the office
    public record Party(long partner, Title name, String part, String inName, String person) {}

    /// @param day nothing when it was over before it was recorded
    public record Step(String step, Optional<LocalDate> day, String basis) {}

    /// @param until empty: it says nothing of the end
    public record Amendment(
            String title,
            Optional<LocalDate> signedOn,
            LocalDate inForceFrom,
            String content,
            Optional<LocalDate> until,
            boolean openEnded,
            String term,
            String renewal,
            String source) {}

    /// What was pledged or signed; the two never meet in one sum.
    public record Amount(
            long id,
            String kind,
            BigDecimal amount,
            String currency,
            Optional<LocalDate> day,
            String what,
            String source) {}

    String languages(Language language) {
        return languages.stream().map(code -> name(code, language)).collect(Collectors.joining(", "));
    }

    static String name(String code, Language language) {
        return Locale.of(code).getDisplayLanguage(Locale.of(language.code()));
    }
}
