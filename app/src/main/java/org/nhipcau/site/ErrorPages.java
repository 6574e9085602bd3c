package org.nhipcau.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.shared.NotFound;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the server itself could not answer, before or after our own pages had their turn.
@Controller
class ErrorPages implements ErrorController {

    private final Errors errors;

    ErrorPages(Errors errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case Exception problem -> errors.failed(problem, request);
            case null, default ->
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500
                        ? errors.failed(new IllegalStateException("status " + status), request)
                        : Integer.valueOf(403).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                                ? errors.forbidden()
                                : errors.notFound(new NotFound());
        };
    }
}
