package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.nhipcau.portal.window.Unanswerable;
import org.nhipcau.portal.window.Window;
import org.nhipcau.shared.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What the window has no answer for, told in a page of its own that knows nobody and leaves nothing with them.
@ControllerAdvice(assignableTypes = {FrontPages.class, RecordPages.class, WherePages.class, ProgrammeKind.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class WindowErrors {

    private final Window window;

    WindowErrors(Window window) {
        this.window = window;
    }

    @ExceptionHandler
    void notFound(NotFound notFound, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        window.tell(response, look, HttpStatus.NOT_FOUND, look.page().text("portal.notFound"));
    }

    @ExceptionHandler
    void unanswerable(Unanswerable why, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        var values = Arrays.stream(why.values())
                .map(value -> value instanceof LocalDate day ? look.page().day(day) : value)
                .toArray();
        window.tell(response, look, why.status(), look.page().text(why.key(), values));
    }
}
