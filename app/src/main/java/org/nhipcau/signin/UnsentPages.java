package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Leads back to the page with the form; where that is not known, shows what was typed so that it can be copied.
@Controller
class UnsentPages {

    private final KeptForms forms;

    UnsentPages(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping("/unsent/{id}")
    String back(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var kept = forms.find(id, Acting.viewer()).orElseThrow(NotFound::new);
        if (kept.opened().equals("/")) {
            model.addAttribute("typed", kept.words());
            return "signin/unsent.jte";
        }
        // 1.234 is another number in the other language.
        response.addHeader("Set-Cookie", Site.languageCookie(kept.language()).toString());
        var opened = kept.opened().replaceAll("([?&])unsent=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return "redirect:" + opened + (opened.contains("?") ? "&" : "?") + "unsent=" + id;
    }
}
