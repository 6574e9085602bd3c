-- What a first load of IATI owes the search costs about half of what it did. See docs/decisions/0033.

-- Names in the order of their letters are kept of what has names. Of what is written of money (each description twice, of a million
-- transactions) they were half of the cost of its entries, and told nothing but which of more than a thousand finds is shown first.
alter table search.kind add column named boolean not null default true;
comment on column search.kind.named is 'Whether the names of its records are kept in their order, search.name: of more finds than are counted the best named come first';
update search.kind set named = false where kind = 'money';
delete from search.name where kind = 'money';

-- As before; words that a key has several times, as titles in two languages do, are cut once.
create or replace function search.beginnings(key text) returns text[] language plpgsql immutable parallel safe as $$
declare
    words text[] := array(select distinct w from string_to_table(translate(key, '|', ' '), ' ') w);
begin
    if key ~ '[^0-9 |][0-9]' then
        words := words || array(select substring(w from '^[^0-9]+([0-9].*)$') from unnest(words) w where w ~ '^[^0-9]+[0-9]');
    end if;
    return array(select distinct left(w, n) from unnest(words) w cross join lateral generate_series(1, least(length(w), 8)) n);
end
$$;

create or replace function search.renew(renewed text, ids bigint[]) returns void
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    asked constant search.kind := (select k from search.kind k where k.kind = renewed);
begin
    -- Whoever changes another part of the same record waits here, and then reads what was changed meanwhile.
    perform from search.entry e where e.kind = renewed and e.record_id = any(ids) order by e.record_id for update;
    execute format($q$
        with offered as materialized (
            -- Each name is marked once (offset 0 keeps the planner from asking twice).
            select o.id, o.title, o.key, o.seen_by, o.weight,
                (select coalesce(string_agg(m.name, '|' order by m.i), '')
                 from (select search.marked(u.n) as name, u.i from unnest(o.names) with ordinality u (n, i) offset 0) m where m.name <> '') as names
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
        worded as (
            insert into search.word (word)
            select distinct d.word from (
                select distinct w collate "C" as whole, left(w, 8) collate "C" as word
                from changed c cross join lateral string_to_table(translate(c.key, '|', ' '), ' ') w where c.beginnings is null) d
            where d.whole ~ '^[a-z]+$' and not exists (select from search.word w where w.word = d.word)
        ),
        called as materialized (
            select distinct c.id, left(n, 120) collate "C" as name
            from changed c cross join lateral string_to_table(c.key || '|' || c.names, '|') n where n <> '' and c.named is not true and $3
        ),
        -- Only among the names of these records, not of all of the kind, and by a hash of the new ones.
        forgotten as (
            delete from search.name n where n.kind = $2 and n.record_id = any($1)
                and (n.record_id in (select g.record_id from gone g)
                    or n.record_id in (select c.id from changed c where c.named is not true) and (n.record_id, n.name) not in (select d.id, d.name from called d))
        )
        insert into search.name (kind, name, record_id) select $2, d.name, d.id from called d
        on conflict do nothing
    $q$, asked.offers) using ids, renewed, asked.named;
end
$$;
