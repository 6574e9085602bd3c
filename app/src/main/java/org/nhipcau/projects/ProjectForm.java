package org.nhipcau.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.Project.Identifier;
import org.nhipcau.site.Typed;

/// What an officer says about a programme, project or component.
public record ProjectForm(
        ProjectLevel level,
        Optional<ProjectId> parent,
        String titleVi,
        String titleEn,
        String titleOther,
        String descriptionVi,
        String descriptionEn,
        ProjectStatus status,
        Dates dates,
        Publication publication,
        String source,
        List<Identifier> identifiers) {

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    static Optional<ProjectForm> read(Typed typed) {
        var level = ProjectLevel.of(typed.choice("level", codes(ProjectLevel.values())));
        var parent = typed.number("parent").map(ProjectId::new);
        if (level.equals(Optional.of(ProjectLevel.PROGRAMME)) && parent.isPresent()) {
            typed.wrong("parent", "projects.wrong.programmeStandsAlone");
        }
        if (level.equals(Optional.of(ProjectLevel.COMPONENT)) && parent.isEmpty()) {
            typed.wrong("parent", "projects.wrong.componentNeedsParent");
        }
        var titleVi = typed.optional("titleVi", 500);
        var titleEn = typed.optional("titleEn", 500);
        var titleOther = typed.optional("titleOther", 500);
        if (titleVi.isEmpty() && titleEn.isEmpty() && titleOther.isEmpty()) {
            typed.wrong("titleVi", "projects.wrong.noTitle");
        }
        var descriptionVi = typed.optional("descriptionVi", 20_000);
        var descriptionEn = typed.optional("descriptionEn", 20_000);
        var status = ProjectStatus.of(typed.choice("status", codes(ProjectStatus.values())));
        var dates = new Dates(
                typed.date("plannedStart"),
                typed.date("actualStart"),
                typed.date("plannedEnd"),
                typed.date("actualEnd"));
        refuseReversed(typed, dates.plannedStart(), dates.plannedEnd(), "plannedEnd");
        refuseReversed(typed, dates.actualStart(), dates.actualEnd(), "actualEnd");
        var publication = Publication.of(typed.choice("publication", codes(Publication.values())));
        var source = typed.optional("source", 500);
        var identifiers = identifiers(typed);
        return typed.isWrong() || level.isEmpty() || status.isEmpty() || publication.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectForm(
                        level.get(),
                        parent,
                        titleVi,
                        titleEn,
                        titleOther,
                        descriptionVi,
                        descriptionEn,
                        status.get(),
                        dates,
                        publication.get(),
                        source,
                        identifiers));
    }

    private static void refuseReversed(
            Typed typed, Optional<java.time.LocalDate> start, Optional<java.time.LocalDate> end, String field) {
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            typed.wrong(field, "projects.wrong.reversed");
        }
    }

    private static List<Identifier> identifiers(Typed typed) {
        var identifiers = new ArrayList<Identifier>();
        for (var line : typed.optional("identifiers", 5000)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList()) {
            var colon = line.indexOf(':');
            var scheme = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (!scheme.matches("[a-z0-9-]{1,40}") || value.isEmpty() || value.length() > 500) {
                typed.wrong("identifiers", "projects.wrong.identifier", line);
            } else {
                identifiers.add(new Identifier(scheme, value));
            }
        }
        return identifiers.stream().distinct().toList();
    }

    private static Set<String> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// The project as the form's fields show it.
    static Map<String, String> fields(Project project) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("level", project.level().code());
        fields.put("parent", project.parent().map(ProjectId::toString).orElse(""));
        fields.put("titleVi", project.titleVi());
        fields.put("titleEn", project.titleEn());
        fields.put("titleOther", project.titleOther());
        fields.put("descriptionVi", project.descriptionVi());
        fields.put("descriptionEn", project.descriptionEn());
        fields.put("status", project.status().code());
        fields.put(
                "plannedStart",
                project.dates().plannedStart().map(Object::toString).orElse(""));
        fields.put(
                "actualStart",
                project.dates().actualStart().map(Object::toString).orElse(""));
        fields.put(
                "plannedEnd", project.dates().plannedEnd().map(Object::toString).orElse(""));
        fields.put(
                "actualEnd", project.dates().actualEnd().map(Object::toString).orElse(""));
        fields.put("publication", project.publication().code());
        fields.put("source", project.source());
        fields.put(
                "identifiers",
                project.identifiers().stream()
                        .map(i -> i.scheme() + ": " + i.value())
                        .collect(Collectors.joining("\n")));
        return fields;
    }
}
