-- ${release}
-- How the box at the top asks. Each step reads at most so many entries, however many there are; see docs/decisions/0020.

-- Every word with at most one letter wrong, missing, too many, or changed for its neighbour, as its first eight letters.
create or replace function search.near(word text) returns text[] language sql immutable parallel safe as $$
    select array_agg(distinct left(n, 8))
    from generate_series(1, length(word) + 1) i
    cross join lateral (
        select left(word, i - 1) || substr(word, i + 1)
        union select left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2)
        union select left(word, i - 1) || c || substr(word, i + d)
            from regexp_split_to_table('abcdefghijklmnopqrstuvwxyz', '') c cross join (values (0), (1)) v (d)
    ) m (n)
$$;

-- Entries of a kind that have the words, at most so many, in no order. For whoever sees all alike whoever may.
-- how: words (each begins a word of the entry), anywhere (each occurs in it), near (as words, one of them with a slip)
create or replace function search.matches(asked text, how text, words text[], most bigint) returns setof search.entry
    language plpgsql stable
    -- An index always bounds the work; a plan that only hopes to meet two frequent words soon does not.
    set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set enable_bitmapscan = on
as $$
declare
    tried constant bigint := 2000;
    frequent constant bigint := 100;
    few constant bigint := 5000;
    narrow constant boolean := not search.viewer_sees_all();
    -- The lock says so anyway; said here, it is a key of the index.
    viewer constant text[] := case when narrow then search.viewer() end;
    begun constant text[] := array(select left(w, 8) from unnest(words) w);
    longest constant text := (select w from unnest(words) w order by length(w) desc limit 1);
    patterns text[];
    has text;
    is_frequent boolean;
    sees_few boolean;
    slips text[];
    met bigint[];
    ids bigint[] := '{}';
begin
    case how
    when 'words' then
        patterns := array(select '%' || w || '%' from unnest(words) w where length(w) > 8);
        has := 'e.beginnings @> $2 and e.key like all ($3)';
    when 'anywhere' then
        if length(longest) < 3 then
            return;
        end if;
        patterns := array(select '%' || w || '%' from unnest(words) w);
        has := 'e.key like $5 and e.key like all ($3)';
    else
        for i in 1 .. least(cardinality(words), 8) loop
            -- Of the hundreds of words that come near, the few that begin a word of any entry; digits are never slips.
            if words[i] ~ '^[a-z]{4,}$' then
                slips := array(
                    select n from unnest(search.near(words[i])) n
                    where exists (select from search.entry e where e.kind = asked and e.beginnings @> array[n]));
                execute 'select array(select e.record_id from search.entry e where e.kind = $1 and e.beginnings && $2 and e.beginnings @> $3'
                        || case when narrow then ' and e.seen_by && $4' else '' end || ' limit $5)'
                    into met using asked, slips, begun[:i - 1] || begun[i + 1:], viewer, most;
                ids := ids || met;
            end if;
        end loop;
        return query select e.* from search.entry e where e.kind = asked and e.record_id = any (ids) limit most;
        return;
    end case;
    if narrow then
        has := has || ' and e.seen_by && $4';
        -- A frequent part of words says less than a narrow scope, and no index has both.
        if how = 'anywhere' then
            execute 'select count(*) <= $3 from (select from search.entry e where e.kind = $1 and e.seen_by && $2 limit $3 + 1) m'
                into sees_few using asked, viewer, few;
            if sees_few then
                return query execute 'with mine as materialized (select e.* from search.entry e where e.kind = $1 and e.seen_by && $4) select e.* from mine e where '
                        || has || ' limit $6'
                    using asked, begun, patterns, viewer, '%' || longest || '%', most;
                return;
            end if;
        end if;
    else
        -- What one entry in twenty has is met sooner by reading on than by gathering all of it from the index first.
        execute 'select count(*) >= $6 from (select e.beginnings, e.key from search.entry e where e.kind = $1 limit $7) e where ' || has
            into is_frequent using asked, begun, patterns, viewer, '%' || longest || '%', frequent, tried;
        if is_frequent then
            perform set_config('enable_seqscan', 'on', true), set_config('enable_bitmapscan', 'off', true);
        end if;
    end if;
    return query execute 'select e.* from search.entry e where e.kind = $1 and ' || has || ' limit $6'
        using asked, begun, patterns, viewer, '%' || longest || '%', most;
end
$$;

-- How near an entry comes, the nearest first: it bears just this name; a name begins with these words, or so; the words follow each
-- other in it, or so; they are there.
create or replace function search.nearness(key text, bare text) returns integer language sql immutable parallel safe
    return case
        when '|' || key || '|' like '%|' || bare || '|%' then 0
        when '|' || key like '%|' || bare || ' %' then 1
        when '|' || key like '%|' || bare || '%' then 2
        when ' ' || translate(key, '|', ' ') || ' ' like '% ' || bare || ' %' then 3
        when ' ' || translate(key, '|', ' ') like '% ' || bare || '%' then 4
        else 5 end;

-- Whether the diacritics that were typed are those of the entry; without any in what was typed nobody is preferred.
create or replace function search.unlike(names text, marked text, bare text) returns integer language sql immutable parallel safe
    return case when marked = bare or ' ' || translate(names, '|', ' ') like '% ' || marked || '%' then 0 else 1 end;

-- The nearest entries of a kind, and how many there are, counted no further than to one more than `countable`.
-- slips: whether entries with a slip are found when there are no others
create or replace function search.find(asked text, typed text, words text[], shown integer, countable integer, slips boolean)
    returns table (record_id bigint, place integer, how text, counted bigint)
    language plpgsql stable
as $$
declare
    bare constant text := array_to_string(words, ' ');
    marked constant text := search.marked(typed);
    found_how text := 'words';
    ids bigint[];
    named bigint[];
    total bigint;
begin
    -- The names that begin so are many where the words are frequent, and cost the same there as anywhere.
    named := array(
        select distinct e.record_id
        from (select n from search.named(asked, marked, countable + 1) n
              union select n from search.named(asked, bare, countable + 1) n) n
        join search.entry e on e.kind = asked and e.record_id = n.n);
    total := cardinality(named);
    if total <= countable then
        ids := array(select m.record_id from search.matches(asked, 'words', words, countable + 1) m);
        total := cardinality(ids);
        named := case when total > countable then named || ids else ids end;
    end if;
    if total < shown then
        ids := array(select m.record_id from search.matches(asked, 'anywhere', words, countable + 1) m);
        if cardinality(ids) > total then
            found_how := 'anywhere';
            total := cardinality(ids);
            named := ids;
        end if;
    end if;
    if total = 0 and slips then
        found_how := 'near';
        named := array(select m.record_id from search.matches(asked, 'near', words, countable + 1) m);
        total := cardinality(named);
    end if;
    return query
        select s.record_id, (row_number() over ())::integer, found_how, least(total, countable + 1)
        from (
            select e.record_id from search.entry e
            where e.kind = asked and e.record_id = any (named)
            order by search.nearness(e.key, bare), search.unlike(e.names, marked, bare), e.weight,
                case when found_how = 'near' then -ext.similarity(e.key, bare) else 0 end, e.title collate "vi-x-icu", e.record_id
            limit shown) s;
end
$$;

grant execute on function search.find(text, text, text[], integer, integer, boolean), search.matches(text, text, text[], bigint) to nhipcau_app;
