package org.nhipcau.portal;

import java.time.Instant;
import java.util.List;
import org.nhipcau.portal.Programme.Sum;

/// An organisation as the public sees it.
///
/// @param given what the transactions add up to in which it is the one that pays
/// @param agreements that it is a party to
/// @param changed when anything of this was last written
record Partner(
        Line line,
        List<Role> roles,
        List<Sum> given,
        List<Sum> received,
        List<PublicAgreement.Line> agreements,
        List<Stated> claims,
        Instant changed) {

    /// Its line in a list.
    ///
    /// @param country ISO 3166-1, or empty
    /// @param programmes how many it takes part in; of a real one the illustrative do not count
    record Line(
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

    record Role(String role, Programme.Line programme) {}
}
