package org.nhipcau.people;

import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Period;

/// What a person is or was in an organisation.
///
/// @param period an end that is not there is not known, or has not come
public record Post(
        long id,
        PersonId person,
        OrganisationId organisation,
        String organisationVi,
        String organisationEn,
        Rank rank,
        String titleVi,
        String titleEn,
        Period period,
        String source) {

    public String organisation(Language language) {
        return language.pick(organisationVi, organisationEn);
    }

    /// In the ministry's words or the partner's; empty when only the rank is known.
    public String title(Language language) {
        return language.pick(titleVi, titleEn);
    }

    /// What an officer says of a post.
    public record Said(
            OrganisationId organisation, Rank rank, String titleVi, String titleEn, Period period, String source) {}
}
