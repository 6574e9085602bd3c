package org.nhipcau.site;

/// Addresses that came in with a request.
public final class Paths {

    private Paths() {}

    /// Whether a path lies in the public window, where everybody is shown what the world sees.
    static boolean isWindow(String path) {
        return path.equals("/public") || path.startsWith("/public/");
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
