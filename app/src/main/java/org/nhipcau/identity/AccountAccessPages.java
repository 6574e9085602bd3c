package org.nhipcau.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who gets in, and with which roles.
@Controller
class AccountAccessPages {

    private final Accounts accounts;
    private final ChangeAccounts change;
    private final Roles roles;
    private final ScopeNames scopes;
    private final Forms forms;
    private final Site site;

    AccountAccessPages(
            Accounts accounts, ChangeAccounts change, Roles roles, ScopeNames scopes, Forms forms, Site site) {
        this.accounts = accounts;
        this.change = change;
        this.roles = roles;
        this.scopes = scopes;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/accounts/{id}/roles/new")
    String chooseRole(@PathVariable long id, HttpServletRequest request, Model model) {
        return form(accounts.find(new AccountId(id)), forms.blank(request, Map.of()), request, model);
    }

    @PostMapping("/accounts/{id}/roles")
    String give(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var account = accounts.find(new AccountId(id));
        var typed = Typed.of(request);
        var role = typed.choice("role", roles.all().toArray(Roles.Role[]::new), Roles.Role::code);
        var scope = role.flatMap(asked -> scope(asked, typed, site.page(request).language()));
        if (role.isEmpty() || scope.isEmpty() || typed.isWrong()) {
            response.setStatus(422);
            return form(account, typed, request, model);
        }
        change.give(account.id(), role.get().code(), scope.get());
        return "redirect:/accounts/" + id + "?notice=identity.notice.roleGiven";
    }

    /// A role bound to an organisation or a place names one, and a role bound to nothing names none.
    private Optional<Scope> scope(Roles.Role role, Typed typed, Language language) {
        for (var kind : new String[] {"organisation", "place"}) {
            if (!role.scope().equals(kind) && !typed.optional(kind, 300).isEmpty()) {
                typed.wrong(kind, "identity.wrong.scopeNotAsked");
            }
        }
        if (role.scope().equals("all")) {
            return Optional.of(Scope.ALL);
        }
        if (typed.optional(role.scope(), 300).isEmpty()) {
            typed.wrong(role.scope(), "identity.wrong.scopeMissing");
        }
        var number = typed.pick(role.scope(), text -> scopes.called(role.scope(), text, language));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var scope = new Scope(role.scope(), number.get());
        if (!scopes.exists(scope)) {
            typed.wrong(role.scope(), "forms.wrong.choice");
        }
        return Optional.of(scope);
    }

    @PostMapping("/accounts/{id}/roles/removal")
    String take(
            @PathVariable long id, @RequestParam String role, @RequestParam String kind, @RequestParam long number) {
        change.take(new AccountId(id), role, new Scope(kind, number));
        return "redirect:/accounts/" + id + "?notice=identity.notice.roleTaken";
    }

    @PostMapping("/accounts/{id}/closure")
    String close(@PathVariable long id) {
        change.close(new AccountId(id));
        return "redirect:/accounts/" + id + "?notice=identity.notice.closed";
    }

    @PostMapping("/accounts/{id}/reopening")
    String reopen(@PathVariable long id) {
        change.reopen(new AccountId(id));
        return "redirect:/accounts/" + id + "?notice=identity.notice.reopened";
    }

    private String form(Account account, Typed typed, HttpServletRequest request, Model model) {
        var language = site.page(request).language();
        model.addAttribute("account", account);
        model.addAttribute("typed", typed);
        model.addAttribute("roles", roles.choices(language));
        return "identity/giveRole.jte";
    }
}
