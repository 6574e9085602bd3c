package org.nhipcau.iati.activity;

import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Language;

/// One text in every language it was published in: the `narrative` elements of a parent, in the file's order.
///
/// The text is ready to be shown and compared: Unicode NFC, without blanks around it, without control characters and
/// without the marks that turn the direction of writing. [KeptXml] has it as it was.
public record Narratives(List<Narrative> all) {

    public static final Narratives NONE = new Narratives(List.of());

    /// @param language `@xml:lang`, of the narrative or of what it stands in; empty when nothing names one
    /// @param text never empty
    public record Narrative(Optional<String> language, String text) {}

    public Narratives {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The text in the wanted language, else in English, else the first one; empty only when there is none.
    public Optional<String> pick(Language wanted) {
        return in(wanted.code())
                .or(() -> in(Language.EN.code()))
                .or(() -> all.stream().findFirst().map(Narrative::text));
    }

    /// The text in one language, be it written `vi`, `VI` or `vi-VN`.
    public Optional<String> in(String language) {
        return all.stream()
                .filter(narrative -> narrative
                        .language()
                        .filter(tag -> main(tag).equalsIgnoreCase(language))
                        .isPresent())
                .map(Narrative::text)
                .findFirst();
    }

    private static String main(String tag) {
        var end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
