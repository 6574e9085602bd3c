package org.nhipcau.workbooks;

/// Number of a hand-in.
public record HandInId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
