package org.nhipcau.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhipcau.places.PlaceId;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Period;

/// A ministry unit or a partner.
///
/// @param country ISO 3166-1, two letters; empty when it belongs to none
/// @param place the place it works for, such as a provincial department's province
/// @param validity when it exists; open where that is not known
/// @param source where these facts come from; empty when an officer typed them from knowledge of the office
/// @param version the change that last touched it, to notice that somebody else saved meanwhile
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String nameVi,
        String nameEn,
        String shortName,
        String country,
        Optional<OrganisationId> parent,
        Optional<PlaceId> place,
        Period validity,
        String website,
        String source,
        boolean illustrative,
        long version,
        Instant knownFrom,
        List<Identifier> identifiers,
        List<String> otherNames,
        List<Kin> predecessors) {

    public String name(Language language) {
        return language.pick(nameVi, nameEn);
    }

    /// Another that it came from, or that came from it.
    ///
    /// @param on the day from which the later one is there in the place of the former
    public record Kin(OrganisationId organisation, String nameVi, String nameEn, java.time.LocalDate on, String note) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }
}
