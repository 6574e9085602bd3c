package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.ActorNames;
import org.nhipcau.site.door.ViewerSource;
import org.springframework.stereotype.Component;

@Component
class SessionViewer implements ViewerSource, ActorNames {

    private final Accounts accounts;

    SessionViewer(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        return SignedInAccount.current()
                .map(person -> accounts.viewer(new AccountId(person.account())))
                .orElse(Viewer.NOBODY);
    }

    @Override
    public Optional<String> name(String actor) {
        return actor.matches("account:\\d{1,18}")
                ? accounts.name(new AccountId(Long.parseLong(actor.substring("account:".length()))))
                : Optional.empty();
    }
}
