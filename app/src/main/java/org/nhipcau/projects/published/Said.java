package org.nhipcau.projects.published;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Spot;

/// What one side says of one field of a project.
public sealed interface Said {

    record Text(String text) implements Said {}

    record Day(Optional<LocalDate> day) implements Said {}

    record Status(ProjectStatus status) implements Said {}

    /// All codes of one list, with their shares of the whole.
    record Shares(Set<Share> shares) implements Said {}

    record Spots(Set<Spot> spots) implements Said {}

    default boolean isNothing() {
        return switch (this) {
            case Text(String text) -> text.isEmpty();
            case Day(Optional<LocalDate> day) -> day.isEmpty();
            case Status status -> false;
            case Shares(Set<Share> shares) -> shares.isEmpty();
            case Spots(Set<Spot> spots) -> spots.isEmpty();
        };
    }
}
