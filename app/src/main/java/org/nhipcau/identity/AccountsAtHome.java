package org.nhipcau.identity;

import java.util.List;
import org.nhipcau.home.HomePanel;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Accounts for colleagues, on the first page: what an administrator of a new register does first.
@Component
class AccountsAtHome implements HomePanel {

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("accounts.edit")
                ? List.of(new Action(page.text("identity.new"), page.text("identity.home.hint"), "/accounts/new"))
                : List.of();
    }
}
