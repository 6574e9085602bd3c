package org.nhipcau.organisations;

/// The number of an organisation in the register.
public record OrganisationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
