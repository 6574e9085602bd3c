package org.nhipcau.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Language;

/// Somebody who may sign in.
///
/// @param passwordSet when the password was last set; nothing when there is none yet
/// @param version the change that last touched it
public record Account(
        AccountId id,
        String name,
        String email,
        Language language,
        boolean open,
        boolean illustrative,
        Optional<Instant> passwordSet,
        long version,
        List<Held> roles) {

    /// A role, and whose records it speaks of.
    public record Held(String role, String roleVi, String roleEn, Scope scope) {
        public String name(Language language) {
            return language.pick(roleVi, roleEn);
        }
    }
}
