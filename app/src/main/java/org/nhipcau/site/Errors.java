package org.nhipcau.site;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// Turns what went wrong into a page: a sentence for a rule that said no, one and the same "not found" for all that
/// is not
/// there or not the viewer's, and a number for everything that is our own mistake.
@ControllerAdvice
class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    private static final SecureRandom random = new SecureRandom();

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, "site.error.refused", refusal.key(), refusal.values());
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound notFound) {
        return page(HttpStatus.NOT_FOUND, "site.error.notFound", "site.error.notFound.hint");
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "site.error.tooLarge", "site.error.tooLarge.hint");
    }

    /// A form whose guard token is missing or old: the page was open too long, or the form is not ours.
    ModelAndView forbidden() {
        return page(HttpStatus.FORBIDDEN, "site.error.oldForm", "site.error.oldForm.hint");
    }

    @ExceptionHandler
    ModelAndView failed(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            if (known.getStatusCode().value() == 404 || known.getStatusCode().value() == 405) {
                return notFound(new NotFound());
            }
            if (known.getStatusCode().is4xxClientError()) {
                return page(
                        HttpStatus.valueOf(known.getStatusCode().value()),
                        "site.error.badRequest",
                        "site.error.badRequest.hint");
            }
        }
        if (problem instanceof org.springframework.beans.TypeMismatchException) {
            return notFound(new NotFound());
        }
        var number = String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
        log.error("Error {} at {} {}", number, request.getMethod(), request.getRequestURI(), problem);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "site.error.failed", "site.error.failed.hint", number);
    }

    private static ModelAndView page(HttpStatus status, String title, String sentence, Object... values) {
        var page = new ModelAndView("site/error.jte");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("sentence", sentence);
        page.addObject("values", values);
        return page;
    }
}
