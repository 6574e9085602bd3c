package org.nhipcau.iati;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Spoken;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// A file by its name, and what an activity is part of by its title.
@Component
record IatiWords(DSLContext sql, List<Named> named, Texts texts) implements RoomWords {

    private static final FileTable FILE = FileTable.FILE;

    @Override
    public String room() {
        return "iati";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        var unseen = texts.text(language, "site.history.unseen");
        return switch (value.column()) {
            case "file_id" ->
                Optional.of(sql.select(FILE.NAME)
                        .from(FILE)
                        .where(FILE.ID.eq(Long.valueOf(value.text())))
                        .fetchOptional(FILE.NAME)
                        .orElse(unseen));
            case "parent_id" ->
                Optional.of(named.stream()
                        .filter(naming -> naming.type().equals(ProjectId.class))
                        .flatMap(
                                naming -> naming.names(List.of(Long.valueOf(value.text())), language).values().stream())
                        .findFirst()
                        .orElse(unseen));
            case "field" ->
                Optional.of(Spoken.said(Differences.label(value.text()), language, key -> texts.text(language, key)));
            case String other -> Optional.empty();
        };
    }
}
