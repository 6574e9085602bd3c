package org.nhipcau.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;

/// A programme, project or component as the public sees it.
///
/// @param sums what its transactions add up to
/// @param paidParts the same of each of its parts that has any
/// @param agreements that it, or what it lies in, is done under
/// @param changed when anything of this was last written
public record Programme(
        Line line,
        Title description,
        Optional<Line> parent,
        List<Line> parts,
        List<Number> numbers,
        List<Party> parties,
        List<Where> places,
        List<Sum> sums,
        List<PaidPart> paidParts,
        List<Plan> plans,
        List<PublicAgreement.Line> agreements,
        List<Stated> claims,
        Instant changed) {

    /// Its line in a list.
    public record Line(
            long id,
            String level,
            Title title,
            String status,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            String funders,
            String provinces,
            String source,
            boolean illustrative,
            Instant changed) {}

    /// @param scheme the register that gave the number
    public record Number(String scheme, String value) {}

    public record Party(long partner, Title name, String role, boolean illustrative) {}

    /// @param province on the map of 34 it lies in, or itself; nothing when it lies in several
    public record Where(long place, Title name, Optional<Long> province, Optional<BigDecimal> percentage) {

        /// The province's number, for its address.
        String door() {
            return province.map(String::valueOf).orElse("");
        }
    }

    /// A part, with what its transactions add up to.
    record PaidPart(Line part, List<Sum> sums) {}

    public record Sum(String kind, Figure figure, boolean illustrative) {}

    /// @param counted whether it adds to a total: an original that was revised does not
    public record Plan(
            String plan,
            long id,
            String kind,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            String currency,
            String source,
            boolean illustrative,
            boolean counted) {}
}
