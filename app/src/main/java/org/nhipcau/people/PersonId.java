package org.nhipcau.people;

/// The number of a person in the register.
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
