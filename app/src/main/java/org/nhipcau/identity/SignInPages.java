package org.nhipcau.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Paths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {

    private final SignIn signIn;
    private final Accounts accounts;
    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final boolean demonstration;

    SignInPages(
            SignIn signIn,
            Accounts accounts,
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            @Value("${nhipcau.demonstration:false}") boolean demonstration) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.contexts = contexts;
        this.sessions = sessions;
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
                welcome(account, request, response);
                yield "redirect:" + Paths.within(next);
            }
            case SignIn.Outcome.Wrong() -> form(next, email, "identity.signIn.wrong", model, request);
            case SignIn.Outcome.TooMany() -> form(next, email, "identity.signIn.tooMany", model, request);
        };
    }

    @PostMapping("/sign-in/demonstration")
    String demonstration(
            @RequestParam long account,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!offersDemonstration(request)) {
            throw new NotFound();
        }
        welcome(signIn.demonstration(new AccountId(account)).orElseThrow(NotFound::new), request, response);
        return "redirect:" + Paths.within(next);
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
        SignedInAccount.current()
                .ifPresent(person ->
                        sessions.findByPrincipalName(person.getName()).keySet().forEach(sessions::deleteById));
        return signOut(request);
    }

    private String form(String next, String email, String wrong, Model model, HttpServletRequest request) {
        model.addAttribute("next", Paths.within(next));
        model.addAttribute("email", email);
        model.addAttribute("wrong", wrong);
        model.addAttribute("people", offersDemonstration(request) ? accounts.demonstrationAccounts() : List.of());
        return "identity/signIn.jte";
    }

    /// A new session for a new person: whoever knew the old session's number knows nothing of this one.
    private void welcome(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account.value()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private boolean offersDemonstration(HttpServletRequest request) {
        try {
            return demonstration
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
