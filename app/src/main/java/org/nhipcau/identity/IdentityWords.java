package org.nhipcau.identity;

import java.util.Optional;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.site.RoomWords;
import org.springframework.stereotype.Component;

/// A role by its name, a scope by the name of the record it is bound to, a permission by what it lets people do.
@Component
record IdentityWords(Roles roles, ScopeNames scopes, PermissionWords permissions) implements RoomWords {

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return switch (value.column()) {
            case "role" -> roles.find(value.text()).map(role -> role.name(language));
            case "permission" -> Optional.of(permissions.word(value.text(), language));
            case "scope_id" -> Optional.of(scopes.name(scope(row, value), language));
            case String other -> Optional.empty();
        };
    }

    private static Scope scope(Touched row, Value value) {
        return new Scope(
                row.names().stream()
                        .filter(name -> name.column().equals("scope_kind"))
                        .map(Value::text)
                        .findFirst()
                        .orElse("all"),
                Long.parseLong(value.text()));
    }
}
