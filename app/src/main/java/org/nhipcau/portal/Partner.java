package org.nhipcau.portal;

import java.time.Instant;
import java.util.List;
import org.nhipcau.portal.Programme.Sum;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;

/// An organisation as the public sees it.
///
/// @param roles in what it takes part, or in the first of it
/// @param programmes in how many it does
/// @param given what the transactions add up to in which it is the one that pays
/// @param agreements that it is a party to
/// @param changed when anything of this was last written
public record Partner(
        Line line,
        List<Role> roles,
        Figure programmes,
        List<Sum> given,
        List<Sum> received,
        List<PublicAgreement.Line> agreements,
        List<Stated> claims,
        Instant changed) {

    /// Its line in a list.
    ///
    /// @param country ISO 3166-1, or empty
    /// @param programmes how many it takes part in; of a real one the illustrative do not count
    public record Line(
            long id,
            Title name,
            String shortName,
            String kind,
            String country,
            String website,
            long programmes,
            String source,
            boolean illustrative,
            Instant changed) {

        /// The filter that opens these programmes.
        String door() {
            return "?partner=" + id + "&illustrative=" + (illustrative ? "yes" : "no");
        }

        String link() {
            return website.matches("https?://.*") ? website : "";
        }
    }

    /// How many of the programmes the roles speak of.
    long told() {
        return roles.stream().map(role -> role.programme().id()).distinct().count();
    }

    public record Role(String role, Programme.Line programme) {}
}
