-- Who answers for a project: of the ministry, and of each partner. A period that ended stays; a successor's begins beside it.
create table projects.focal_point (
    id bigint generated always as identity primary key,
    project_id bigint not null references projects.project,
    person_id bigint not null references people.person,
    side text not null check (side in ('ministry', 'partner')),
    since date,
    until date,
    note text not null default '',
    check (since <= until)
);
create index focal_point_project on projects.focal_point (project_id);
create index focal_point_person on projects.focal_point (person_id);
call history.keep('projects.focal_point');
call history.guard('projects.focal_point', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
