package org.nhipcau.projects.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.ProjectStatus;

/// A project as somebody else's file tells it.
///
/// @param identifier under which its publisher publishes it (scheme `iati`)
/// @param source the file
public record PublishedProject(
        String identifier,
        String titleVi,
        String titleEn,
        String titleOther,
        String descriptionVi,
        String descriptionEn,
        ProjectStatus status,
        Dates dates,
        Optional<OrganisationId> reporter,
        String source,
        Set<Taking> parties,
        Set<Share> countries,
        Set<Share> sectors,
        Set<Spot> locations) {

    /// Who takes part, and as what.
    public record Taking(OrganisationId organisation, PartyRole role) {}

    /// One code of a list and its share, as published.
    public record Share(String vocabulary, String code, Optional<BigDecimal> percentage) {}

    /// Where, in the publisher's words.
    public record Spot(
            int position,
            String name,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            String reference) {}
}
