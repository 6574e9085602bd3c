package org.nhipcau.workbooks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Period;

/// A row of a list as it was read. A field whose column the list does not have, or whose cell is empty, says nothing.
///
/// @param number of the row, as Excel shows it
/// @param values by field
public record Line(int number, Map<String, Value> values) {

    public Line {
        values = Map.copyOf(values);
    }

    /// What a cell says.
    public sealed interface Value {}

    public record Text(String text) implements Value {}

    /// Several names in one cell, in their order, each once.
    public record Names(List<String> names) implements Value {}

    /// A day, or from when to when.
    public record Days(Period period) implements Value {}

    /// @param currency nothing: neither the cell nor the column says
    public record Amount(java.math.BigDecimal amount, Optional<String> currency) implements Value {}

    /// Empty when nothing is said.
    public String text(String field) {
        return values.get(field) instanceof Text(String text) ? text : "";
    }

    /// Empty when nothing is said.
    public List<String> names(String field) {
        return switch (values.get(field)) {
            case Names(List<String> names) -> names;
            case Text(String text) -> List.of(text);
            case null -> List.of();
            case Days days -> List.of();
            case Amount amount -> List.of();
        };
    }

    public Optional<Period> days(String field) {
        return values.get(field) instanceof Days(Period period) ? Optional.of(period) : Optional.empty();
    }

    public Optional<Amount> amount(String field) {
        return values.get(field) instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }

    public boolean says(String field) {
        return values.containsKey(field);
    }
}
