package org.nhipcau.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.shared.Identifier;

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
        String source,
        List<Identifier> identifiers) {

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    ///
    /// @param called finds the projects that a text may mean
    static Optional<ProjectForm> read(Typed typed, Function<String, Map<Long, String>> called) {
        var level = typed.choice("level", ProjectLevel.values(), ProjectLevel::code);
        var parent = typed.pick("parent", called).map(ProjectId::new);
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
        var status = typed.choice("status", ProjectStatus.values(), ProjectStatus::code);
        var dates = new Dates(
                typed.date("plannedStart"),
                typed.date("actualStart"),
                typed.date("plannedEnd"),
                typed.date("actualEnd"));
        typed.inOrder(dates.plannedStart(), dates.plannedEnd(), "plannedEnd");
        typed.inOrder(dates.actualStart(), dates.actualEnd(), "actualEnd");
        var source = typed.optional("source", 500);
        var identifiers = typed.identifiers("identifiers");
        return typed.isWrong() || level.isEmpty() || status.isEmpty()
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
                        source,
                        identifiers));
    }

    /// The project as the form's fields show it.
    ///
    /// @param parent the title of what it is part of
    static Map<String, String> fields(Project project, String parent) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("level", project.level().code());
        Typed.picked(fields, "parent", project.parent(), parent);
        fields.put("titleVi", project.titleVi());
        fields.put("titleEn", project.titleEn());
        fields.put("titleOther", project.titleOther());
        fields.put("descriptionVi", project.descriptionVi());
        fields.put("descriptionEn", project.descriptionEn());
        fields.put("status", project.status().code());
        fields.put("plannedStart", Typed.day(project.dates().plannedStart()));
        fields.put("actualStart", Typed.day(project.dates().actualStart()));
        fields.put("plannedEnd", Typed.day(project.dates().plannedEnd()));
        fields.put("actualEnd", Typed.day(project.dates().actualEnd()));
        fields.put("source", project.source());
        fields.put("identifiers", Typed.lines(project.identifiers()));
        return fields;
    }
}
