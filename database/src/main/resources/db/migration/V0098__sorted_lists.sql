-- What lists are sorted by; an index read backwards has its empty days first, so each direction has its own.
create index project_start on projects.project (coalesce(actual_start, planned_start), id);
create index project_start_last on projects.project (coalesce(actual_start, planned_start) desc nulls last, id);
create index project_end on projects.project (coalesce(actual_end, planned_end), id);
create index project_end_last on projects.project (coalesce(actual_end, planned_end) desc nulls last, id);
