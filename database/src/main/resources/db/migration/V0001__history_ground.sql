-- Typed history of every table, written by the database itself.
--
-- A kept table carries change_id and known_from: who last changed the row (through history.change) and since when the register
-- has known it so. What it said before lies in <table>_history with the same typed columns, the change that ended it and known_to.
-- An insert therefore writes nothing twice; "as known on" a date is one indexed union (<table>_at). See docs/decisions/0004.

create schema ext;
create extension pg_trgm schema ext;
create extension btree_gist schema ext;
create schema history;
create schema facts;

grant usage on schema ext, history, facts to nhipcau_app;

create table history.change (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    door text,
    note text
);
create index change_at on history.change (at);
comment on table history.change is 'One transaction that changed something: when, who (account:12, command-line:root, system:…, database:role), through which door.';
grant select on history.change to nhipcau_app;

create table history.kept (
    table_name regclass primary key,
    key_columns text[] not null,
    personal_columns text[] not null
);
grant select on history.kept to nhipcau_app;

-- The change of the running transaction, made at its first write. The application names actor, door and time in settings local to the
-- transaction; a door that was bypassed is recorded under the database role that did it.
create function history.current_change() returns bigint
    language plpgsql volatile security definer set search_path = history, pg_temp
as $$
declare
    known text := current_setting('nhipcau.change_id', true);
    made bigint;
    made_at timestamptz;
begin
    if known is not null and known <> '' then
        return known::bigint;
    end if;
    made_at := coalesce(nullif(current_setting('nhipcau.at', true), '')::timestamptz, clock_timestamp());
    insert into history.change (at, actor, door, note)
    values (
        made_at,
        coalesce(nullif(current_setting('nhipcau.actor', true), ''), 'database:' || session_user),
        nullif(current_setting('nhipcau.door', true), ''),
        nullif(current_setting('nhipcau.note', true), ''))
    returning id into made;
    perform set_config('nhipcau.change_id', made::text, true);
    perform set_config('nhipcau.change_at', made_at::text, true);
    return made;
end
$$;

-- Stamps a new version. A write that changes nothing keeps its stamp, and leaves no history.
create function history.stamp() returns trigger
    language plpgsql
as $$
declare
    known text := current_setting('nhipcau.change_id', true);
begin
    if tg_op = 'UPDATE' then
        new.change_id := old.change_id;
        new.known_from := old.known_from;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    if known is null or known = '' then
        new.change_id := history.current_change();
    else
        new.change_id := known::bigint;
    end if;
    new.known_from := current_setting('nhipcau.change_at')::timestamptz;
    if tg_op = 'UPDATE' then
        if old.change_id = new.change_id then
            new.known_from := old.known_from;
        elsif new.known_from <= old.known_from then
            -- The transaction that wrote the former version began later but finished first: order by what was known when.
            new.known_from := old.known_from + interval '1 microsecond';
        end if;
    end if;
    return new;
end
$$;

create function history.stamp_personal() returns trigger
    language plpgsql
as $$
begin
    new.salt := gen_random_uuid();
    return new;
end
$$;

create function history.refuse_truncate() returns trigger
    language plpgsql
as $$
begin
    raise exception 'history of %.% is kept; delete rows instead of truncating', tg_table_schema, tg_table_name;
end
$$;

-- Keeps the history of a table from now on. Its primary key must never be updated (delete and insert instead).
-- personal: columns with personal data. They get a salt per version, so that a later seal can commit to them and forget them.
create procedure history.keep(kept regclass, personal text[] default '{}')
    language plpgsql
as $$
declare
    schema_name text;
    name text;
    keys text[];
    columns text;
    old_columns text;
    key_join text;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;

    select array_agg(a.attname::text order by k.ord) into keys
    from pg_index i
    cross join unnest(i.indkey) with ordinality k (attnum, ord)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = kept and i.indisprimary;

    execute format('alter table %s add column change_id bigint not null, add column known_from timestamptz not null', kept);
    if personal <> '{}' then
        execute format('alter table %s add column salt uuid not null', kept);
        execute format('create trigger a_salt before insert or update on %s for each row execute function history.stamp_personal()', kept);
    end if;
    execute format('create table %I.%I (like %s)', schema_name, name || '_history', kept);
    execute format(
        'alter table %I.%I add column known_to timestamptz not null, add column ended_change_id bigint not null, add column deleted boolean not null',
        schema_name, name || '_history');
    execute format('create index on %I.%I (%s, known_to)', schema_name, name || '_history',
        (select string_agg(quote_ident(k), ', ') from unnest(keys) k));
    execute format('create index on %I.%I (known_to)', schema_name, name || '_history');

    select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('o.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;
    select string_agg(format('n.%1$I = o.%1$I', k), ' and ') into key_join from unnest(keys) k;

    execute format($f$
        create function %1$I.%2$I() returns trigger
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
        create function %1$I.%2$I() returns trigger
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

    execute format('create trigger z_stamp before insert or update on %s for each row execute function history.stamp()', kept);
    execute format(
        'create trigger keep_old after update on %s referencing old table as old_rows new table as new_rows for each statement execute function %I.%I()',
        kept, schema_name, name || '_keep_old');
    execute format(
        'create trigger keep_deleted after delete on %s referencing old table as old_rows for each statement execute function %I.%I()',
        kept, schema_name, name || '_keep_deleted');
    execute format('create trigger no_truncate before truncate on %s for each statement execute function history.refuse_truncate()', kept);

    execute format($f$
        create function %1$I.%2$I(as_known_on timestamptz) returns setof %3$s
            language sql stable
        as $b$
            select %4$s from %3$s where known_from <= as_known_on
            union all
            select %4$s from %1$I.%5$I where known_from <= as_known_on and known_to > as_known_on
        $b$
    $f$, schema_name, name || '_at', kept, columns, name || '_history');

    execute format('grant select, insert, update, delete on %s to nhipcau_app', kept);
    execute format('grant select on %I.%I to nhipcau_app', schema_name, name || '_history');
    insert into history.kept (table_name, key_columns, personal_columns) values (kept, keys, personal);
end
$$;

-- Which rows of a table, and of its history, the application's role may see, and which it may change. Both conditions speak of the
-- row's own columns.
create procedure history.guard(guarded regclass, seen text, changed text)
    language plpgsql
as $$
declare
    schema_name text;
    name text;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = guarded;
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy seen on %s for select to nhipcau_app using (%s)', guarded, seen);
    execute format('create policy changed on %s for update to nhipcau_app using (%s)', guarded, changed);
    execute format('create policy removed on %s for delete to nhipcau_app using (%s)', guarded, changed);
    execute format('create policy added on %s for insert to nhipcau_app with check (true)', guarded);
    execute format('alter table %I.%I enable row level security', schema_name, name || '_history');
    execute format('create policy seen on %I.%I for select to nhipcau_app using (%s)', schema_name, name || '_history', seen);
end
$$;

-- Forgets the personal values of one row, now and in all its history; that it existed, who changed it and when stays.
create function history.erase(erased regclass, row_id bigint) returns void
    language plpgsql security definer set search_path = history, pg_temp
as $$
declare
    schema_name text;
    name text;
    assignments text;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = erased;
    select string_agg(format('%I = %s', p,
            case when a.attnotnull then quote_literal('erased:' || row_id) else 'null' end), ', ')
    into assignments
    from history.kept k cross join unnest(k.personal_columns) p
    join pg_attribute a on a.attrelid = k.table_name and a.attname = p
    where k.table_name = erased;
    if assignments is null then
        raise exception 'no personal columns are declared for %', erased;
    end if;
    execute format('update %s set %s where id = $1', erased, assignments) using row_id;
    execute format('update %I.%I set %s, salt = %L where id = $1', schema_name, name || '_history', assignments,
        '00000000-0000-0000-0000-000000000000') using row_id;
end
$$;
revoke all on function history.erase(regclass, bigint) from public;
grant execute on function history.erase(regclass, bigint) to nhipcau_app;
