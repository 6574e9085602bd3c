package org.nhipcau.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Failure;
import org.nhipcau.site.Paths;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/// Turns what went wrong into an answer: a sentence for a rule that said no, one and the same "not found" for all
/// that
/// is not there or not the viewer's, and a number for everything that is our own mistake.
@ControllerAdvice
class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    private static final SecureRandom random = new SecureRandom();

    private final ErrorAnswers answers;
    private final ObjectProvider<Routes> routes;

    Errors(ErrorAnswers answers, ObjectProvider<Routes> routes) {
        this.answers = answers;
        this.routes = routes;
    }

    /// A program that only asked has asked wrongly; everywhere else it is a rule that says no.
    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        var asked = Paths.isProgram(request) && request.getMethod().equals("GET");
        var status = asked ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        return answers.answer(Failure.of(status, "site.error.refused", refusal.key(), refusal.values()), request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound notFound, HttpServletRequest request) {
        return status(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return status(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    /// Which methods a path takes is told to those who may use one of them, and to nobody else.
    @ExceptionHandler
    ModelAndView wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        if (!routes.getObject().mayUse(Acting.viewer(), request.getRequestURI())) {
            return status(HttpStatus.NOT_FOUND, request);
        }
        var allowed = Objects.requireNonNullElse(wrong.getHeaders().getFirst(HttpHeaders.ALLOW), "");
        return answers.answer(
                Failure.of(HttpStatus.METHOD_NOT_ALLOWED, "site.error.method").header(HttpHeaders.ALLOW, allowed),
                request);
    }

    @ExceptionHandler
    ModelAndView noFile(MultipartException broken, HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return status(
                type.startsWith("multipart/") ? HttpStatus.BAD_REQUEST : HttpStatus.UNSUPPORTED_MEDIA_TYPE, request);
    }

    @ExceptionHandler
    ModelAndView failed(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return status(HttpStatus.valueOf(known.getStatusCode().value()), request);
        }
        if (problem instanceof TypeMismatchException) {
            return status(HttpStatus.NOT_FOUND, request);
        }
        if (problem instanceof InvalidParameterException unreadable) {
            return status(HttpStatus.valueOf(unreadable.getErrorCode()), request);
        }
        var refusal = refusal(problem);
        if (refusal.isPresent()) {
            return refused(refusal.get(), request);
        }
        if (databaseIsAway(problem)) {
            log.warn("The database cannot be reached: {}", problem.toString());
            // A guard token would say for whom the page is made, and ask the database who that is.
            request.removeAttribute(CsrfToken.class.getName());
            return answers.answer(Failure.away(), request);
        }
        var number = String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
        log.error("Error {} at {} {}", number, request.getMethod(), Paths.asked(request), problem);
        return answers.answer(
                Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, "site.error.failed", "site.error.failed.hint", number)
                        .number(number),
                request);
    }

    /// What needs no more than its status to be told.
    ModelAndView status(HttpStatus status, HttpServletRequest request) {
        var title = switch (status) {
            case NOT_FOUND -> "site.error.notFound";
            // The form's guard token is missing or old: the page was open too long, or the form is not ours.
            case FORBIDDEN -> "site.error.oldForm";
            case METHOD_NOT_ALLOWED -> "site.error.method";
            case NOT_ACCEPTABLE -> "site.error.notAcceptable";
            case CONTENT_TOO_LARGE -> "site.error.tooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "site.error.mediaType";
            case HttpStatus other -> "site.error.badRequest";
        };
        return answers.answer(Failure.of(status, title), request);
    }

    /// A rule that the database keeps; its message is the key of a sentence.
    private static Optional<Refusal> refusal(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .filter(cause -> "NC001".equals(cause.getSQLState()) && cause.getServerErrorMessage() != null)
                .map(cause ->
                        Objects.requireNonNull(cause.getServerErrorMessage()).getMessage())
                .filter(Objects::nonNull)
                .map(key -> new Refusal(key))
                .findFirst();
    }

    /// Classes 08 and 57 of SQLSTATE: no connection, or the server is shutting down, crashed or starting.
    private static boolean databaseIsAway(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() instanceof String state
                                && (state.startsWith("08") || state.startsWith("57P")));
    }
}
