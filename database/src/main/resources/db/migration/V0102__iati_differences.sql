-- Where somebody changed a project that came from a file, and the file changed the same field to something else: it stays as it is
-- here until somebody decides. What both sides say is in the register and in iati.activity.
create table iati.difference (
    project_id bigint not null references projects.project,
    field text not null,
    file_id bigint not null references iati.file,
    decision text not null check (decision in ('open', 'ours', 'theirs')),
    primary key (project_id, field)
);
comment on column iati.difference.field is 'A column of projects.project; location; sector or country and, after a colon, the vocabulary';
call history.keep('iati.difference');
call history.guard('iati.difference', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
create index difference_open on iati.difference (project_id) where decision = 'open';
create index difference_file on iati.difference (file_id);
