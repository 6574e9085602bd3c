package org.nhipcau.site;

import jakarta.servlet.http.HttpServletResponse;
import org.nhipcau.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LanguagePages {

    @PostMapping("/language")
    String change(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String next,
            HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie", Site.languageCookie(Language.of(language)).toString());
        return "redirect:" + Paths.within(next);
    }

    @PostMapping("/appearance")
    String appear(
            @RequestParam String appearance,
            @RequestParam(defaultValue = "/") String next,
            HttpServletResponse response) {
        response.addHeader("Set-Cookie", Site.appearanceCookie(appearance).toString());
        return "redirect:" + Paths.within(next);
    }
}
