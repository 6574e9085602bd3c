-- ${release}
-- How the box at the top asks. Each step reads at most so many entries, however many there are; see docs/decisions/0020 and 0028.

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

-- Which of these begin a word that somebody wrote. Tells of words that no entry of the viewer's has; the words alone find nothing.
create or replace function search.begun(beginnings text[]) returns text[]
    language sql stable security definer set search_path = search, pg_temp
as $$
    select coalesce(array_agg(b), '{}') from unnest(beginnings) b
    where exists (select from search.word w where w.word >= b collate "C" and w.word < (b || '{') collate "C")
$$;
revoke all on function search.begun(text[]) from public;

-- How much of a kind the viewer sees: of a hundred entries from everywhere in the register, at least half.
create or replace function search.sees_most(asked text) returns boolean
    language plpgsql stable security definer set search_path = search, pg_temp
as $$
declare
    viewer constant text[] := search.viewer();
    first_id constant bigint := (select min(e.record_id) from search.entry e where e.kind = asked);
    last_id constant bigint := (select max(e.record_id) from search.entry e where e.kind = asked);
begin
    return (
        select count(*) filter (where e.seen_by && viewer) * 2 > count(*)
        from generate_series(0, 99) i
        cross join lateral (
            select e.seen_by from search.entry e where e.kind = asked and e.record_id >= first_id + (last_id - first_id) * i / 100
            order by e.record_id limit 1) e);
end
$$;
revoke all on function search.sees_most(text) from public;

-- How the entries of a kind are best read for whoever asks now.
-- reach: all (every entry may be read on and on), most, some (only through the index that has who may see what), few (seen holds all they see)
create or replace function search.scope(asked text, out reach text, out seen bigint[])
    language plpgsql stable
    set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set enable_bitmapscan = on
as $$
declare
    few constant integer := 1000;
begin
    if search.viewer_sees_all() then
        reach := 'all';
    elsif search.sees_most(asked) then
        reach := 'most';
    else
        execute format('select array(select e.record_id from search.entry e where e.kind = %L and e.seen_by && $1 limit $2)', asked)
            into seen using search.viewer(), few + 1;
        reach := case when cardinality(seen) > few then 'some' else 'few' end;
    end if;
end
$$;

-- Entries of a kind that meet a condition on $1, $2 and e.key like all ($3), at most so many, in no order.
-- What can be compared fast, the patterns, comes first where entries are read one after the other: most do not have them.
create or replace function search.meet(asked text, has text, keys text[], others text[], patterns text[], most bigint, reach text, seen bigint[])
    returns setof search.entry
    language plpgsql stable
    -- An index always bounds the work; a plan that only hopes to meet two frequent words soon does not.
    set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set enable_bitmapscan = on
as $$
declare
    tried constant integer := 500;
    frequent constant integer := 10;
    read_on constant integer := 20000;
    entries constant text := format('select e.* from search.entry e where e.kind = %L', asked);
    compared constant text := format('case when e.key like all ($3) then %s else false end', has);
    is_frequent boolean;
    ids bigint[];
begin
    if reach = 'few' then
        return query execute entries || ' and e.record_id = any ($5) and ' || compared || ' limit $4' using keys, others, patterns, most, seen;
        return;
    end if;
    if reach in ('all', 'most') then
        -- What one entry in fifty has is met sooner by reading on than by gathering all of it from the index first; but not for ever,
        -- for the first may be like each other and unlike the rest. (An index on kind alone would be no bound.)
        perform set_config('enable_seqscan', 'on', true), set_config('enable_bitmapscan', 'off', true);
        execute format('select count(*) >= $5 from (%s limit $4) e where %s', entries, compared)
            into is_frequent using keys, others, patterns, tried, frequent;
        if is_frequent and most is null then
            return query execute entries || ' and ' || compared using keys, others, patterns;
            return;
        elsif is_frequent then
            execute format('select array(select e.record_id from (%s limit $5) e where %s limit $4)', entries, compared)
                into ids using keys, others, patterns, most, read_on;
        end if;
        perform set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'on', true);
        if cardinality(ids) >= most then
            return query execute entries || ' and e.record_id = any ($1)' using ids;
            return;
        end if;
    end if;
    -- For whoever sees little the lock is said once more, as a key of the index.
    return query execute entries || ' and ' || has || ' and e.key like all ($3)' || case reach when 'some' then ' and e.seen_by && $5' else '' end || ' limit $4'
        using keys, others, patterns, most, search.viewer();
end
$$;

-- Entries of a kind that have the words, at most so many, in no order. For whoever sees all alike whoever may.
-- how: words (each begins a word of the entry), anywhere (each occurs in it), near (as words, one of them with a slip)
create or replace function search.gather(asked text, how text, words text[], most bigint, reach text, seen bigint[]) returns setof search.entry
    language plpgsql stable
as $$
declare
    begun constant text[] := array(select left(w, 8) from unnest(words) w);
    patterns constant text[] := array(select '%' || w || '%' from unnest(words) w);
    has text;
    slips text[];
    wrong text[];
begin
    case how
    when 'words' then
        return query select m.* from search.meet(asked, 'e.beginnings @> $1', begun, '{}', patterns, most, reach, seen) m;
    when 'anywhere' then
        -- Each longer word narrows the index further; shorter ones are no keys of it.
        has := (select string_agg(format('e.key like %L', '%' || w || '%'), ' and ')
                from (select w from unnest(words) w where length(w) >= 3 order by length(w) desc limit 4) l);
        if has is not null then
            return query select m.* from search.meet(asked, has, '{}', '{}', patterns, most, reach, seen) m;
        end if;
    else
        -- Words nobody ever wrote are the slips: if there are two, nothing comes near; digits are never slips.
        wrong := array(select w from unnest(words) w where w ~ '^[a-z]+$' and search.begun(array[left(w, 8)]) = '{}');
        for i in 1 .. least(cardinality(words), 8) loop
            if words[i] ~ '^[a-z]{4,}$' and (wrong = '{}' or wrong = array[words[i]]) then
                slips := search.begun(search.near(words[i]));
                if slips <> '{}' then
                    return query select m.* from search.meet(asked, 'e.beginnings && $1 and e.beginnings @> $2', slips, begun[:i - 1] || begun[i + 1:],
                        patterns[:i - 1] || patterns[i + 1:], most, reach, seen) m;
                end if;
            end if;
        end loop;
    end case;
end
$$;

create or replace function search.matches(asked text, how text, words text[], most bigint) returns setof search.entry
    language sql stable
as $$
    select distinct on (g.record_id) g.* from search.scope(asked) s cross join lateral search.gather(asked, how, words, most, s.reach, s.seen) g
    where how = 'near'
    union all
    select g.* from search.scope(asked) s cross join lateral search.gather(asked, how, words, most, s.reach, s.seen) g where how <> 'near'
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

-- The same text with its tones where the other school writes them: hoà for hòa, and the other way round.
create or replace function search.other_school(marked text) returns text language plpgsql immutable parallel safe as $$
declare
    one constant text[] := array['òa','óa','ỏa','õa','ọa','òe','óe','ỏe','õe','ọe','ùy','úy','ủy','ũy','ụy'];
    other constant text[] := array['oà','oá','oả','oã','oạ','oè','oé','oẻ','oẽ','oẹ','uỳ','uý','uỷ','uỹ','uỵ'];
    written text := marked;
begin
    for i in 1 .. cardinality(one) loop
        if written ~ (one[i] || '(?![[:alpha:]])') then
            written := regexp_replace(written, one[i] || '(?![[:alpha:]])', other[i], 'g');
        else
            written := regexp_replace(written, other[i] || '(?![[:alpha:]])', one[i], 'g');
        end if;
    end loop;
    return written;
end
$$;

-- Whether the diacritics that were typed are those of the entry, by either school; without any in what was typed nobody is preferred.
drop function if exists search.unlike(text, text, text);
create or replace function search.unlike(names text, marked text, other text, bare text) returns integer language sql immutable parallel safe
    return case when marked = bare or ' ' || translate(names, '|', ' ') like '% ' || marked || '%'
        or other <> marked and ' ' || translate(names, '|', ' ') like '% ' || other || '%' then 0 else 1 end;

-- The nearest entries of a kind, and how many there are, counted no further than to one more than `countable`.
-- slips: the entries that come near but for a slip, for whoever found no others; nearest: how near each of them comes
drop function if exists search.find(text, text, text[], integer, integer, boolean);
create function search.find(asked text, typed text, words text[], shown integer, countable integer, slips boolean)
    returns table (record_id bigint, place integer, how text, counted bigint, nearest integer)
    language plpgsql stable
as $$
declare
    bare constant text := array_to_string(words, ' ');
    marked constant text := search.marked(typed);
    other constant text := search.other_school(marked);
    scope constant record := search.scope(asked);
    found_how text := 'words';
    ids bigint[] := '{}';
    named bigint[] := '{}';
    total bigint := 0;
begin
    if scope.reach = 'few' and scope.seen = '{}' then
        return;
    end if;
    -- The names that begin so are many where the words are frequent, and cost the same there as anywhere. They come in the order of the
    -- names: first who is called just so, then whose name begins with these words, then whose begins so.
    if scope.reach <> 'few' and not slips then
        named := array(select n from search.named(asked, bare, countable + 1) n);
        if marked <> bare then
            named := array(select n from search.named(asked, marked, countable + 1) n union select n from unnest(named) n);
        end if;
        if scope.reach = 'all' then
            named := array(select distinct n from unnest(named) n);
        else
            named := array(select e.record_id from search.entry e where e.kind = asked and e.record_id = any (named));
        end if;
        total := cardinality(named);
    end if;
    if total <= countable and not slips then
        ids := array(select m.record_id from search.gather(asked, 'words', words, countable + 1, scope.reach, scope.seen) m);
        total := cardinality(ids);
        named := case when total > countable then named || ids else ids end;
    end if;
    if total < shown and not slips then
        ids := array(select m.record_id from search.gather(asked, 'anywhere', words, countable + 1, scope.reach, scope.seen) m);
        if cardinality(ids) > total then
            found_how := 'anywhere';
            total := cardinality(ids);
            named := ids;
        end if;
    end if;
    if slips then
        found_how := 'near';
        named := array(select distinct m.record_id from search.gather(asked, 'near', words, countable + 1, scope.reach, scope.seen) m);
        total := cardinality(named);
    end if;
    return query
        select s.record_id, (row_number() over ())::integer, found_how, least(total, countable + 1), s.near
        from (
            select e.record_id, search.nearness(e.key, bare) as near from search.entry e
            where e.kind = asked and e.record_id = any (named)
            order by 2, search.unlike(e.names, marked, other, bare), e.weight,
                case when found_how = 'near' then -ext.similarity(e.key, bare) else 0 end, e.title collate "vi-x-icu", e.record_id
            limit shown) s;
end
$$;

grant execute on function search.find(text, text, text[], integer, integer, boolean), search.matches(text, text, text[], bigint), search.scope(text),
    search.gather(text, text, text[], bigint, text, bigint[]), search.meet(text, text, text[], text[], text[], bigint, text, bigint[]), search.sees_most(text), search.begun(text[]) to nhipcau_app;
