package org.nhipcau.site;

import jakarta.servlet.http.HttpServletResponse;
import org.nhipcau.shared.Language;
import org.springframework.http.ResponseCookie;
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
        var cookie = ResponseCookie.from(
                        Site.LANGUAGE_COOKIE, Language.of(language).code())
                .path("/")
                .maxAge(java.time.Duration.ofDays(400))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
        return "redirect:" + Paths.within(next);
    }
}
