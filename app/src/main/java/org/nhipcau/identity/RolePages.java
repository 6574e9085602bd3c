package org.nhipcau.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
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
class RolePages {

    private final Roles roles;
    private final PermissionWords permissions;
    private final Forms forms;
    private final Site site;

    RolePages(Roles roles, PermissionWords permissions, Forms forms, Site site) {
        this.roles = roles;
        this.permissions = permissions;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry rolesMenu() {
        return new MenuEntry(910, "site.menu.administration", "identity.roles", "/roles", "accounts.see");
    }

    @GetMapping("/roles")
    String table(HttpServletRequest request, Model model) {
        model.addAttribute("roles", roles.all());
        model.addAttribute("permissions", words(site.page(request)));
        return "identity/roles.jte";
    }

    @GetMapping("/roles/{code}")
    String role(@PathVariable String code, HttpServletRequest request, Model model) {
        model.addAttribute("role", roles.find(code).orElseThrow(NotFound::new));
        model.addAttribute("permissions", words(site.page(request)));
        model.addAttribute("changes", roles.history(code));
        return "identity/role.jte";
    }

    @GetMapping("/roles/{code}/edit")
    String edit(@PathVariable String code, HttpServletRequest request, Model model) {
        var role = roles.find(code).orElseThrow(NotFound::new);
        return form(role, forms.filled(request, fields(role), role.version()), request, model);
    }

    @PostMapping("/roles/{code}")
    String change(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var role = roles.find(code).orElseThrow(NotFound::new);
        return forms.sent(request, response, this::read)
                .change(
                        (said, version) ->
                                roles.change(code, said.nameVi(), said.nameEn(), said.permissions(), version),
                        () -> current(code),
                        "/roles/" + code + "?notice=identity.notice.roleChanged",
                        typed -> form(role, typed, request, model));
    }

    /// What an administrator says about a role.
    private record Said(String nameVi, String nameEn, Set<String> permissions) {}

    private Optional<Said> read(Typed typed) {
        var nameVi = typed.required("nameVi", 100);
        var nameEn = typed.required("nameEn", 100);
        var permissions = roles.permissions().stream()
                .filter(permission -> typed.raw(permission).equals("on"))
                .collect(Collectors.toSet());
        return typed.isWrong() ? Optional.empty() : Optional.of(new Said(nameVi, nameEn, permissions));
    }

    private Forms.Current current(String code) {
        var role = roles.find(code).orElseThrow(NotFound::new);
        return new Forms.Current(
                fields(role), role.version(), roles.history(code).getFirst());
    }

    private String form(Roles.Role role, Typed typed, HttpServletRequest request, Model model) {
        model.addAttribute("role", role);
        model.addAttribute("typed", typed);
        model.addAttribute("permissions", words(site.page(request)));
        return "identity/roleForm.jte";
    }

    private static Map<String, String> fields(Roles.Role role) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nameVi", role.nameVi());
        fields.put("nameEn", role.nameEn());
        role.permissions().forEach(permission -> fields.put(permission, "on"));
        return fields;
    }

    private Map<String, String> words(Page page) {
        var words = new LinkedHashMap<String, String>();
        for (var permission : roles.permissions()) {
            words.put(permission, permissions.word(permission, page.language()));
        }
        return words;
    }
}
