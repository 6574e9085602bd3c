-- What is written of money is found: descriptions and references of transactions. One entry for each project that has some, not one for
-- each transaction: whoever may see the project may see its money, and a file of a hundred thousand transactions writes as many entries as
-- it has activities. Which transactions have the words the room reads itself, of the few projects that are shown. See docs/decisions/0024.

-- SearchKey of a text that no program computed it for; SearchMoneyTest holds the two against each other.
create function search.bare(written text) returns text language sql immutable parallel safe
    return btrim(regexp_replace(lower(translate(regexp_replace(normalize(written, nfkd), U&'[\0300-\036F]', '', 'g'), U&'\0111\0110\200E\200F', 'dD')),
        '[^[:alnum:]]+', ' ', 'g'));

-- Several kinds may follow one table now.
create or replace procedure search.follow(followed text, written regclass, id_column text, columns text[])
    language plpgsql
as $$
declare
    arguments text := format('%L, %L, %L', followed, id_column, (select string_agg(quote_ident(c), ', ') from unnest(columns) c));
begin
    execute format('create trigger %I after insert on %s referencing new table as new_rows for each statement execute function search.written(%s)',
        'found_added_' || followed, written, arguments);
    execute format('create trigger %I after update on %s referencing old table as old_rows new table as new_rows for each statement execute function search.written(%s)',
        'found_changed_' || followed, written, arguments);
    execute format('create trigger %I after delete on %s referencing old table as old_rows for each statement execute function search.written(%s)',
        'found_removed_' || followed, written, arguments);
end
$$;

create function funding.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select f.id, f.title, w.names, w.key, f.seen_by, f.weight
    from projects.found(ids) f
    cross join lateral (
        select array_agg(n order by n) as names, string_agg(search.bare(n), '|' order by n) as key
        from (select t.description as n from funding.transaction t where t.project_id = f.id and t.description <> ''
              union select t.reference from funding.transaction t where t.project_id = f.id and t.reference <> '') s) w
    where w.key is not null
$$;
call search.offer('money', 'funding.found', 'projects.project', '{title_vi,title_en,title_other,publication,level}');
call search.follow('money', 'funding.transaction', 'project_id', '{description,reference}');
call search.follow('money', 'projects.party', 'project_id', '{organisation_id}');
call search.follow('money', 'projects.place', 'project_id', '{place_id}');

create function funding.moved() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    ids bigint[] := array(select distinct l.project_id from projects.place l join moved_rows m on m.place_id = l.place_id);
begin
    if ids <> '{}' then
        perform search.will_renew('money', ids);
    end if;
    return null;
end
$$;
create trigger money_placed after insert on places.on_map referencing new table as moved_rows for each statement execute function funding.moved();
create trigger money_moved after update on places.on_map referencing new table as moved_rows for each statement execute function funding.moved();
create trigger money_lost after delete on places.on_map referencing old table as moved_rows for each statement execute function funding.moved();
