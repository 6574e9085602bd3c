package org.nhipcau.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;

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

    /// What the places without a share have each: equal parts of what the stated shares leave, to two decimals.
    public BigDecimal equalShare() {
        var unstated =
                places.stream().filter(place -> place.percentage().isEmpty()).count();
        var left = BigDecimal.valueOf(100)
                .subtract(places.stream()
                        .flatMap(place -> place.percentage().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        return unstated == 0
                ? BigDecimal.ZERO
                : left.max(BigDecimal.ZERO).divide(BigDecimal.valueOf(unstated), 2, RoundingMode.HALF_UP);
    }

    /// Sums of the shares in each sector vocabulary that do not make a whole.
    public Map<String, BigDecimal> unwholeSectors() {
        var sums = new TreeMap<String, BigDecimal>();
        for (var sector : sectors) {
            sector.percentage().ifPresent(share -> sums.merge(sector.vocabulary(), share, BigDecimal::add));
        }
        sums.values().removeIf(sum -> sum.compareTo(BigDecimal.valueOf(100)) == 0);
        return sums;
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
    public record Sector(String vocabulary, String code, Optional<java.math.BigDecimal> percentage) {

        /// The address of the projects in it.
        String door() {
            return "/projects" + org.nhipcau.site.ListRequest.query(Map.of("sector", code));
        }
    }
}
