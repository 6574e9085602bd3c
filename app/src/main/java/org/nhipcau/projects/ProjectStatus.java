package org.nhipcau.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a project stands, with its code in IATI's list *ActivityStatus*.
public enum ProjectStatus {
    PIPELINE("1", "grey"),
    IMPLEMENTATION("2", "green"),
    FINALISATION("3", "amber"),
    CLOSED("4", "grey"),
    CANCELLED("5", "red"),
    SUSPENDED("6", "amber");

    private final String iatiCode;
    private final String colour;

    ProjectStatus(String iatiCode, String colour) {
        this.iatiCode = iatiCode;
        this.colour = colour;
    }

    /// As the database and addresses write it; its words are `projects.status.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String iatiCode() {
        return iatiCode;
    }

    /// The colour its word is set in; never without the word.
    public String colour() {
        return colour;
    }

    public static Optional<ProjectStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /// @param code of IATI's list *ActivityStatus*
    public static Optional<ProjectStatus> ofIati(String code) {
        return Arrays.stream(values())
                .filter(status -> status.iatiCode.equals(code))
                .findFirst();
    }
}
