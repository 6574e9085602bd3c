-- The history costs less, and a write that changes nothing leaves nothing, not even an empty change.

-- The functions that write and read a kept table's history, in one place for `keep` and `keep_columns`.
create procedure history.write_functions(kept regclass)
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
    select k.key_columns into keys from history.kept k where k.table_name = kept;
    select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('o.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;
    select string_agg(format('n.%1$I = o.%1$I', k), ' and ') into key_join from unnest(keys) k;

    -- known_to is what history.stamp() wrote into the new row. As long as every row of the statement got a new version, the new rows
    -- need not be looked up one by one.
    execute format($f$
        create or replace function %1$I.%2$I() returns trigger
            language plpgsql security definer set search_path = history, pg_temp
        as $b$
        declare
            change bigint := nullif(current_setting('nhipcau.change_id', true), '')::bigint;
            at timestamptz;
        begin
            if change is null then
                return null;
            end if;
            at := current_setting('nhipcau.change_at')::timestamptz;
            if not exists (select from new_rows where change_id <> change) then
                insert into %1$I.%3$I (%4$s, known_to, ended_change_id, deleted)
                select %5$s, greatest(at, o.known_from + interval '1 microsecond'), change, false
                from old_rows o where o.change_id <> change;
            else
                insert into %1$I.%3$I (%4$s, known_to, ended_change_id, deleted)
                select %5$s, n.known_from, n.change_id, false
                from old_rows o join new_rows n on %6$s
                where n.change_id <> o.change_id;
            end if;
            return null;
        end
        $b$
    $f$, schema_name, name || '_keep_old', name || '_history', columns, old_columns, key_join);
    execute format($f$
        create or replace function %1$I.%2$I() returns trigger
            language plpgsql security definer set search_path = history, pg_temp
        as $b$
        declare
            change bigint;
            at timestamptz;
        begin
            if not exists (select from old_rows) then
                return null;
            end if;
            change := history.current_change();
            at := current_setting('nhipcau.change_at')::timestamptz;
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

-- An insert always makes a version.
create function history.stamp_new() returns trigger
    language plpgsql
as $$
declare
    known text := current_setting('nhipcau.change_id', true);
begin
    if known is null or known = '' then
        new.change_id := history.current_change();
    else
        new.change_id := known::bigint;
    end if;
    new.known_from := current_setting('nhipcau.change_at')::timestamptz;
    return new;
end
$$;

-- A salt is no change: it is new only where something else is.
create or replace function history.stamp_personal() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' then
        new.change_id := old.change_id;
        new.known_from := old.known_from;
        new.salt := old.salt;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    new.salt := gen_random_uuid();
    return new;
end
$$;

-- Stamps a row that was changed by a statement that left the stamp itself alone.
create function history.stamp_changed() returns trigger
    language plpgsql
as $$
declare
    change bigint := nullif(current_setting('nhipcau.change_id', true), '')::bigint;
begin
    if change is null then
        change := history.current_change();
    end if;
    if old.change_id <> change then
        new.change_id := change;
        -- The transaction that wrote the former version may have begun later and finished first: order by what was known when.
        new.known_from := greatest(current_setting('nhipcau.change_at')::timestamptz, old.known_from + interval '1 microsecond');
    end if;
    return new;
end
$$;

-- The first of them by name goes first, and what it stamped is nothing to the other. Whether anything changed is asked by the executor, which is cheaper than a function for each row.
create procedure history.stamp_by(kept regclass)
    language plpgsql
as $$
begin
    execute format('drop trigger if exists z_stamp on %s', kept);
    execute format('create trigger z_stamp before insert on %s for each row execute function history.stamp_new()', kept);
    execute format($f$
        create trigger z_stamp_changed before update on %s for each row
            when (old.* is distinct from new.* and new.change_id = old.change_id and new.known_from = old.known_from)
            execute function history.stamp_changed()
    $f$, kept);
    execute format($f$
        create trigger y_stamp_tampered before update on %s for each row
            when (new.change_id is distinct from old.change_id or new.known_from is distinct from old.known_from)
            execute function history.stamp()
    $f$, kept);
end
$$;

create or replace procedure history.keep_columns(kept regclass)
    language plpgsql
as $$
declare
    schema_name text;
    name text;
    added record;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;
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
    call history.write_functions(kept);
end
$$;

create or replace procedure history.keep(kept regclass, personal text[] default '{}')
    language plpgsql
as $$
declare
    schema_name text;
    name text;
    keys text[];
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
    -- History is only ever added at its end, in the order of time.
    execute format('create index on %I.%I using brin (known_to) with (autosummarize = on)', schema_name, name || '_history');
    insert into history.kept (table_name, key_columns, personal_columns) values (kept, keys, personal);
    call history.keep_columns(kept);

    call history.stamp_by(kept);
    execute format(
        'create trigger keep_old after update on %s referencing old table as old_rows new table as new_rows for each statement execute function %I.%I()',
        kept, schema_name, name || '_keep_old');
    execute format(
        'create trigger keep_deleted after delete on %s referencing old table as old_rows for each statement execute function %I.%I()',
        kept, schema_name, name || '_keep_deleted');
    execute format('create trigger no_truncate before truncate on %s for each statement execute function history.refuse_truncate()', kept);

    execute format('grant select, insert, update, delete on %s to nhipcau_app', kept);
    execute format('grant select on %I.%I to nhipcau_app', schema_name, name || '_history');
end
$$;

do $$
declare
    kept regclass;
    known_to_index text;
    history_table text;
begin
    for kept in select table_name from history.kept loop
        call history.write_functions(kept);
        call history.stamp_by(kept);
        select format('%I.%I', n.nspname, i.relname), format('%I.%I', n.nspname, h.relname) into known_to_index, history_table
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_class h on h.relnamespace = n.oid and h.relname = c.relname || '_history'
        join pg_index x on x.indrelid = h.oid and x.indnatts = 1
        join pg_attribute a on a.attrelid = h.oid and a.attnum = x.indkey[0] and a.attname = 'known_to'
        join pg_class i on i.oid = x.indexrelid
        where c.oid = kept;
        execute format('drop index %s', known_to_index);
        execute format('create index on %s using brin (known_to) with (autosummarize = on)', history_table);
    end loop;
end
$$;
