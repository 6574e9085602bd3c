package org.nhipcau.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;

/// A programme, a project or a component.
///
/// @param titleOther the title as published, when it is neither in Vietnamese nor in English
/// @param version the change that last touched it, to notice that somebody else saved meanwhile
public record Project(
        ProjectId id,
        ProjectLevel level,
        Optional<ProjectId> parent,
        String titleVi,
        String titleEn,
        String titleOther,
        String descriptionVi,
        String descriptionEn,
        ProjectStatus status,
        Dates dates,
        Publication publication,
        String source,
        boolean illustrative,
        long version,
        Instant knownFrom,
        List<Identifier> identifiers,
        List<Party> parties,
        List<Located> places,
        List<Sector> sectors) {

    public String title(Language language) {
        var title = language.pick(titleVi, titleEn);
        return title.isEmpty() ? titleOther : title;
    }

    public String description(Language language) {
        return language.pick(descriptionVi, descriptionEn);
    }

    /// The four dates of IATI's list *ActivityDateType*.
    public record Dates(
            Optional<LocalDate> plannedStart,
            Optional<LocalDate> actualStart,
            Optional<LocalDate> plannedEnd,
            Optional<LocalDate> actualEnd) {

        public static final Dates UNKNOWN =
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Who takes part, and as what.
    public record Party(OrganisationId organisation, String nameVi, String nameEn, PartyRole role) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// Where it is done.
    ///
    /// @param percentage as published; nothing when the source does not say
    public record Located(PlaceId place, String nameVi, String nameEn, Optional<java.math.BigDecimal> percentage) {
        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// What it is about.
    ///
    /// @param vocabulary code of IATI's list *SectorVocabulary*
    public record Sector(String vocabulary, String code, Optional<java.math.BigDecimal> percentage) {}
}
