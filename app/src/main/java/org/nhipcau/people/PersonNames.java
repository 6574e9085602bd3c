package org.nhipcau.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// People by their names, for those who may see people.
@Component
class PersonNames implements Named, RoomWords {

    private final People people;
    private final Texts texts;

    PersonNames(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Class<?> type() {
        return PersonId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        if (!Acting.viewer().may("people.see")) {
            return Map.of();
        }
        return people.known(numbers.stream().map(PersonId::new).toList()).values().stream()
                .collect(Collectors.toMap(
                        known -> known.id().value(),
                        known -> known.erased() ? texts.text(language, "people.erased") : known.addressed()));
    }

    @Override
    public String door() {
        return "/people/";
    }

    @Override
    public String room() {
        return "people";
    }

    /// What history.erase leaves in the place of what was personal.
    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return value.table().equals("person") && value.text().matches("erased:\\d+")
                ? Optional.of(texts.text(language, "people.erased"))
                : Optional.empty();
    }
}
