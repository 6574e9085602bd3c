package org.nhipcau.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.forms.Typed;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.Page;
import org.nhipcau.site.RoomWords;
import org.springframework.stereotype.Component;

/// The languages that a text was signed in: typed and read by their names, kept as ISO 639-1.
@Component
class AgreementLanguages implements RoomWords {

    private static final List<String> CODES = Stream.of(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .toList();

    /// Codes of what was typed, parted by commas or lines: names in either language of the product, or codes.
    static List<String> read(Typed typed, String field) {
        var codes = new ArrayList<String>();
        for (var one : typed.optional(field, 300).split("[,;\n]", -1)) {
            if (!one.isBlank()) {
                var code = code(one);
                code.ifPresentOrElse(codes::add, () -> typed.wrong(field, "agreements.wrong.language", one.strip()));
            }
        }
        return codes.stream().distinct().toList();
    }

    private static Optional<String> code(String typed) {
        var key = SearchKey.of(typed).replaceFirst("^tieng ", "");
        return CODES.stream()
                .filter(code -> code.equals(key)
                        || Stream.of(Language.values())
                                .map(language ->
                                        SearchKey.of(name(code, language)).replaceFirst("^tieng ", ""))
                                .anyMatch(key::equals))
                .findFirst();
    }

    static String name(String code, Language language) {
        return Locale.of(code).getDisplayLanguage(language.locale());
    }

    static String names(List<String> codes, Language language) {
        return codes.stream().map(code -> name(code, language)).collect(Collectors.joining(", "));
    }

    /// The language that prevails, in words; empty when it is not stated.
    static String prevailing(String code, Page page) {
        return switch (code) {
            case "" -> "";
            case AgreementForm.EQUAL -> page.text("agreements.prevailing.equal");
            case String one -> name(one, page.language());
        };
    }

    @Override
    public String room() {
        return "agreements";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        var isLanguages = value.column().equals("languages")
                || value.column().equals("prevailing") && !value.text().equals(AgreementForm.EQUAL);
        return isLanguages && !value.text().isEmpty()
                ? Optional.of(names(List.of(value.text().split(" ")), language))
                : Optional.empty();
    }
}
