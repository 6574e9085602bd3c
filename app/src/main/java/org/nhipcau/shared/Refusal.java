package org.nhipcau.shared;

/// A rule that says no. The one business exception: `site` turns it into a sentence in the reader's language, and
/// what the
/// request had written is rolled back.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Object[] values;

    /// @param message key of the sentence in some room's messages
    /// @param values what the sentence speaks of, in its order
    public Refusal(String message, Object... values) {
        super(message, null, false, false);
        this.message = message;
        this.values = values.clone();
    }

    public String key() {
        return message;
    }

    public Object[] values() {
        return values.clone();
    }
}
