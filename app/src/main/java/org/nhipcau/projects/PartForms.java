package org.nhipcau.projects;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.Project.Sector;

/// What an officer says about one part of a project.
final class PartForms {

    /// Codes of IATI's list *SectorVocabulary*; their words are `projects.sector.vocabulary.CODE`.
    static final String[] VOCABULARIES = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "98", "99"};

    private PartForms() {}

    record Joining(OrganisationId organisation, PartyRole role) {}

    record Locating(PlaceId place, Optional<BigDecimal> percentage) {}

    static Optional<Joining> party(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("organisation", 300);
        var organisation = typed.pick("organisation", called).map(OrganisationId::new);
        var role = typed.choice("role", PartyRole.values(), PartyRole::code);
        return typed.isWrong() || organisation.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : Optional.of(new Joining(organisation.get(), role.get()));
    }

    static Optional<Locating> place(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("place", 300);
        var place = typed.pick("place", called).map(PlaceId::new);
        var percentage = typed.percentage("percentage");
        return typed.isWrong() || place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Locating(place.get(), percentage));
    }

    static Optional<Sector> sector(Typed typed) {
        var vocabulary = typed.choice("vocabulary", VOCABULARIES, Function.identity());
        var code = typed.required("code", 60);
        var form = vocabulary.map(PartForms::form).orElse(".*");
        if (!code.isEmpty() && !code.matches(form)) {
            typed.wrong("code", "projects.wrong.sector", code);
        }
        var percentage = typed.percentage("percentage");
        return typed.isWrong() || vocabulary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sector(vocabulary.get(), code, percentage));
    }

    private static String form(String vocabulary) {
        return switch (vocabulary) {
            case "1" -> "\\d{5}";
            case "2" -> "\\d{3}";
            default -> "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";
        };
    }
}
