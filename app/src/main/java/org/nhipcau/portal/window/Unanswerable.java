package org.nhipcau.portal.window;

import org.springframework.http.HttpStatus;

/// What was asked has no answer, and why: a day that has not come, one before the register began, or no day at all.
///
/// Says: `portal.day.before`, `portal.day.none`, `portal.day.notYet`.
public final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;
    private final transient Object[] values;

    Unanswerable(HttpStatus status, String key, Object... values) {
        super(key);
        this.status = status;
        this.key = key;
        this.values = values.clone();
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.clone();
    }
}
