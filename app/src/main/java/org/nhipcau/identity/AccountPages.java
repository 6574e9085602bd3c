package org.nhipcau.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.identity.AccountList.Row;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AccountPages {

    private final Accounts accounts;
    private final ChangeAccounts change;
    private final Access access;
    private final AccountList list;
    private final Roles roles;
    private final ScopeNames scopes;
    private final Forms forms;
    private final Site site;

    AccountPages(
            Accounts accounts,
            ChangeAccounts change,
            Access access,
            AccountList list,
            Roles roles,
            ScopeNames scopes,
            Forms forms,
            Site site) {
        this.accounts = accounts;
        this.change = change;
        this.access = access;
        this.list = list;
        this.roles = roles;
        this.scopes = scopes;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry accountsMenu() {
        return new MenuEntry(900, "site.menu.administration", "identity.menu", "/accounts", "accounts.see");
    }

    @GetMapping("/accounts")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("listing", list.list(asked(request), page.language()));
        model.addAttribute("roles", roles.choices(page.language()));
        model.addAttribute("states", states(page));
        return "identity/accounts.jte";
    }

    @GetMapping("/accounts.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("identity.column.name"), Row::name),
                new Column<>(page.text("identity.column.email"), Row::email),
                new Column<>(page.text("identity.column.role"), Row::roles),
                new Column<>(
                        page.text("identity.column.state"),
                        row -> page.text(row.open() ? "identity.state.active" : "identity.state.closed")),
                new Column<>(
                        page.text("identity.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "accounts",
                page.aboutList("identity.menu", asked),
                columns,
                list.all(asked, page.language()));
    }

    @GetMapping("/accounts/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var account = accounts.find(new AccountId(id));
        model.addAttribute("account", account);
        model.addAttribute("linkUntil", access.linkUntil(account.id()));
        model.addAttribute("scopes", scopes.of(account, site.page(request)));
        model.addAttribute("changes", change.history(account.id()));
        return "identity/account.jte";
    }

    @GetMapping("/accounts/new")
    String blank(HttpServletRequest request, Model model) {
        return form(forms.blank(request, Map.of("language", "vi")), Optional.empty(), request, model);
    }

    @PostMapping("/accounts")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.sent(request, response, AccountForm::read)
                .create(
                        form -> "/accounts/" + open(form) + "?notice=identity.notice.opened",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    private AccountId open(AccountForm form) {
        var account = accounts.openUnlessTaken(form.email(), form.name())
                .orElseThrow(() -> new Refusal("identity.wrong.emailTaken").at("email"));
        accounts.speak(account, form.language());
        return account;
    }

    @GetMapping("/accounts/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var account = accounts.find(new AccountId(id));
        var typed = forms.filled(request, AccountForm.fields(account), account.version());
        return form(typed, Optional.of(account), request, model);
    }

    @PostMapping("/accounts/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var account = accounts.find(new AccountId(id));
        return forms.sent(request, response, AccountForm::read)
                .change(
                        (form, version) -> change.change(account.id(), form, version),
                        () -> current(account.id()),
                        "/accounts/" + id + "?notice=identity.notice.changed",
                        typed -> form(typed, Optional.of(account), request, model));
    }

    private Forms.Current current(AccountId id) {
        var account = accounts.find(id);
        return new Forms.Current(
                AccountForm.fields(account),
                account.version(),
                change.history(id).getFirst());
    }

    private String form(Typed typed, Optional<Account> account, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("account", account);
        model.addAttribute(
                "languages", Map.of("vi", page.text("identity.language.vi"), "en", page.text("identity.language.en")));
        return "identity/accountForm.jte";
    }

    private static Map<String, String> states(Page page) {
        var states = new LinkedHashMap<String, String>();
        states.put("active", page.text("identity.state.active"));
        states.put("closed", page.text("identity.state.closed"));
        return states;
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, AccountList.FILTERS, AccountList.SORTS);
    }
}
