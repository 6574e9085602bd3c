package org.nhipcau.iati;

import static org.jooq.impl.DSL.any;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.file.IatiReader;
import org.nhipcau.iati.file.Reading;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.published.PublishedProject;

/// What files said last of projects, read again from the kept text of their activities.
record LastSaid(DSLContext sql) {

    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final FileTable FILE = FileTable.FILE;

    private record Kept(IatiActivity activity, String fileName) {}

    /// By identifier, also with those who take part.
    Map<String, PublishedProject> of(Collection<ProjectId> projects, ActivityMapping mapping) {
        var kept = kept(projects);
        mapping.meetTakingPart(kept.values().stream().map(Kept::activity).toList());
        return said(kept, mapping);
    }

    /// Without those who take part, whom only an import may meet: nothing is written.
    Optional<PublishedProject> of(ProjectId project, ActivityMapping mapping) {
        return said(kept(List.of(project)), mapping).values().stream().findFirst();
    }

    private Map<String, Kept> kept(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        var fileNames = new HashMap<String, String>();
        var texts = sql.select(ACTIVITY.IDENTIFIER, ACTIVITY.XML, FILE.NAME)
                .from(ACTIVITY)
                .join(FILE)
                .on(FILE.ID.eq(ACTIVITY.FILE_ID))
                .where(ACTIVITY.PROJECT_ID.eq(any(projects.toArray(ProjectId[]::new))))
                .fetch(row -> {
                    fileNames.put(row.value1(), row.value3());
                    return row.value2();
                });
        var kept = new HashMap<String, Kept>();
        read(texts)
                .forEach(activity -> Optional.ofNullable(fileNames.get(activity.identifier()))
                        .ifPresent(name -> kept.put(activity.identifier(), new Kept(activity, name))));
        return kept;
    }

    private static Map<String, PublishedProject> said(Map<String, Kept> kept, ActivityMapping mapping) {
        var said = new HashMap<String, PublishedProject>();
        kept.forEach((identifier, one) -> said.put(identifier, mapping.project(one.activity(), one.fileName())));
        return said;
    }

    /// An activity from its kept text, which is whole in itself. Nothing: it would be refused by now.
    static Optional<IatiActivity> read(String xml) {
        return read(List.of(xml)).stream().findFirst();
    }

    /// All of them in one go: a reader for each would cost more than the reading.
    private static List<IatiActivity> read(List<String> texts) {
        var file = new ByteArrayOutputStream();
        file.writeBytes("<iati-activities version=\"2.03\">".getBytes(StandardCharsets.UTF_8));
        texts.forEach(xml -> file.writeBytes(xml.getBytes(StandardCharsets.UTF_8)));
        file.writeBytes("</iati-activities>".getBytes(StandardCharsets.UTF_8));
        var activities = new ArrayList<IatiActivity>();
        try (var reader = new IatiReader(new ByteArrayInputStream(file.toByteArray()), "")) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Reading.Read read) {
                    activities.add(read.activity());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return activities;
    }
}
