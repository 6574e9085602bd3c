package org.nhipcau.projects;

/// The number of a project in the register.
public record ProjectId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
