package org.nhipcau.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what role an organisation takes part, with its code in IATI's list *OrganisationRole*.
public enum PartyRole {
    FUNDING("1"),
    ACCOUNTABLE("2"),
    EXTENDING("3"),
    IMPLEMENTING("4");

    private final String iatiCode;

    PartyRole(String iatiCode) {
        this.iatiCode = iatiCode;
    }

    /// As the database writes it; its words are `projects.role.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PartyRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// @param code of IATI's list *OrganisationRole*
    public static Optional<PartyRole> ofIati(String code) {
        return Arrays.stream(values())
                .filter(role -> role.iatiCode.equals(code))
                .findFirst();
    }
}
