package org.nhipcau.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.ViewerSource;
import org.springframework.stereotype.Component;

@Component
class SessionViewer implements ViewerSource {

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
}
