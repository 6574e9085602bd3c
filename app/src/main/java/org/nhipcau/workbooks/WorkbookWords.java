package org.nhipcau.workbooks;

import java.util.Optional;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Kinds of lists, their columns, and what a name was said to mean.
@Component
record WorkbookWords(ObjectProvider<WorkbookKind> kinds, Texts texts) implements RoomWords {

    @Override
    public String room() {
        return "workbooks";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return switch (value.column()) {
            case "kind" -> word("", "kind", value.text(), language);
            case "field" -> word(".field.", value.text(), "", language);
            case "about" -> word(".about.", value.text(), "", language);
            case "meant" ->
                value.text().matches("\\d+")
                        ? kinds.stream()
                                .flatMap(kind -> kind.abouts().stream()
                                        .flatMap(about -> named(kind, about, row, value, language).stream()))
                                .findFirst()
                        : Optional.empty();
            case String other -> Optional.empty();
        };
    }

    /// The part tells what it is about among the values of its key.
    private static Optional<String> named(
            WorkbookKind kind, String about, Touched row, Value value, Language language) {
        var isAbout = row.names().stream().anyMatch(name -> name.text().equals(about));
        return isAbout ? kind.name(about, Long.parseLong(value.text()), language) : Optional.empty();
    }

    private Optional<String> word(String between, String key, String code, Language language) {
        return kinds.stream()
                .filter(kind -> code.isEmpty() || kind.code().equals(code))
                .map(kind -> kind.words() + (between.isEmpty() ? "." : between) + key)
                .filter(texts::has)
                .findFirst()
                .map(text -> texts.text(language, text));
    }
}
