package org.nhipcau.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The three levels of Viet Nam's law on ODA (Decree 242/2025/ND-CP): a programme holds projects, a project holds
/// components.
public enum ProjectLevel {
    PROGRAMME,
    PROJECT,
    COMPONENT;

    /// As the database and addresses write it; its words are `projects.level.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether something of this level may lie directly in something of that level.
    public boolean mayBePartOf(ProjectLevel parent) {
        return switch (this) {
            case PROGRAMME -> false;
            case PROJECT -> parent == PROGRAMME;
            case COMPONENT -> parent == PROJECT || parent == PROGRAMME;
        };
    }

    public static Optional<ProjectLevel> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
