package org.nhipcau.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/// Addresses that came in with a request.
public final class Paths {

    private Paths() {}

    /// Whether a path lies in the public window, where everybody is shown what the world sees.
    public static boolean isWindow(String path) {
        return path.equals("/public") || path.startsWith("/public/");
    }

    /// Whether a program asks, which gets its answers and errors as data.
    public static boolean isProgram(HttpServletRequest request) {
        return asked(request).startsWith("/api/");
    }

    /// What was asked for at first, also when the server asks on behalf of it for the page of an error.
    public static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    /// Whether pages may carry forms there: not in the public window, nor where programs ask.
    public static boolean hasForms(String path) {
        return !isWindow(path) && !path.startsWith("/api/") && !path.equals("/robots.txt");
    }

    /// The path itself when it leads into this product, else the first page: nobody is sent elsewhere by a link to
    /// us.
    public static String within(String next) {
        return next.matches("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*") ? next : "/";
    }
}
