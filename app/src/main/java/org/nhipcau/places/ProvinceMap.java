package org.nhipcau.places;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The two maps one compares: the 63 provinces until 30 June 2025 and the 34 since.
public enum ProvinceMap {
    OF_34("34", LocalDate.of(2025, 7, 1)),
    OF_63("63", LocalDate.of(2025, 6, 30));

    private final String code;
    private final LocalDate on;

    ProvinceMap(String code, LocalDate on) {
        this.code = code;
        this.on = on;
    }

    public String code() {
        return code;
    }

    /// The day on which exactly these provinces exist.
    public LocalDate on() {
        return on;
    }

    public static Optional<ProvinceMap> of(String code) {
        return Arrays.stream(values()).filter(map -> map.code.equals(code)).findFirst();
    }

    /// The map that held on a day.
    public static ProvinceMap heldOn(LocalDate day) {
        return day.isBefore(OF_34.on) ? OF_63 : OF_34;
    }
}
