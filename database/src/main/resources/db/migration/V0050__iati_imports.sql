create schema iati;
grant usage on schema iati to nhipcau_app;

create table iati.file (
    id bigint generated always as identity primary key,
    name text not null,
    sha256 text not null,
    size bigint not null,
    loaded_at timestamptz not null,
    added bigint not null default 0,
    changed bigint not null default 0,
    same bigint not null default 0,
    refused bigint not null default 0,
    problem_key text not null default '',
    problem_values text[] not null default '{}',
    problem_line integer
);
comment on column iati.file.problem_key is 'Why the file as a whole was refused, a key of the room''s messages; nothing of it is in the register then';
call history.keep('iati.file');
create index file_loaded on iati.file (loaded_at desc);

-- What each project came from, as it stood in its file.
create table iati.activity (
    project_id bigint primary key references projects.project,
    identifier text not null unique,
    sha256 text not null,
    xml text not null,
    file_id bigint not null references iati.file
);
call history.keep('iati.activity');
call history.guard('iati.activity', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())', '(select identity.viewer_sees_all())');
create index activity_file on iati.activity (file_id);

create table iati.refusal (
    file_id bigint not null references iati.file,
    position integer not null,
    identifier text not null default '',
    line integer not null,
    element text not null,
    reason_key text not null,
    reason_values text[] not null,
    primary key (file_id, position)
);
call history.keep('iati.refusal');
