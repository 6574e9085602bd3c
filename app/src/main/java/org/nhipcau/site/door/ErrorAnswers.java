package org.nhipcau.site.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.nhipcau.site.Failure;
import org.nhipcau.site.Paths;
import org.nhipcau.site.Site;
import org.nhipcau.site.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// How an error is told: a page to a person, RFC 9457 to a program, both in the reader's language.
@Component
final class ErrorAnswers {

    private final Texts texts;
    private final JsonMapper json;

    ErrorAnswers(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    ModelAndView answer(Failure failure, HttpServletRequest request) {
        if (Paths.isProgram(request)) {
            return new ModelAndView((model, asked, response) -> tell(failure, asked, response));
        }
        var page = new ModelAndView("site/error.jte");
        page.setStatus(failure.status());
        page.addObject("failure", failure);
        return page;
    }

    /// Written by the gate too, which turns a program away before any page has its turn.
    void tell(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Site.language(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", texts.text(language, failure.title()));
        problem.put("status", failure.status().value());
        problem.put("detail", texts.text(language, failure.sentence(), failure.values()));
        problem.put("instance", Paths.asked(request));
        problem.putAll(failure.more());
        response.setStatus(failure.status().value());
        failure.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
