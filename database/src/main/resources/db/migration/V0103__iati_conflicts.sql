-- An activity whose identifier the register has from another reporter or by hand, kept until somebody decides whether it is taken.
create table iati.conflict (
    id bigint generated always as identity primary key,
    project_id bigint not null references projects.project,
    reporter text not null,
    identifier text not null,
    sha256 text not null,
    xml text not null,
    file_id bigint not null references iati.file,
    line integer not null,
    standing text not null check (standing in ('open', 'accepted', 'declined')),
    unique (project_id, reporter)
);
comment on table iati.conflict is 'One for each project and each other reporter: what that one published last';
comment on column iati.conflict.standing is 'declined: the same fingerprint is not asked about again';
call history.keep('iati.conflict');
call history.guard('iati.conflict', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
create index conflict_file on iati.conflict (file_id);

alter table iati.outcome
    drop constraint outcome_became_check,
    add constraint outcome_became_check check (became in ('added', 'changed', 'same', 'refused', 'conflict', 'declined'));
alter table iati.file add column declined bigint not null default 0;
comment on column iati.file.declined is 'Activities in conflict that somebody had decided not to take before';
call history.keep_columns('iati.file');
