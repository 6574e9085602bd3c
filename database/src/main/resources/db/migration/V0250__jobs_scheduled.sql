-- What the program has to do by itself, and when: the table of db-scheduler 16.12 (docs/decisions/0036), with its names of columns.
-- A node of several that finds something due takes it by writing its name into picked_by; one that dies stops its heartbeat.
create schema jobs;
grant usage on schema jobs to nhipcau_app;

create table jobs.scheduled (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_due on jobs.scheduled (execution_time);
create index scheduled_heartbeat on jobs.scheduled (last_heartbeat);
grant select, insert, update, delete on jobs.scheduled to nhipcau_app;
