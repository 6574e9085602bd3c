package org.nhipcau.rearrangements;

/// The number of a rearrangement in the register.
public record EventId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
