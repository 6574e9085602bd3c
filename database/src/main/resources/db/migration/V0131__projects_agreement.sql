-- Under which agreements a project is done. Who sees both ends sees that they belong together.
create table projects.agreement (
    project_id bigint not null references projects.project,
    agreement_id bigint not null references agreements.agreement,
    primary key (project_id, agreement_id)
);
create index agreement_project on projects.agreement (agreement_id);
call history.keep('projects.agreement');
call history.guard('projects.agreement',
    '(select identity.viewer_sees_all()) or (project_id in (select projects.seen()) and agreement_id in (select agreements.seen()))',
    '(select identity.viewer_sees_all())');
