package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.identity.Accounts;
import org.nhipcau.signin.PasswordLinks.Bearer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the links lead that are good once. A link that was used, replaced, is too old or was made up answers the
/// same.
@Controller
class LinkPages {

    private final FirstAdministrator first;
    private final PasswordLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Forms forms;

    LinkPages(
            FirstAdministrator first,
            PasswordLinks links,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Forms forms) {
        this.first = first;
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.forms = forms;
    }

    @GetMapping("/first-administrator/{secret}")
    String welcome(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        return first.validUntil(new Secret(secret))
                .map(until -> form(secret, forms.blank(request, Map.of()), until, model))
                .orElseGet(() -> gone("signin.link.goneFirst", response, model));
    }

    @PostMapping("/first-administrator/{secret}")
    String become(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        var until = first.validUntil(new Secret(secret));
        if (until.isEmpty()) {
            return gone("signin.link.goneFirst", response, model);
        }
        var typed = Typed.of(request);
        var name = typed.required("name", 200);
        var email = typed.email("email");
        passwords.check(typed, "password", "passwordAgain", name, email);
        if (!typed.isWrong() && accounts.isTaken(email)) {
            typed.wrong("email", "identity.wrong.emailTaken");
        }
        if (typed.isWrong()) {
            response.setStatus(422);
            return form(secret, typed, until.get(), model);
        }
        var account = first.admit(new Secret(secret), email, name, typed.raw("password"));
        if (account.isEmpty()) {
            return gone("signin.link.goneFirst", response, model);
        }
        sessions.begin(account.get(), request, response);
        return "redirect:/?notice=signin.notice.firstAdministrator";
    }

    @GetMapping("/password/{secret}")
    String password(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        return links.bearer(new Secret(secret))
                .map(bearer -> form(secret, forms.blank(request, Map.of()), bearer, model))
                .orElseGet(() -> gone("signin.link.gone", response, model));
    }

    @PostMapping("/password/{secret}")
    String set(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        var bearer = links.bearer(new Secret(secret));
        if (bearer.isEmpty()) {
            return gone("signin.link.gone", response, model);
        }
        var typed = Typed.of(request);
        passwords.check(
                typed,
                "password",
                "passwordAgain",
                bearer.get().name(),
                bearer.get().email());
        if (typed.isWrong()) {
            response.setStatus(422);
            return form(secret, typed, bearer.get(), model);
        }
        if (!links.use(new Secret(secret))) {
            return gone("signin.link.gone", response, model);
        }
        accounts.setPassword(bearer.get().account(), passwords.hash(typed.raw("password")));
        sessions.endAll(bearer.get().account());
        return "redirect:/sign-in?notice=signin.notice.passwordSet";
    }

    private static String form(String secret, Typed typed, Instant until, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("typed", typed);
        model.addAttribute("until", until);
        return "signin/firstAdministrator.jte";
    }

    private static String form(String secret, Typed typed, Bearer bearer, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("typed", typed);
        model.addAttribute("bearer", bearer);
        return "signin/setPassword.jte";
    }

    private static String gone(String sentence, HttpServletResponse response, Model model) {
        response.setStatus(404);
        model.addAttribute("sentence", sentence);
        return "signin/gone.jte";
    }
}
