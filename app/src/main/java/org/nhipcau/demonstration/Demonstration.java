package org.nhipcau.demonstration;

import java.time.LocalDate;
import org.nhipcau.identity.Accounts;
import org.springframework.stereotype.Component;

/// Furnishes a new register for the demonstration, once.
@Component
public class Demonstration {

    /// The provinces' map the published programmes speak of.
    static final LocalDate BEFORE_THE_MERGERS = LocalDate.of(2025, 6, 30);

    private final Accounts accounts;
    private final DemonstrationPartners partners;
    private final DemonstrationProgrammes programmes;
    private final DemonstrationIllustration illustration;
    private final DemonstrationAgreements agreements;
    private final DemonstrationClaims claims;
    private final DemonstrationPeople people;
    private final DemonstrationPublication publication;

    Demonstration(
            Accounts accounts,
            DemonstrationPartners partners,
            DemonstrationProgrammes programmes,
            DemonstrationIllustration illustration,
            DemonstrationAgreements agreements,
            DemonstrationClaims claims,
            DemonstrationPeople people,
            DemonstrationPublication publication) {
        this.accounts = accounts;
        this.partners = partners;
        this.programmes = programmes;
        this.illustration = illustration;
        this.agreements = agreements;
        this.claims = claims;
        this.people = people;
        this.publication = publication;
    }

    public void furnish() {
        if (!accounts.demonstrationAccounts().isEmpty()) {
            return;
        }
        var known = partners.write();
        programmes.write(known);
        var invented = illustration.write();
        var ending = agreements.write(known);
        claims.write();
        people.write(known, invented, ending);
        publication.write(known);
    }
}
