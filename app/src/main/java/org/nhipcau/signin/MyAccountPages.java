package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.identity.Account;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.ScopeNames;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What everybody may do with their own account.
@Controller
class MyAccountPages {

    private final Accounts accounts;
    private final SignIn signIn;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ScopeNames scopes;
    private final Forms forms;
    private final Site site;

    MyAccountPages(
            Accounts accounts,
            SignIn signIn,
            Passwords passwords,
            Sessions sessions,
            ScopeNames scopes,
            Forms forms,
            Site site) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.sessions = sessions;
        this.scopes = scopes;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/my-account")
    String show(HttpServletRequest request, Model model) {
        return page(mine(), forms.blank(request, Map.of()), request, model);
    }

    @PostMapping("/my-account/password")
    String password(HttpServletRequest request, HttpServletResponse response, Model model) {
        var account = mine();
        var typed = Typed.of(request);
        passwords.check(typed, "password", "passwordAgain", account.name(), account.email());
        if (!typed.isWrong()) {
            switch (signIn.attempt(account.email(), typed.raw("passwordNow"), request.getRemoteAddr())) {
                case SignIn.Outcome.Welcome(AccountId same) -> {
                    accounts.setPassword(same, passwords.hash(typed.raw("password")));
                    sessions.endOthers(same, request);
                    return "redirect:/my-account?notice=signin.notice.passwordChanged";
                }
                case SignIn.Outcome.Wrong() -> typed.wrong("passwordNow", "signin.wrong.passwordNow");
                case SignIn.Outcome.TooMany() -> typed.wrong("passwordNow", "signin.tooMany");
            }
        }
        // Not an error status: a wrong guess at the present password must stay counted.
        return page(account, typed, request, model);
    }

    @PostMapping("/my-account/language")
    String language(@RequestParam String language, HttpServletResponse response) {
        if (!Set.of("vi", "en").contains(language)) {
            throw new NotFound();
        }
        accounts.speak(mine().id(), Language.of(language));
        response.addHeader(
                "Set-Cookie", Site.languageCookie(Language.of(language)).toString());
        return "redirect:/my-account?notice=signin.notice.languageChanged";
    }

    @PostMapping("/my-account/sessions/removal")
    String end(@RequestParam String session) {
        sessions.end(mine().id(), session);
        return "redirect:/my-account?notice=signin.notice.sessionEnded";
    }

    private Account mine() {
        return SignedInAccount.current()
                .map(person -> accounts.find(new AccountId(person.account())))
                .orElseThrow(NotFound::new);
    }

    private String page(Account account, Typed typed, HttpServletRequest request, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("typed", typed);
        model.addAttribute("scopes", scopes.of(account, site.page(request)));
        model.addAttribute("places", sessions.of(account.id(), request));
        return "signin/myAccount.jte";
    }
}
