package org.nhipcau.shared;

/// A number in some register, such as `iati` `XI-IATI-EC_DEVCO` or `world-bank` `P131825`.
///
/// @param scheme which register: small letters, digits and hyphens
public record Identifier(String scheme, String value) {

    /// As people type and read it.
    @Override
    public String toString() {
        return scheme + ": " + value;
    }
}
