package org.nhipcau.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;

/// A project in the words of a list that somebody keeps: what such lists say, and no more.
///
/// @param titleOther the title as it was published in a third language; lists never say it
/// @param start and `end`: as planned
/// @param identifiers under which registers know it; the last of scheme [ListedProjects#SCHEME] is its code in lists
public record ListedProject(
        String titleVi,
        String titleEn,
        String titleOther,
        String descriptionVi,
        ProjectStatus status,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Set<Taking> parties,
        Set<PlaceId> places,
        List<String> identifiers,
        String code,
        String source) {

    /// Who takes part, and how.
    public record Taking(OrganisationId organisation, PartyRole role) {}

    public ListedProject {
        parties = Set.copyOf(parties);
        places = Set.copyOf(places);
        identifiers = List.copyOf(identifiers);
    }

    /// What a reader knows it by.
    public String title() {
        return !titleVi.isEmpty() ? titleVi : !titleEn.isEmpty() ? titleEn : titleOther;
    }
}
