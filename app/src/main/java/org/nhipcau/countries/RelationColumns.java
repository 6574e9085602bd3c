package org.nhipcau.countries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;

/// A place to fill: columns of the list of countries, and of the list of a country's organisations, such as the money
/// that came from there. Whoever may not see a room's records sees no column of it.
public interface RelationColumns {

    /// A figure of a country or an organisation in one of the columns; what is invented stands apart.
    ///
    /// @param column one of [#columns]
    record Amount(String column, Figure figure, boolean illustrative) {}

    /// In the reader's words, in their order; none when the viewer has not the right.
    List<String> columns(Page page);

    /// By code.
    Map<String, List<Amount>> ofCountries(Collection<String> codes, Page page);

    Map<OrganisationId, List<Amount>> ofOrganisations(Collection<OrganisationId> organisations, Page page);
}
