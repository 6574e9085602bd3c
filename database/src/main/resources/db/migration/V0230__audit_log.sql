-- The sealed log: what the typed history says, as entries of a Merkle tree (RFC 9162) that can only grow. See docs/decisions/0034.
--
-- An entry is a text: its label, a new line, one JSON object. "made": a version of a row came to be; "ended": it was replaced or removed;
-- "change": who did both, when, through which door. Its leaf is SHA-256(0x00 || text). Every entry carries its change's salt, so that a leaf tells nothing to who does
-- not know the row; personal values stand in it as commitments with the row's own salt, which is forgotten with them.

create schema audit;
grant usage on schema audit to nhipcau_app;

alter table history.change add column salt uuid not null default gen_random_uuid();

-- Every later version of a row is found by its change without reading the table: at the end of the table and of its history.
create procedure history.index_changes(kept regclass)
    language plpgsql
as $$
declare
    history_table text;
begin
    select format('%I.%I', n.nspname, c.relname || '_history') into history_table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;
    -- A block index: it costs next to nothing to keep, and an update of a row stays within its page.
    execute format('create index on %s using brin (change_id) with (pages_per_range = 32, autosummarize = on)', kept);
    execute format('create index on %s using brin (change_id, ended_change_id) with (pages_per_range = 32, autosummarize = on)', history_table);
end
$$;

do $$
declare
    kept regclass;
begin
    for kept in select table_name from history.kept loop
        call history.index_changes(kept);
    end loop;
end
$$;

-- A table is kept from now on: its rows are sealed as well.
create function history.index_new() returns trigger
    language plpgsql
as $$
begin
    call history.index_changes(new.table_name);
    return new;
end
$$;
create trigger index_new after insert on history.kept for each row execute function history.index_new();

-- Changes that are committed and not yet sealed. Whatever wrote the change also wrote this.
create table audit.pending (
    change_id bigint primary key
);
create function audit.note_pending() returns trigger
    language plpgsql security definer set search_path = audit, pg_temp
as $$
begin
    insert into audit.pending (change_id) values (new.id);
    return null;
end
$$;
create trigger note_pending after insert on history.change for each row execute function audit.note_pending();
insert into audit.pending (change_id) select id from history.change;
comment on table audit.pending is 'Changes waiting to be sealed.';

-- Which columns of a table an entry says, as the table was when it was sealed.
create table audit.shape (
    id integer generated always as identity primary key,
    table_name text not null,
    columns text[] not null,
    types text[] not null,
    personal text[] not null,
    keys text[] not null,
    made_at timestamptz not null
);
comment on column audit.shape.columns is 'What is said plainly, in the order of the JSON object.';
comment on column audit.shape.personal is 'What is said as a salted commitment.';

create table audit.batch (
    number bigint primary key,
    first_leaf bigint not null,
    leaves bigint not null check (leaves >= 0),
    at timestamptz not null,
    again boolean not null default false
);
comment on table audit.batch is 'One addition to the log. "again": versions sealed before, whose table has got other columns since.';

create table audit.sealed_change (
    change_id bigint primary key,
    batch bigint not null references audit.batch
);

create table audit.segment (
    batch bigint not null references audit.batch,
    first_leaf bigint primary key,
    leaves bigint not null check (leaves > 0),
    kind text not null check (kind in ('change', 'made', 'ended')),
    shape_id integer references audit.shape,
    labels bytea not null,
    check ((kind = 'change') = (shape_id is null))
);
comment on column audit.segment.labels is 'What each entry speaks of, a line each, deflated: so that one that is gone can still be named.';

-- The tree in tiles of 256 hashes (C2SP tlog-tiles): level 0 the leaves, each level above the roots of full tiles beneath.
create table audit.tile (
    level smallint not null check (level >= 0),
    number bigint not null check (number >= 0),
    hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
    primary key (level, number)
);
alter table audit.tile alter column hashes set storage external;

create function audit.tile_only_grows() returns trigger
    language plpgsql
as $$
begin
    if new.level <> old.level or new.number <> old.number or substring(new.hashes for length(old.hashes)) <> old.hashes then
        raise exception 'a sealed log only grows';
    end if;
    return new;
end
$$;
create trigger only_grows before update on audit.tile for each row execute function audit.tile_only_grows();

create table audit.signer (
    key_id text primary key,
    verifier_key text not null,
    since timestamptz not null
);
comment on column audit.signer.verifier_key is 'C2SP signed-note verifier key: name+id+key.';

create table audit.head (
    size bigint primary key,
    at timestamptz not null,
    root bytea not null check (length(root) = 32),
    key_id text not null references audit.signer,
    note text not null
);
comment on column audit.head.note is 'C2SP tlog-checkpoint, signed: the text that others keep.';

create function audit.only_sealed_is_settled() returns trigger
    language plpgsql
as $$
begin
    if not exists (select from audit.sealed_change s where s.change_id = old.change_id) then
        raise exception 'change % is not sealed yet', old.change_id;
    end if;
    return old;
end
$$;
create trigger only_sealed before delete on audit.pending for each row execute function audit.only_sealed_is_settled();

create table audit.verification (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    took_ms bigint not null,
    by_actor text not null,
    entries bigint not null,
    heads bigint not null,
    waiting bigint not null,
    forgotten bigint not null,
    retired bigint not null,
    findings text[] not null
);
comment on table audit.verification is 'Each time somebody held the register against its log, and what was found.';

grant select, delete on audit.pending to nhipcau_app;
grant select, insert on audit.verification to nhipcau_app;
grant select, insert on audit.shape, audit.batch, audit.sealed_change, audit.segment, audit.signer, audit.head to nhipcau_app;
grant select, insert, update on audit.tile to nhipcau_app;

-- Labels name records, and findings do: they are for who sees everything.
alter table audit.segment enable row level security;
create policy seen on audit.segment for select to nhipcau_app using (identity.viewer_sees_all());
create policy added on audit.segment for insert to nhipcau_app with check (identity.viewer_sees_all());
alter table audit.verification enable row level security;
create policy seen on audit.verification for select to nhipcau_app using (identity.viewer_sees_all());
create policy added on audit.verification for insert to nhipcau_app with check (identity.viewer_sees_all());

-- What was said of a version before it was forgotten: its commitments, which without their salt tell nothing.
create table history.erased (
    table_name text not null,
    row_id bigint not null,
    change_id bigint not null,
    column_name text not null,
    commitment text not null,
    primary key (table_name, row_id, change_id, column_name)
);

create function audit.commitment(salt uuid, column_name text, value text) returns text
    language sql immutable
    return encode(sha256(convert_to(salt::text || ':' || column_name || case when value is null then '' else ':' || value end, 'UTF8')), 'hex');

create or replace function history.erase(erased regclass, row_id bigint) returns void
    language plpgsql security definer set search_path = history, pg_temp
as $$
declare
    schema_name text;
    name text;
    assignments text;
    personal text;
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
    for personal in select unnest(k.personal_columns) from history.kept k where k.table_name = erased loop
        execute format(
            'insert into history.erased (table_name, row_id, change_id, column_name, commitment)
             select %L, id, change_id, %L, audit.commitment(salt, %L, %I::text) from %I.%I where id = $1 and salt <> %L on conflict do nothing',
            schema_name || '.' || name, personal, personal, personal, schema_name, name || '_history', '00000000-0000-0000-0000-000000000000')
        using row_id;
    end loop;
    execute format('update %I.%I set %s, salt = %L where id = $1', schema_name, name || '_history', assignments,
        '00000000-0000-0000-0000-000000000000') using row_id;
end
$$;

-- The texts of entries. Only whoever sees everything may ask; what they get holds no personal value.
create function audit.query(shape_no integer, kind text) returns text
    language plpgsql stable security definer set search_path = audit, pg_temp
as $$
declare
    s audit.shape;
    t text;
    said text;
    every text;
begin
    if kind = 'change' then
        return $q$
            select c.id as change_id, 'change ' || c.id as label, row_to_json(v)::text as body
            from history.change c
            cross join lateral (select c.salt as "$salt", c.at as "at", c.actor as "actor", c.door as "door",
                audit.commitment(c.salt, 'note', c.note) as "~note") v
            where true
        $q$;
    end if;
    select * into strict s from audit.shape x where x.id = shape_no;
    t := (select format('%I.%I', split_part(s.table_name, '.', 1), split_part(s.table_name, '.', 2)));
    if kind = 'ended' then
        return format($q$
            select t.ended_change_id as change_id, %L || concat_ws('/', %s) as label, row_to_json(v)::text as body
            from %s t left join history.change c on c.id = t.ended_change_id
            cross join lateral (select t.ended_change_id as "$change", c.salt as "$salt", t.change_id as "$version", t.known_to as "$until", t.deleted as "$removed") v
            where true
        $q$, 'ended ' || s.table_name || ' ', (select string_agg(format('t.%I', k), ', ') from unnest(s.keys) k),
            (select format('%I.%I', split_part(s.table_name, '.', 1), split_part(s.table_name, '.', 2) || '_history')));
    end if;
    said := (select coalesce(string_agg(format(
            $p$case when t.salt = '00000000-0000-0000-0000-000000000000' then (select e.commitment from history.erased e where e.table_name = %L and e.row_id = t.id and e.change_id = t.change_id and e.column_name = %L) else audit.commitment(t.salt, %L, t.%I::text) end as %I, $p$,
            s.table_name, p, p, p, '~' || p), '' order by p), '') from unnest(s.personal) p)
        || (select string_agg(format('t.%I', c), ', ' order by c collate "C") from unnest(s.columns) c);
    every := (select string_agg(distinct quote_ident(c), ', ')
        from unnest(s.columns || s.personal || s.keys || array['change_id', 'known_from'] || case when s.personal = '{}' then '{}'::text[] else array['salt', 'id'] end) c);
    return format($q$
        select t.change_id, %L || concat_ws('/', %s) as label, row_to_json(v)::text as body
        from (select %s from %s union all select %s from %s) t
        left join history.change c on c.id = t.change_id
        cross join lateral (select t.change_id as "$change", c.salt as "$salt", t.known_from as "$since", %s) v
        where true
    $q$, 'made ' || s.table_name || ' ', (select string_agg(format('t.%I', k), ', ') from unnest(s.keys) k), every, t, every,
        (select format('%I.%I', split_part(s.table_name, '.', 1), split_part(s.table_name, '.', 2) || '_history')), said);
end
$$;
revoke all on function audit.query(integer, text) from public;

create function audit.narrowed(kind text, changes bigint[]) returns text
    language sql immutable
    return case when changes is null then '' else format(' and %1$s between %2$s and %3$s and %1$s = any($1)',
        case kind when 'change' then 'c.id' when 'ended' then 't.ended_change_id' else 't.change_id' end,
        (select coalesce(min(n), 0) from unnest(changes) n), (select coalesce(max(n), 0) from unnest(changes) n)) end;

-- The leaves of a table's entries of these changes (of all, when none are named), in no order.
create function audit.leaves(shape_no integer, kind text, changes bigint[]) returns table (change_id bigint, label text, leaf bytea)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'iso_8601'
    set extra_float_digits = 1 set bytea_output = 'hex' set jit = off set work_mem = '64MB'
as $$
begin
    if not identity.viewer_sees_all() then
        raise exception 'only who sees everything may read the entries of the log';
    end if;
    return query execute
        'select e.change_id, e.label, sha256(''\x00''::bytea || convert_to(e.label || E''\n'' || e.body, ''UTF8'')) from ('
        || audit.query(shape_no, kind) || audit.narrowed(kind, changes) || ') e' using changes;
end
$$;

create function audit.entries(shape_no integer, kind text, changes bigint[]) returns table (change_id bigint, label text, entry text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'iso_8601'
    set extra_float_digits = 1 set bytea_output = 'hex' set jit = off set work_mem = '64MB'
as $$
begin
    if not identity.viewer_sees_all() then
        raise exception 'only who sees everything may read the entries of the log';
    end if;
    return query execute
        'select e.change_id, e.label, e.label || E''\n'' || e.body from ('
        || audit.query(shape_no, kind) || audit.narrowed(kind, changes) || ') e' using changes;
end
$$;
revoke all on function audit.leaves(integer, text, bigint[]), audit.entries(integer, text, bigint[]) from public;
grant execute on function audit.leaves(integer, text, bigint[]), audit.entries(integer, text, bigint[]) to nhipcau_app;

-- The shapes of all kept tables as they are now.
create function audit.shapes_now() returns table (table_name text, columns text[], types text[], personal text[], keys text[])
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select n.nspname || '.' || c.relname,
        array_agg(a.attname::text order by a.attname collate "C") filter (where not a.attname = any(k.personal_columns)),
        array_agg(format_type(a.atttypid, a.atttypmod) order by a.attname collate "C") filter (where not a.attname = any(k.personal_columns)),
        k.personal_columns, k.key_columns
    from history.kept k
    join pg_class c on c.oid = k.table_name
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attname not in ('change_id', 'known_from', 'salt') and a.attgenerated = ''
    group by n.nspname, c.relname, k.personal_columns, k.key_columns
    order by 1
$$;
grant execute on function audit.shapes_now() to nhipcau_app;

-- Which versions were forgotten: only that, for who counts them.
create view audit.forgotten as select table_name, row_id, change_id from history.erased;
grant select on audit.forgotten to nhipcau_app;
