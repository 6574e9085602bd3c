package org.nhipcau.site.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
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
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception problem) {
            return errors.failed(problem, request);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        return status >= 500
                ? errors.failed(new IllegalStateException("status " + status), request)
                : errors.status(HttpStatus.valueOf(status), request);
    }
}
