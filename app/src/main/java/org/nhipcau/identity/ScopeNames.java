package org.nhipcau.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.history.Reference;
import org.nhipcau.identity.db.AccountRoleTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// What scopes are called, and which there are, as the rooms that keep the records say.
@Component
public class ScopeNames {

    private final List<ScopeSource> sources;
    private final Texts texts;

    ScopeNames(List<ScopeSource> sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /// Where accounts are bound to records of a kind, for the room whose record becomes another.
    public static Reference bound(String kind) {
        return new Reference(AccountRoleTable.ACCOUNT_ROLE.SCOPE_ID, AccountRoleTable.ACCOUNT_ROLE.SCOPE_KIND.eq(kind));
    }

    Map<Long, String> called(String kind, String text, Language language) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .map(source -> source.called(text, language))
                .orElse(Map.of());
    }

    boolean exists(Scope scope) {
        return scope.equals(Scope.ALL)
                || sources.stream()
                        .filter(source -> source.kind().equals(scope.kind()))
                        .anyMatch(source ->
                                source.name(scope.number(), Language.VI).isPresent());
    }

    /// What the scopes of an account's roles are called.
    public Map<Scope, String> of(Account account, Page page) {
        var names = new HashMap<Scope, String>();
        for (var held : account.roles()) {
            var scope = held.scope();
            names.put(scope, name(scope, page.language()));
        }
        return names;
    }

    String name(Scope scope, Language language) {
        return sources.stream()
                .filter(source -> source.kind().equals(scope.kind()))
                .flatMap(source -> source.name(scope.number(), language).stream())
                .findFirst()
                .orElseGet(() -> texts.text(language, "identity.scope." + scope.kind()));
    }
}
