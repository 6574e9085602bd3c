package org.nhipcau.workbooks;

import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.nhipcau.workbooks.db.BookTable;
import org.nhipcau.workbooks.db.LineTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Kinds of lists, their columns, and what a name was said to mean.
@Component
record WorkbookWords(DSLContext sql, ObjectProvider<WorkbookKind> kinds, Texts texts) implements RoomWords {

    private static final BookTable BOOK = BookTable.BOOK;
    private static final LineTable LINE = LineTable.LINE;

    @Override
    public String room() {
        return "workbooks";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return switch (value.column()) {
            case "book_id" ->
                Optional.of(sql.select(BOOK.SHA256)
                        .from(BOOK)
                        .where(BOOK.ID.eq(Long.valueOf(value.text())))
                        .fetchOptional(BOOK.SHA256)
                        .orElseGet(() -> texts.text(language, "site.history.unseen")));
            case "record_id" ->
                Optional.of(sql.select(LINE.TITLE)
                        .from(LINE)
                        .where(LINE.RECORD_ID.eq(Long.valueOf(value.text())))
                        .limit(1)
                        .fetchOptional(LINE.TITLE)
                        .orElseGet(() -> texts.text(language, "site.history.unseen")));
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
