-- A long list is held against the register, or taken into it, after the answer to whoever asked: seen from outside of its transaction,
-- cancelled from there, and known to have been interrupted when the program ended meanwhile. As V0080 has it for files of IATI.

alter table workbooks.handin add column row_count integer not null default 0 check (row_count >= 0);
comment on column workbooks.handin.row_count is 'Rows with content of the sheet that is read; 0: handed in before this was kept';
call history.keep_columns('workbooks.handin');

create table workbooks.work (
    handin_id bigint primary key references workbooks.handin,
    task text not null check (task in ('check', 'accept')),
    begun_by text not null,
    begun_at timestamptz not null,
    stage text not null default 'waiting' check (stage in ('waiting', 'reading', 'comparing', 'writing')),
    percent integer not null default 0 check (percent between 0 and 100),
    cancelled_by text,
    became text not null default '' check (became in ('', 'done', 'changed', 'refused', 'cancelled', 'failed')),
    problem_key text not null default '',
    problem_values text not null default ''
);
comment on table workbooks.work is
    'The last piece of work on a list that went on after the answer. No history, on purpose: what it did has one, how far it had come is worth nothing afterwards';
comment on column workbooks.work.became is 'Empty is a claim: workbooks.is_alive() says whether somebody still works on it';
comment on column workbooks.work.problem_values is 'For the sentence''s places, as in workbooks.mark';
alter table workbooks.work enable row level security;
create policy seen on workbooks.work for select to nhipcau_app using (handin_id in (select h.id from workbooks.handin h));
create policy added on workbooks.work for insert to nhipcau_app with check (handin_id in (select h.id from workbooks.handin h));
create policy changed on workbooks.work for update to nhipcau_app using (handin_id in (select h.id from workbooks.handin h));
grant select, insert, update on workbooks.work to nhipcau_app;
create index work_running on workbooks.work (begun_at) where became = '';

-- One at a time: each keeps a whole workbook in memory. Whoever works on a list holds its lock as long as they live.
create function workbooks.claim(list bigint) returns void language sql
    return pg_advisory_xact_lock(hashtext('workbooks.work'), list::integer);
create function workbooks.takes_turn() returns boolean language sql
    return pg_try_advisory_xact_lock(hashtext('workbooks.turn'), 0);
create function workbooks.is_alive(list bigint) returns boolean language sql stable
    return exists (
        select 1 from pg_locks l
        where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
          and l.database = (select d.oid from pg_database d where d.datname = current_database())
          and l.classid = hashtext('workbooks.work')::bigint & 4294967295 and l.objid = list and l.pid <> pg_backend_pid());
create function workbooks.ahead(list bigint) returns bigint language sql stable
    return (select count(*) from workbooks.work w join workbooks.work own on own.handin_id = list
            where w.became = '' and (w.begun_at, w.handin_id) < (own.begun_at, own.handin_id) and workbooks.is_alive(w.handin_id));
