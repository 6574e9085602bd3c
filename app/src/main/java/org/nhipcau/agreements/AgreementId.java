package org.nhipcau.agreements;

/// The number of an agreement in the register.
public record AgreementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
