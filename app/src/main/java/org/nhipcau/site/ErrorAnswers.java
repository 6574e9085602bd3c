package org.nhipcau.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// How an error is told: a page to a person, RFC 9457 to a program, both in the reader's language.
@Component
final class ErrorAnswers {

    private static final String SECONDS_UNTIL_THE_NEXT_TRY = "10";

    private final Texts texts;
    private final JsonMapper json;

    ErrorAnswers(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /// What is told.
    ///
    /// @param title key of the heading
    /// @param sentence key of what is said, filled in with the values
    /// @param more what a program gets besides, such as the error's number
    /// @param headers of the answer
    record Failure(
            HttpStatus status,
            String title,
            String sentence,
            Object[] values,
            Map<String, String> more,
            Map<String, String> headers) {

        /// The sentence's key is the heading's with `.hint`.
        static Failure of(HttpStatus status, String title) {
            return new Failure(status, title, title + ".hint", new Object[0], Map.of(), Map.of());
        }

        static Failure of(HttpStatus status, String title, String sentence, Object... values) {
            return new Failure(status, title, sentence, values, Map.of(), Map.of());
        }

        /// Told again what the database is needed for, a browser finds it back by itself.
        static Failure away() {
            return of(HttpStatus.SERVICE_UNAVAILABLE, "site.error.away")
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_THE_NEXT_TRY);
        }

        Failure header(String name, String value) {
            return new Failure(status, title, sentence, values, more, Map.of(name, value));
        }

        Failure number(String number) {
            return new Failure(status, title, sentence, values, Map.of("number", number), headers);
        }
    }

    static boolean isProgram(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    ModelAndView answer(Failure failure, HttpServletRequest request) {
        if (isProgram(request)) {
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
        problem.put("instance", path(request));
        problem.putAll(failure.more());
        response.setStatus(failure.status().value());
        failure.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
