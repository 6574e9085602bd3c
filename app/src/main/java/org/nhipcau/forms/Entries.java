package org.nhipcau.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedText;

/// A form's fields as they stand: what is in each, what is wrong with it, what somebody else wrote there meanwhile.
/// This
/// is what a template shows.
abstract sealed class Entries permits Typed {

    private final Map<String, String> values;
    private final Map<String, Map<Long, String>> offered = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private Optional<Problem> whole = Optional.empty();

    Entries(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /// As it was typed, for showing it again.
    public String raw(String field) {
        return values.getOrDefault(field, "");
    }

    final void put(String field, String value) {
        values.put(field, value);
    }

    final void forget(String field) {
        values.remove(field);
    }

    /// Those among whom the person has to choose.
    public Map<Long, String> offered(String field) {
        return offered.getOrDefault(field, Map.of());
    }

    final void offer(String field, Map<Long, String> records) {
        offered.put(field, records);
    }

    /// The version of the record the person saw when they began to type.
    long version() {
        var text = raw("version");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    public void wrong(String field, String message, Object... details) {
        problems.putIfAbsent(field, new Problem(message, details));
    }

    /// Wrong as a whole rather than at one field.
    public void wrongAsWhole(String message, Object... details) {
        whole = Optional.of(new Problem(message, details));
    }

    void refused(Refusal refusal) {
        if (refusal.field().isEmpty()) {
            wrongAsWhole(refusal.key(), refusal.values());
        } else {
            wrong(refusal.field(), refusal.key(), refusal.values());
        }
    }

    public boolean isWrong() {
        return !problems.isEmpty() || whole.isPresent();
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public Optional<Problem> problem() {
        return whole;
    }

    public Map<String, Problem> problems() {
        return problems;
    }

    /// Somebody else saved the record meanwhile: shows, at each field that differs, what it says now, and takes the
    /// new version
    /// as the one the person has seen.
    void conflict(Map<String, String> now, long version, Object who, Object when) {
        now.forEach((field, value) -> {
            if (!TypedText.clean(raw(field)).equals(value)) {
                others.put(field, value);
            }
        });
        values.put("version", Long.toString(version));
        wrongAsWhole("forms.wrong.conflict", who, when);
    }

    public Optional<String> other(String field) {
        return Optional.ofNullable(others.get(field));
    }
}
