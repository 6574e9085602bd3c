package org.nhipcau.site;

/// Addresses that came in with a request.
public final class Paths {

    private Paths() {}

    /// The path itself when it leads into this product, else the first page: nobody is sent elsewhere by a link to
    /// us.
    public static String within(String next) {
        return next.matches("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*") ? next : "/";
    }
}
