package org.nhipcau.agreements;

/// The number of an amendment in the register.
public record AmendmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
