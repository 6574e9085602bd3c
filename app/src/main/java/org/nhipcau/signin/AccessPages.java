package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an administrator does about how somebody gets in.
@Controller
class AccessPages {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Sessions sessions;

    AccessPages(Accounts accounts, PasswordLinks links, Sessions sessions) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
    }

    @PostMapping("/accounts/{id}/sign-out")
    String signOut(@PathVariable long id) {
        sessions.endAll(accounts.find(new AccountId(id)).id());
        return "redirect:/accounts/" + id + "?notice=signin.notice.signedOut";
    }

    /// Shown in the answer and nowhere else: an address would keep it in the browser's memory.
    @PostMapping("/accounts/{id}/password-link")
    String link(@PathVariable long id, HttpServletRequest request, Model model) {
        var account = accounts.find(new AccountId(id));
        if (!account.open()) {
            return "redirect:/accounts/" + id;
        }
        var link = links.make(account.id());
        model.addAttribute("account", account);
        model.addAttribute(
                "link", request.getRequestURL().toString().replaceFirst("(?<=[^/:])/(?!/).*", "") + link.path());
        model.addAttribute("until", link.until());
        return "signin/passwordLink.jte";
    }
}
