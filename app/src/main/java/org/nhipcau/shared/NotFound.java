package org.nhipcau.shared;

/// Not there, or not this viewer's to see: for the one who asks there is no difference.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
