package org.nhipcau.guide;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The guide lies in the open with the source, so whoever is not signed in reads it too.
@Controller
class GuidePages {

    private final GuideBook book;
    private final Site site;

    GuidePages(GuideBook book, Site site) {
        this.book = book;
        this.site = site;
    }

    @Configuration(proxyBeanMethods = false)
    static class InTheMenu {

        @Bean
        static MenuEntry guideMenu() {
            return new MenuEntry(990, "site.menu.help", "site.manual", "/guide", MenuEntry.EVERYBODYS);
        }
    }

    @GetMapping("/guide")
    String first(HttpServletRequest request, Model model) {
        return chapter(Chapter.FIRST, request, model);
    }

    @GetMapping("/guide/{name}")
    String chapter(@PathVariable String name, HttpServletRequest request, Model model) {
        var language = site.page(request).language();
        var chapter = book.chapter(language, name).orElseThrow(NotFound::new);
        model.addAttribute("chapter", chapter);
        Content written = output -> output.writeContent(chapter.html());
        model.addAttribute("written", written);
        model.addAttribute("contents", book.contents(language));
        return "guide/chapter.jte";
    }

    @GetMapping("/guide/pictures/{language}/{hash}/{name}")
    void picture(
            @PathVariable String language,
            @PathVariable String hash,
            @PathVariable String name,
            HttpServletResponse response)
            throws IOException {
        var picture = book.picture(Language.of(language), name)
                .filter(known -> known.hash().equals(hash))
                .orElseThrow(NotFound::new);
        response.setContentType("image/png");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(picture.content().length);
        response.getOutputStream().write(picture.content());
    }
}
