package org.nhipcau.workbooks;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.SearchKey;

/// What names in a list mean, as a person said.
public final class Answers {

    private final Map<Asked, Meant> given;

    Answers(Map<Asked, Meant> given) {
        this.given = Map.copyOf(given);
    }

    record Asked(String about, String key) {}

    /// What a name means.
    public sealed interface Meant {}

    /// A record of the register.
    public record Known(long number) implements Meant {}

    /// A record that is to be made.
    public record ToBeMade() implements Meant {}

    /// Nothing: it is to be left out.
    public record Nothing() implements Meant {}

    /// Nothing when nobody said.
    public Optional<Meant> of(String about, String said) {
        return Optional.ofNullable(given.get(new Asked(about, SearchKey.of(said))));
    }

    static Optional<Meant> read(String meant) {
        return switch (meant) {
            case "" -> Optional.empty();
            case "new" -> Optional.of(new ToBeMade());
            case "none" -> Optional.of(new Nothing());
            default -> Optional.of(new Known(Long.parseLong(meant)));
        };
    }
}
