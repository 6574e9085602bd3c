-- An import runs on its own and is watched from outside; what became of each activity stands in a row of its own.

-- Lets the history follow a kept table that got more columns.
create procedure history.keep_columns(kept regclass)
    language plpgsql
as $$
declare
    schema_name text;
    name text;
    keys text[];
    columns text;
    old_columns text;
    key_join text;
    added record;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;
    select k.key_columns into keys from history.kept k where k.table_name = kept;
    for added in
        select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
        where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
          and not exists (select 1 from pg_attribute h
                          where h.attrelid = format('%I.%I', schema_name, name || '_history')::regclass and h.attname = a.attname)
        order by a.attnum
    loop
        -- Versions from before the column have nothing in it.
        execute format('alter table %I.%I add column %I %s', schema_name, name || '_history', added.attname, added.type);
    end loop;

    select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('o.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;
    select string_agg(format('n.%1$I = o.%1$I', k), ' and ') into key_join from unnest(keys) k;
    execute format($f$
        create or replace function %1$I.%2$I() returns trigger
            language plpgsql security definer set search_path = history, pg_temp
        as $b$
        begin
            insert into %1$I.%3$I (%4$s, known_to, ended_change_id, deleted)
            select %5$s, n.known_from, n.change_id, false
            from old_rows o join new_rows n on %6$s
            where n.change_id <> o.change_id;
            return null;
        end
        $b$
    $f$, schema_name, name || '_keep_old', name || '_history', columns, old_columns, key_join);
    execute format($f$
        create or replace function %1$I.%2$I() returns trigger
            language plpgsql security definer set search_path = history, pg_temp
        as $b$
        declare
            change bigint := history.current_change();
            at timestamptz := current_setting('nhipcau.change_at')::timestamptz;
        begin
            insert into %1$I.%3$I (%4$s, known_to, ended_change_id, deleted)
            select %5$s, greatest(at, o.known_from + interval '1 microsecond'), change, true
            from old_rows o where o.change_id <> change;
            return null;
        end
        $b$
    $f$, schema_name, name || '_keep_deleted', name || '_history', columns, old_columns);
    execute format($f$
        create or replace function %1$I.%2$I(as_known_on timestamptz) returns setof %3$s
            language sql stable
        as $b$
            select %4$s from %3$s where known_from <= as_known_on
            union all
            select %4$s from %1$I.%5$I where known_from <= as_known_on and known_to > as_known_on
        $b$
    $f$, schema_name, name || '_at', kept, columns, name || '_history');
end
$$;

alter table iati.file
    add column state text not null default 'done'
        check (state in ('running', 'done', 'unreadable', 'cancelled', 'failed')),
    add column actor text not null default '',
    add column conflicting bigint not null default 0;
comment on column iati.file.state is 'running is a claim: iati.is_alive() says whether somebody still works on it';
comment on column iati.file.actor is 'Who loaded it, as the history names them';
comment on column iati.file.conflicting is 'Activities whose identifier is somebody else''s; the register keeps what it had';
call history.keep_columns('iati.file');
call history.guard('iati.file', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');

-- One import at a time writes; others wait for their turn. Whoever works on a file holds its lock as long as they live, so a server
-- that was killed needs nobody to say so.
create function iati.claim(file bigint) returns void language sql
    return pg_advisory_xact_lock(hashtext('iati.file'), file::integer);
create function iati.takes_turn() returns boolean language sql
    return pg_try_advisory_xact_lock(hashtext('iati.turn'), 0);
create function iati.is_alive(file bigint) returns boolean language sql stable
    return exists (
        select 1 from pg_locks l
        where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
          and l.database = (select d.oid from pg_database d where d.datname = current_database())
          and l.classid = hashtext('iati.file')::bigint & 4294967295 and l.objid = file);

-- How far an import has come, written from outside of its transaction. No history: it is worth nothing once the import has ended.
create table iati.progress (
    file_id bigint primary key references iati.file,
    waiting boolean not null,
    bytes bigint not null,
    activities bigint not null
);
grant select, insert, update on iati.progress to nhipcau_app;

-- Somebody wants an import to stop. The import looks here.
create table iati.cancellation (
    file_id bigint primary key references iati.file,
    actor text not null
);
call history.keep('iati.cancellation');

-- What became of each activity of a file.
create table iati.outcome (
    file_id bigint not null references iati.file,
    position integer not null,
    identifier text not null default '',
    line integer not null,
    became text not null check (became in ('added', 'changed', 'same', 'refused', 'conflict')),
    project_id bigint references projects.project,
    primary key (file_id, position)
);
call history.keep('iati.outcome');
call history.guard('iati.outcome', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
create index outcome_became on iati.outcome (file_id, became, position);

-- What is to be said about an activity: why it was refused, which of its parts the register has no place for, what is odd about it.
create table iati.finding (
    file_id bigint not null references iati.file,
    position integer not null,
    kind text not null check (kind in ('refused', 'conflict', 'left', 'noted')),
    identifier text not null default '',
    line integer not null,
    element text not null,
    reason_key text not null,
    reason_values text not null,
    from_date date,
    to_date date,
    amount numeric,
    currency text,
    primary key (file_id, position),
    check ((amount is null) = (currency is null))
);
comment on column iati.finding.reason_values is 'For the sentence''s places, parted by U+001F';
comment on column iati.finding.amount is 'Money told in a part that is left out: kept and listed, never in a total of the register';
call history.keep('iati.finding');
call history.guard('iati.finding', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index finding_kind on iati.finding (file_id, kind, position);

insert into iati.finding (file_id, position, kind, identifier, line, element, reason_key, reason_values)
select file_id, position, case when reason_key like 'iati.left.%' then 'left' else 'refused' end, identifier, line, element, reason_key,
       array_to_string(reason_values, chr(31))
from iati.refusal;
-- Of earlier imports the register knows what each project came from last, and what was refused, without lines for the former.
insert into iati.outcome (file_id, position, identifier, line, became, project_id)
select file_id, row_number() over (partition by file_id order by line, identifier), identifier, line, became, project_id
from (
    select file_id, identifier, 0 as line, 'added' as became, project_id from iati.activity
    union all
    select distinct on (file_id, line, identifier) file_id, identifier, line, 'refused', null from iati.finding where kind = 'refused'
) known;
comment on table iati.refusal is 'Of release V0050, kept as it was known then; iati.finding goes on from it';
-- What was known of these files before is only said in a column of its own: no new version of them.
alter table iati.file disable trigger user;
update iati.file set state = 'unreadable' where problem_key <> '';
alter table iati.file enable trigger user;

alter table iati.activity
    add column reporter text not null default '',
    add column parent_id bigint references projects.project;
comment on column iati.activity.reporter is 'Who published it, by identifier or name; a file of somebody else does not replace it';
comment on column iati.activity.parent_id is 'What the file says it is part of, once the register has it; a parent given by hand is another';
call history.keep_columns('iati.activity');

-- related-activity of type 1 (parent) and 2 (child): what belongs together, also when the other one comes later.
create table iati.relation (
    project_id bigint not null references projects.project,
    kind text not null check (kind in ('parent', 'child')),
    identifier text not null,
    primary key (project_id, kind, identifier)
);
call history.keep('iati.relation');
call history.guard('iati.relation', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
create index relation_identifier on iati.relation (identifier, kind);

-- Organisations that a file names without an identifier are found by their names, however long those are.
create index organisation_name_vi_exact on organisations.organisation using hash (name_vi);
create index organisation_name_en_exact on organisations.organisation using hash (name_en);
