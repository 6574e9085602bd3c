-- What the box at the top finds: an entry for each record that a room offers, written in the transaction that writes the record.
-- See docs/decisions/0020.

create schema search;
grant usage on schema search to nhipcau_app;

-- What a room says of a record, and who may see it. A room offers records with a function of their numbers that returns these.
create type search.offered as (
    id bigint,
    title text,
    names text[],
    key text,
    seen_by text[],
    weight integer
);
comment on type search.offered is
    'title: what it is sorted by; names: as people write them; key: SearchKey of all names and numbers, parted by |; seen_by: all, organisation:N, place:N; weight: of two that are equally near the lighter comes first';

create table search.kind (
    kind text primary key check (kind ~ '^[a-z]+$'),
    offers text not null
);
comment on table search.kind is 'The kinds of records that rooms offer. Follows from the migrations.';
grant select on search.kind to nhipcau_app;

create table search.entry (
    kind text not null,
    record_id bigint not null,
    title text not null,
    names text not null,
    key text not null,
    beginnings text[] not null,
    seen_by text[] not null,
    weight integer not null,
    primary key (record_id, kind)
) partition by list (kind);
comment on table search.entry is 'Follows from the records, by the triggers that search.offer and search.follow made.';
comment on column search.entry.names is 'search.marked of all names, parted by |';
comment on column search.entry.beginnings is 'The first one to eight letters of each word, so that words half typed are keys of an index';
-- Both in one index: what a narrow scope and a frequent word have in common is found without reading either's rows.
create index entry_beginnings on search.entry using gin (beginnings, seen_by) with (gin_pending_list_limit = 512);
create index entry_anywhere on search.entry using gin (key ext.gin_trgm_ops) with (gin_pending_list_limit = 512);

-- Each name and number as it begins. No reader asks it but through search.named, which tells numbers of entries only.
create table search.name (
    kind text not null,
    name text collate "C" not null,
    record_id bigint not null,
    primary key (kind, name, record_id)
);
comment on table search.name is 'Follows from search.entry: the first 120 letters of each of its names, as key and as marked.';
create index name_record on search.name (record_id, kind);

create function search.viewer_sees_all() returns boolean language sql stable parallel safe
    return coalesce(current_setting('nhipcau.sees_all', true), '') = 't';

-- Whom the viewer is among, in the words of seen_by. Few words, for each entry met is compared with them: a room says of its records
-- in which provinces they lie, not the viewer which places lie in theirs.
create function search.viewer() returns text[] language sql stable parallel safe as $$
    select array['all']
        || array(select 'organisation:' || o from unnest(coalesce(nullif(current_setting('nhipcau.organisations', true), ''), '{}')::bigint[]) o)
        || array(select 'place:' || p from unnest(coalesce(nullif(current_setting('nhipcau.places', true), ''), '{}')::bigint[]) p)
$$;

alter table search.entry enable row level security;
create policy seen on search.entry for select to nhipcau_app
    using ((select search.viewer_sees_all()) or seen_by && (select search.viewer()));
grant select on search.entry to nhipcau_app;

-- As SearchKey, but with its diacritics.
create function search.marked(written text) returns text language sql immutable parallel safe
    return btrim(regexp_replace(lower(normalize(written, nfc)), '[^[:alnum:]]+', ' ', 'g'));

-- How the words of a key begin. What follows the letters of a code begins a word, too: 131825 finds P131825.
create function search.beginnings(key text) returns text[] language plpgsql immutable parallel safe as $$
declare
    words text[] := string_to_array(translate(key, '|', ' '), ' ');
begin
    if key ~ '[^0-9 |][0-9]' then
        words := words || array(select substring(w from '^[^0-9]+([0-9].*)$') from unnest(words) w where w ~ '^[^0-9]+[0-9]');
    end if;
    return array(select distinct left(w, n) from unnest(words) w cross join lateral generate_series(1, least(length(w), 8)) n);
end
$$;

-- Makes the entries of some records what the room says of them now.
create function search.renew(renewed text, ids bigint[]) returns void
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    offers text := (select k.offers from search.kind k where k.kind = renewed);
begin
    -- Whoever changes another part of the same record waits here, and then reads what was changed meanwhile.
    perform from search.entry e where e.kind = renewed and e.record_id = any(ids) order by e.record_id for update;
    execute format($q$
        with offered as materialized (
            select o.id, o.title, o.key, o.seen_by, o.weight,
                (select coalesce(string_agg(search.marked(n), '|' order by i), '') from unnest(o.names) with ordinality u (n, i)
                 where search.marked(n) <> '') as names
            from %s($1) o
        ),
        changed as materialized (
            select o.*, case when e.key = o.key then e.beginnings end as beginnings, e.key = o.key and e.names = o.names as named
            from offered o left join search.entry e on e.kind = $2 and e.record_id = o.id
            where e.record_id is null or (e.title, e.names, e.key, e.seen_by, e.weight) is distinct from (o.title, o.names, o.key, o.seen_by, o.weight)
        ),
        gone as (
            delete from search.entry e where e.kind = $2 and e.record_id = any($1) and not exists (select from offered o where o.id = e.record_id)
            returning e.record_id
        ),
        written as (
            insert into search.entry (kind, record_id, title, names, key, beginnings, seen_by, weight)
            select $2, c.id, c.title, c.names, c.key, coalesce(c.beginnings, search.beginnings(c.key)), c.seen_by, c.weight from changed c
            on conflict (record_id, kind) do update set title = excluded.title, names = excluded.names, key = excluded.key,
                beginnings = excluded.beginnings, seen_by = excluded.seen_by, weight = excluded.weight
        ),
        called as materialized (
            select distinct c.id, left(n, 120) collate "C" as name
            from changed c cross join lateral string_to_table(c.key || '|' || c.names, '|') n where n <> '' and c.named is not true
        ),
        forgotten as (
            delete from search.name n where n.kind = $2
                and (n.record_id in (select g.record_id from gone g)
                    or n.record_id in (select c.id from changed c where c.named is not true) and not exists (select from called d where d.id = n.record_id and d.name = n.name))
        )
        insert into search.name (kind, name, record_id) select $2, d.name, d.id from called d
        on conflict do nothing
    $q$, offers) using ids, renewed;
end
$$;
revoke all on function search.renew(text, bigint[]) from public;

-- After a statement that wrote a table of a room: the records of which it changed something that can be found or decides who sees it.
-- Arguments: the kind, the column with the record's number, the columns that matter.
create function search.written() returns trigger
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    said text := format('select %I as id, %s from ', tg_argv[1], tg_argv[2]);
    ids bigint[];
begin
    execute format('select array_agg(distinct c.id) from (%s) c', case tg_op
        when 'INSERT' then said || 'new_rows'
        when 'DELETE' then said || 'old_rows'
        else format('(%1$snew_rows except %1$sold_rows) union all (%1$sold_rows except %1$snew_rows)', said) end)
    into ids;
    if ids is not null then
        perform search.renew(tg_argv[0], ids);
    end if;
    return null;
end
$$;
revoke all on function search.written() from public;

-- From now on the entries of a kind follow what is written to a table.
-- columns: those that can be found or decide who sees the record
create procedure search.follow(followed text, written regclass, id_column text, columns text[])
    language plpgsql
as $$
declare
    arguments text := format('%L, %L, %L', followed, id_column, (select string_agg(quote_ident(c), ', ') from unnest(columns) c));
begin
    execute format('create trigger found_added after insert on %s referencing new table as new_rows for each statement execute function search.written(%s)',
        written, arguments);
    execute format('create trigger found_changed after update on %s referencing old table as old_rows new table as new_rows for each statement execute function search.written(%s)',
        written, arguments);
    execute format('create trigger found_removed after delete on %s referencing old table as old_rows for each statement execute function search.written(%s)',
        written, arguments);
end
$$;

-- A room's records are found from now on, those already there included.
-- offers: a function of the room that takes their numbers and returns setof search.offered
create procedure search.offer(offered text, offers text, records regclass, columns text[])
    language plpgsql
as $$
declare
    ids bigint[];
begin
    insert into search.kind (kind, offers) values (offered, offers);
    execute format('create table search.%I partition of search.entry for values in (%L)', 'entry_' || offered, offered);
    call search.follow(offered, records, 'id', columns);
    execute format('select coalesce(array_agg(id), ''{}'') from %s', records) into ids;
    perform search.renew(offered, ids);
end
$$;

-- Entries with a name that begins so, in the order of the names. Tells their numbers only; who may see them, search.entry says.
create function search.named(asked text, beginning text, most integer) returns setof bigint
    language sql stable security definer set search_path = search, pg_temp
as $$
    select n.record_id from search.name n
    where n.kind = asked and n.name >= left(beginning, 120) collate "C" and n.name < (left(beginning, 120) || chr(1114111)) collate "C"
    order by n.name, n.record_id limit most
$$;
revoke all on function search.named(text, text, integer) from public;
grant execute on function search.named(text, text, integer) to nhipcau_app;
