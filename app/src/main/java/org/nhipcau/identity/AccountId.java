package org.nhipcau.identity;

/// The number of an account in the register.
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
