package org.nhipcau.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Period;
import org.nhipcau.site.CountryNames;

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
    ///
    /// @param called finds the organisations that a text may mean
    static Optional<OrganisationForm> read(Typed typed, Function<String, Map<Long, String>> called) {
        var kind = typed.choice("kind", OrganisationKind.values(), OrganisationKind::code);
        var nameVi = typed.optional("nameVi", 300);
        var nameEn = typed.optional("nameEn", 300);
        if (nameVi.isEmpty() && nameEn.isEmpty()) {
            typed.wrong("nameVi", "organisations.wrong.noName");
        }
        var shortName = typed.optional("shortName", 40);
        var country = typed.optional("country", 2);
        if (!country.isEmpty() && !CountryNames.codes().contains(country)) {
            typed.wrong("country", "organisations.wrong.country");
        }
        var parent = typed.pick("parent", called).map(OrganisationId::new);
        var from = typed.date("validFrom");
        var to = typed.date("validTo");
        typed.inOrder(from, to, "validTo");
        var website = typed.optional("website", 300);
        if (!website.isEmpty() && !website.matches("https?://[^\\s\"<>]+")) {
            typed.wrong("website", "organisations.wrong.website");
        }
        var source = typed.optional("source", 500);
        var identifiers = typed.identifiers("identifiers");
        var otherNames = typed.lines("otherNames", 5000);
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

    /// The organisation as the form's fields show it.
    ///
    /// @param parent the name of what it is part of
    static Map<String, String> fields(Organisation organisation, String parent) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", organisation.kind().code());
        fields.put("nameVi", organisation.nameVi());
        fields.put("nameEn", organisation.nameEn());
        fields.put("shortName", organisation.shortName());
        fields.put("country", organisation.country());
        Typed.picked(fields, "parent", organisation.parent(), parent);
        fields.put("validFrom", Typed.day(organisation.validity().from()));
        fields.put("validTo", Typed.day(organisation.validity().to()));
        fields.put("website", organisation.website());
        fields.put("source", organisation.source());
        fields.put("identifiers", Typed.lines(organisation.identifiers()));
        fields.put("otherNames", Typed.lines(organisation.otherNames()));
        return fields;
    }
}
