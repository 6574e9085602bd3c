package org.nhipcau.claims;

/// The number of a claim in the register.
public record ClaimId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
