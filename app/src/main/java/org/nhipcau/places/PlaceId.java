package org.nhipcau.places;

/// The number of a place in the register.
public record PlaceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
