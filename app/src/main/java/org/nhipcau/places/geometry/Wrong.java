package org.nhipcau.places.geometry;

import java.util.List;

/// Why a boundary file, or one feature of it, is not accepted.
///
/// @param feature its place in the file, from 1; 0: the file as a whole
/// @param key of the sentence
public record Wrong(int feature, String key, List<String> values) {

    public Wrong(int feature, String key, String... values) {
        this(feature, key, List.of(values));
    }
}
