package org.nhipcau.shared;

/// A rule that says no. The one business exception: `site` turns it into a sentence in the reader's language, and
/// what the
/// request had written is rolled back.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient Object[] values;
    private final String field;

    /// @param message key of the sentence in some room's messages
    /// @param values what the sentence speaks of, in its order
    public Refusal(String message, Object... values) {
        this("", message, values);
    }

    private Refusal(String field, String message, Object[] values) {
        super(message, null, false, false);
        this.field = field;
        this.message = message;
        this.values = values.clone();
    }

    /// The same refusal, said at this field when a form asked for it.
    public Refusal at(String fieldName) {
        return new Refusal(fieldName, message, values);
    }

    /// Where a form says it; empty when it concerns the whole.
    public String field() {
        return field;
    }

    public String key() {
        return message;
    }

    public Object[] values() {
        return values.clone();
    }
}
