package org.nhipcau.identity;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Language;

/// The records a role can be bound to when it is not bound to all of them. Filled in by the rooms that keep them.
public interface ScopeSource {

    /// `organisation` or `place`.
    String kind();

    /// Names by number, in the order a form offers them.
    Map<String, String> choices(Language language);

    Optional<String> name(long number, Language language);
}
