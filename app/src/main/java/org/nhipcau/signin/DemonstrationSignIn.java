package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Accounts.DemonstrationAccount;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Paths;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signs in as one of the people who do not exist, without a password. It is there in the demonstration only, and
/// answers a browser on this very machine only.
@Controller
@ConditionalOnProperty("nhipcau.demonstration")
class DemonstrationSignIn {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    /// A request that was passed on by another program comes from this machine, too, whoever sent it.
    private static final List<String> PASSED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    private final SignIn signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final KeptForms unsent;

    DemonstrationSignIn(SignIn signIn, Accounts accounts, Sessions sessions, KeptForms unsent) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.unsent = unsent;
    }

    List<DemonstrationAccount> people(HttpServletRequest request) {
        return isFromThisMachine(request) ? accounts.demonstrationAccounts() : List.of();
    }

    @PostMapping("/sign-in/demonstration")
    String enter(
            @RequestParam long account,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!isFromThisMachine(request)) {
            throw new NotFound();
        }
        var person = signIn.demonstration(new AccountId(account)).orElseThrow(NotFound::new);
        sessions.begin(person, request, response);
        return "redirect:" + unsent.afterSignIn(Paths.within(next), person);
    }

    /// The name in the request guards against a page elsewhere whose name was pointed at this machine.
    private static boolean isFromThisMachine(HttpServletRequest request) {
        var host = Optional.ofNullable(request.getHeader("Host")).orElseGet(request::getServerName);
        return PASSED_ON.stream().noneMatch(header -> request.getHeader(header) != null)
                && THIS_MACHINE.matcher(host).matches()
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return address.matches("[0-9a-fA-F:.]+")
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
