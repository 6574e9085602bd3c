package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.organisations.Organisation.Identifier;
import org.nhipcau.shared.Period;
import org.nhipcau.site.Typed;

/// What an officer says about an organisation.
///
/// @param identifiers one on each line as `scheme: value`
public record OrganisationForm(
        OrganisationKind kind,
        String nameVi,
        String nameEn,
        String shortName,
        String country,
        Optional<OrganisationId> parent,
        Period validity,
        String website,
        String source,
        List<Identifier> identifiers,
        List<String> otherNames) {

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    static Optional<OrganisationForm> read(Typed typed) {
        var kind = OrganisationKind.of(typed.choice(
                "kind",
                Arrays.stream(OrganisationKind.values())
                        .map(OrganisationKind::code)
                        .collect(Collectors.toSet())));
        var nameVi = typed.optional("nameVi", 300);
        var nameEn = typed.optional("nameEn", 300);
        if (nameVi.isEmpty() && nameEn.isEmpty()) {
            typed.wrong("nameVi", "organisations.wrong.noName");
        }
        var shortName = typed.optional("shortName", 40);
        var country = typed.optional("country", 2);
        if (!country.matches("([A-Z]{2})?")) {
            typed.wrong("country", "organisations.wrong.country");
        }
        var parent = typed.number("parent").map(OrganisationId::new);
        var from = typed.date("validFrom");
        var to = typed.date("validTo");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            typed.wrong("validTo", "organisations.wrong.reversed");
        }
        var website = typed.optional("website", 300);
        if (!website.isEmpty() && !website.matches("https?://[^\\s\"<>]+")) {
            typed.wrong("website", "organisations.wrong.website");
        }
        var source = typed.optional("source", 500);
        var identifiers = identifiers(typed);
        var otherNames = lines(typed.optional("otherNames", 5000));
        return typed.isWrong() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrganisationForm(
                        kind.get(),
                        nameVi,
                        nameEn,
                        shortName,
                        country,
                        parent,
                        new Period(from, to),
                        website,
                        source,
                        identifiers,
                        otherNames));
    }

    private static List<Identifier> identifiers(Typed typed) {
        var identifiers = new ArrayList<Identifier>();
        for (var line : lines(typed.optional("identifiers", 5000))) {
            var colon = line.indexOf(':');
            var scheme = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (!scheme.matches("[a-z0-9-]{1,40}") || value.isEmpty() || value.length() > 200) {
                typed.wrong("identifiers", "organisations.wrong.identifier", line);
            } else {
                identifiers.add(new Identifier(scheme, value));
            }
        }
        return identifiers.stream().distinct().toList();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// The organisation as the form's fields show it.
    static Map<String, String> fields(Organisation organisation) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", organisation.kind().code());
        fields.put("nameVi", organisation.nameVi());
        fields.put("nameEn", organisation.nameEn());
        fields.put("shortName", organisation.shortName());
        fields.put("country", organisation.country());
        fields.put("parent", organisation.parent().map(OrganisationId::toString).orElse(""));
        fields.put(
                "validFrom",
                organisation.validity().from().map(Object::toString).orElse(""));
        fields.put("validTo", organisation.validity().to().map(Object::toString).orElse(""));
        fields.put("website", organisation.website());
        fields.put("source", organisation.source());
        fields.put(
                "identifiers",
                organisation.identifiers().stream()
                        .map(i -> i.scheme() + ": " + i.value())
                        .collect(Collectors.joining("\n")));
        fields.put("otherNames", String.join("\n", organisation.otherNames()));
        return fields;
    }
}
