package org.nhipcau.identity;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Language;

/// The records a role can be bound to when it is not bound to all of them. Filled in by the rooms that keep them.
public interface ScopeSource {

    /// `organisation` or `place`.
    String kind();

    /// Those that a text may mean, by number; at most one more than a form offers.
    Map<Long, String> called(String text, Language language);

    Optional<String> name(long number, Language language);
}
