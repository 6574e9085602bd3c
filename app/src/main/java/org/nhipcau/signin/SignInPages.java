package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.site.Paths;
import org.nhipcau.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private final SignIn signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final KeptForms unsent;
    private final ObjectProvider<DemonstrationSignIn> demonstration;

    SignInPages(
            SignIn signIn,
            Accounts accounts,
            Sessions sessions,
            KeptForms unsent,
            ObjectProvider<DemonstrationSignIn> demonstration) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.unsent = unsent;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(defaultValue = "/") String next, Model model, HttpServletRequest request) {
        if (Acting.viewer().signedIn()) {
            return "redirect:" + Paths.within(next);
        }
        return form(next, "", "", model, request);
    }

    @PostMapping("/sign-in")
    String attempt(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(email.strip(), password, request.getRemoteAddr())) {
            case SignIn.Outcome.Welcome(AccountId account) -> {
                if (!Site.choseLanguage(request)) {
                    response.addHeader(
                            "Set-Cookie",
                            Site.languageCookie(accounts.language(account)).toString());
                }
                sessions.begin(account, request, response);
                yield "redirect:" + unsent.afterSignIn(Paths.within(next), account);
            }
            case SignIn.Outcome.Wrong() -> form(next, email, "signin.wrong", model, request);
            case SignIn.Outcome.TooMany() -> form(next, email, "signin.tooMany", model, request);
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "redirect:/sign-in";
    }

    @PostMapping("/sign-out/everywhere")
    String signOutEverywhere(HttpServletRequest request) {
        SignedInAccount.current().ifPresent(person -> sessions.endAll(new AccountId(person.account())));
        return signOut(request);
    }

    private String form(String next, String email, String wrong, Model model, HttpServletRequest request) {
        model.addAttribute("next", Paths.within(next));
        model.addAttribute("email", email);
        model.addAttribute("wrong", wrong);
        model.addAttribute("kept", KeptForms.leadsToOne(next));
        model.addAttribute(
                "people",
                demonstration.stream()
                        .findFirst()
                        .map(offer -> offer.people(request))
                        .orElse(List.of()));
        return "signin/signIn.jte";
    }
}
