-- Which words there are, so that a slip is looked for among words somebody wrote and not in the index of all entries, variant by variant.
-- See docs/decisions/0028.

create table search.word (word text collate "C" not null);
comment on table search.word is
    'Follows from search.entry: the first eight letters of each word of letters that any entry ever had. One that no entry has any more finds nothing; two who write a new word at once may both leave it here, for neither shall wait for the other';
create index word_begins on search.word (word);

insert into search.word
select distinct left(w, 8) collate "C" from search.entry e cross join lateral string_to_table(translate(e.key, '|', ' '), ' ') w where w ~ '^[a-z]+$';

create or replace function search.renew(renewed text, ids bigint[]) returns void
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
        worded as (
            insert into search.word (word)
            select distinct d.word from (
                select distinct w collate "C" as whole, left(w, 8) collate "C" as word
                from changed c cross join lateral string_to_table(translate(c.key, '|', ' '), ' ') w where c.beginnings is null) d
            where d.whole ~ '^[a-z]+$' and not exists (select from search.word w where w.word = d.word)
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
