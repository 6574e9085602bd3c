package org.nhipcau.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.published.PublishedParents;
import org.springframework.stereotype.Component;

/// What is part of what, as files tell it: an activity names its parent, or the parent names its children; the
/// other one
/// may come later in the file or in a later file. A parent that a person has given stays.
@Component
class Parents {

    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final long NONE = -1;

    private final DSLContext sql;
    private final PublishedParents parents;

    Parents(DSLContext sql, PublishedParents parents) {
        this.sql = sql;
        this.parents = parents;
    }

    /// An activity whose parent may have changed with this file.
    ///
    /// @param linked the parent that an earlier file gave it
    /// @param now the parent it has
    /// @param said the parents that files name; more than one contradict each other
    private record Child(
            ProjectId project,
            String identifier,
            Optional<ProjectId> linked,
            Optional<ProjectId> now,
            List<ProjectId> said) {

        boolean isGivenByHand() {
            return now.isPresent() && !now.equals(linked);
        }

        Optional<ProjectId> wanted() {
            return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
        }
    }

    /// Links what this file tells, or what was waiting for it.
    ///
    /// @return what could not be linked
    List<Finding> link(long file) {
        return link(children(file, NONE));
    }

    /// Links what an activity tells that was accepted after a conflict, or what was waiting for it.
    ///
    /// @return what could not be linked
    List<Finding> link(ProjectId project) {
        return link(children(NONE, project.value()));
    }

    private List<Finding> link(List<Child> children) {
        var found = new ArrayList<Finding>();
        var wanted = new LinkedHashMap<ProjectId, Child>();
        for (var child : children) {
            if (child.said().size() > 1) {
                found.add(told(child, "iati.left.severalParents"));
            } else if (child.isGivenByHand() && !child.wanted().equals(child.now())) {
                if (child.wanted().isPresent()) {
                    found.add(told(child, "iati.left.otherParent"));
                }
                continue;
            }
            if (!child.wanted().equals(child.now())) {
                wanted.put(child.project(), child);
            }
        }
        var asked = new LinkedHashMap<ProjectId, Optional<ProjectId>>();
        wanted.forEach((project, child) -> asked.put(project, child.wanted()));
        var impossible = parents.link(asked);
        impossible.forEach(project -> Optional.ofNullable(wanted.remove(project))
                .ifPresent(child -> found.add(told(child, "iati.left.impossibleParent"))));
        remember(wanted);
        return found;
    }

    private static Finding told(Child child, String reason) {
        return Finding.of(Finding.Kind.LEFT, child.identifier(), 0, "related-activity", reason);
    }

    private void remember(Map<ProjectId, Child> linked) {
        ManyRows.of(linked.values())
                .with(ACTIVITY.PROJECT_ID, Child::project)
                .maybe(ACTIVITY.PARENT_ID, child -> child.wanted().map(ProjectId::value))
                .update(ACTIVITY, ACTIVITY.PROJECT_ID, sql);
    }

    private List<Child> children(long file, long project) {
        return sql.resultQuery("""
                        with touched as materialized (
                            select a.project_id, a.identifier from iati.outcome o
                            join iati.activity a on a.project_id = o.project_id
                            where o.file_id = {0} and o.became in ('added', 'changed')
                            union
                            select a.project_id, a.identifier from iati.activity a where a.project_id = {1}
                        ), said as (
                            select r.project_id as child, p.project_id as parent
                            from iati.relation r join iati.activity p on p.identifier = r.identifier where r.kind = 'parent'
                            union
                            select c.project_id, r.project_id
                            from iati.relation r join iati.activity c on c.identifier = r.identifier where r.kind = 'child'
                        ), concerned as (
                            select project_id as child from touched
                            union select s.child from said s join touched t on t.project_id = s.parent
                            union select a.project_id from iati.activity a join touched t on t.project_id = a.parent_id
                        )
                        select a.project_id, a.identifier, a.parent_id as linked, p.parent_id as now,
                               array_remove(array_agg(s.parent order by s.parent), null) as said
                        from concerned c
                        join iati.activity a on a.project_id = c.child
                        join facts.projects_project p on p.project_id = c.child
                        left join said s on s.child = c.child
                        group by a.project_id, a.identifier, a.parent_id, p.parent_id
                        having array_agg(s.parent) is distinct from array[p.parent_id]
                        """, org.jooq.impl.DSL.val(file), org.jooq.impl.DSL.val(project))
                .fetch(row -> new Child(
                        new ProjectId(row.get("project_id", Long.class)),
                        row.get("identifier", String.class),
                        Optional.ofNullable(row.get("linked", Long.class)).map(ProjectId::new),
                        Optional.ofNullable(row.get("now", Long.class)).map(ProjectId::new),
                        List.of(row.get("said", Long[].class)).stream()
                                .map(ProjectId::new)
                                .toList()));
    }
}
