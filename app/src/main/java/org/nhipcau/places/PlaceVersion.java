package org.nhipcau.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Period;

/// What a place was called, which code it bore and where it lay, for a while of its life.
///
/// @param valid first and last day, both included; open where the register does not know or the version goes on
/// @param name without the word for its type: "Ba Đình"
/// @param fullName with it: "Phường Ba Đình"
/// @param nameEnglish the official English name; empty for units below the province, which have none
/// @param figuresSource who states area and population, for the day [#figuresOn]; empty: as the product came with
///     them
/// @param iso3166 the ISO 3166-2 code, or empty
public record PlaceVersion(
        Period valid,
        String code,
        PlaceType type,
        String name,
        String fullName,
        String nameEnglish,
        Optional<PlaceId> parent,
        Optional<PlaceId> province,
        String regionVietnamese,
        String regionEnglish,
        String iso3166,
        Optional<BigDecimal> areaKm2,
        Optional<Long> population,
        String legalBasis,
        String figuresSource,
        Optional<LocalDate> figuresOn) {

    public String name(Language language) {
        return language.pick(name, nameEnglish);
    }

    public String fullName(Language language) {
        return language.pick(fullName, nameEnglish);
    }

    public String region(Language language) {
        return language.pick(regionVietnamese, regionEnglish);
    }

    boolean endedBefore(LocalDate day) {
        return valid.to().map(last -> last.isBefore(day)).orElse(false);
    }

    boolean beginsAfter(LocalDate day) {
        return valid.from().map(first -> first.isAfter(day)).orElse(false);
    }
}
