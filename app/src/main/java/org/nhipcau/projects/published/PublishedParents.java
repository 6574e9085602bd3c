package org.nhipcau.projects.published;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectLevel;
import org.nhipcau.projects.db.ProjectTable;
import org.springframework.stereotype.Component;

/// Puts projects under those they are part of, as files tell it. Files know no levels, so they follow from the
/// place in
/// the tree: what holds others is a programme, what lies in it a project, what lies in that a component.
@Component
public class PublishedParents {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;

    private final DSLContext sql;

    PublishedParents(DSLContext sql) {
        this.sql = sql;
    }

    /// @param wanted the parent of each; nothing: it is part of none
    /// @return those left as they were, for they would be part of themselves or lie deeper than there are levels
    public Set<ProjectId> link(Map<ProjectId, Optional<ProjectId>> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        var forest = forest(wanted);
        var impossible = new LinkedHashSet<ProjectId>();
        wanted.forEach((child, parent) -> {
            if (!forest.put(child, parent)) {
                impossible.add(child);
            }
        });
        ManyRows.of(forest.changed())
                .with(PROJECT.ID, Node::project)
                .maybe(PROJECT.PARENT_ID, Node::parent)
                .with(PROJECT.LEVEL, node -> node.level().code())
                .update(PROJECT, PROJECT.ID, sql);
        return impossible;
    }

    private record Node(ProjectId project, Optional<ProjectId> parent, ProjectLevel level) {}

    /// The trees in which these projects lie or will lie, each whole.
    private Forest forest(Map<ProjectId, Optional<ProjectId>> wanted) {
        var named = new HashSet<Long>();
        wanted.forEach((child, parent) -> {
            named.add(child.value());
            parent.ifPresent(one -> named.add(one.value()));
        });
        var forest = new Forest();
        sql.resultQuery("""
                        with recursive up (id) as (
                            select unnest({0})
                            union
                            select p.parent_id from projects.project p join up on p.id = up.id where p.parent_id is not null
                        ), tree (id) as (
                            select id from up
                            union
                            select p.id from projects.project p join tree on p.parent_id = tree.id
                        )
                        select p.id, p.parent_id, p.level from projects.project p join tree using (id)
                        """, val(named.toArray(Long[]::new)))
                .forEach(row -> forest.add(new Node(
                        new ProjectId(row.get("id", Long.class)),
                        Optional.ofNullable(row.get("parent_id", Long.class)).map(ProjectId::new),
                        ProjectLevel.of(row.get("level", String.class)).orElseThrow())));
        return forest;
    }

    private static final class Forest {

        private static final List<ProjectLevel> LEVELS = List.of(ProjectLevel.values());

        private final Map<ProjectId, Node> before = new HashMap<>();
        private final Map<ProjectId, ProjectId> parents = new HashMap<>();
        private final Map<ProjectId, Set<ProjectId>> children = new HashMap<>();
        private final Set<ProjectId> moved = new LinkedHashSet<>();

        void add(Node node) {
            before.put(node.project(), node);
            node.parent().ifPresent(parent -> hang(node.project(), parent));
        }

        private void hang(ProjectId child, ProjectId parent) {
            parents.put(child, parent);
            children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(child);
        }

        private void cut(ProjectId child) {
            Optional.ofNullable(parents.remove(child)).map(children::get).ifPresent(siblings -> siblings.remove(child));
        }

        /// @return false when that cannot be
        boolean put(ProjectId child, Optional<ProjectId> parent) {
            var former = Optional.ofNullable(parents.get(child));
            cut(child);
            if (parent.isPresent()) {
                var above = above(parent.get());
                if (above.contains(child) || above.size() + height(child) > LEVELS.size()) {
                    former.ifPresent(one -> hang(child, one));
                    return false;
                }
                hang(child, parent.get());
            }
            moved.add(child);
            return true;
        }

        /// A project and all it lies in, outward.
        private List<ProjectId> above(ProjectId project) {
            var above = new ArrayList<ProjectId>();
            for (var one = Optional.of(project); one.isPresent(); one = Optional.ofNullable(parents.get(one.get()))) {
                above.add(one.get());
            }
            return above;
        }

        private int height(ProjectId project) {
            return 1
                    + children.getOrDefault(project, Set.of()).stream()
                            .mapToInt(this::height)
                            .max()
                            .orElse(0);
        }

        /// Those that have another parent or level than before, in the trees that something was moved in.
        List<Node> changed() {
            var roots = new LinkedHashSet<ProjectId>();
            moved.forEach(project -> roots.add(above(project).getLast()));
            var changed = new ArrayList<Node>();
            roots.forEach(root -> {
                if (children.getOrDefault(root, Set.of()).isEmpty()) {
                    // Alone again; a programme without projects stays what somebody called it.
                    var level = before(root).level() == ProjectLevel.PROGRAMME ? 0 : 1;
                    collect(root, level, changed);
                } else {
                    collect(root, 0, changed);
                }
            });
            return changed;
        }

        private void collect(ProjectId project, int depth, List<Node> changed) {
            var node = new Node(project, Optional.ofNullable(parents.get(project)), LEVELS.get(depth));
            if (!node.equals(before(project))) {
                changed.add(node);
            }
            children.getOrDefault(project, Set.of()).forEach(child -> collect(child, depth + 1, changed));
        }

        private Node before(ProjectId project) {
            return java.util.Objects.requireNonNull(before.get(project), project::toString);
        }
    }
}
