package org.nhipcau.identity;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Language;

/// What an administrator says about an account.
record AccountForm(String name, String email, Language language) {

    static Optional<AccountForm> read(Typed typed) {
        var name = typed.required("name", 200);
        var email = typed.email("email");
        var language = typed.choice("language", Language.values(), Language::code);
        return typed.isWrong() ? Optional.empty() : language.map(chosen -> new AccountForm(name, email, chosen));
    }

    static Map<String, String> fields(Account account) {
        return Map.of(
                "name", account.name(),
                "email", account.email(),
                "language", account.language().code());
    }
}
