-- Whoever did not sign in finds what is public. In seen_by, 'all' is everybody who signed in, 'public' whoever did not.
comment on type search.offered is
    'title: what it is sorted by; names: as people write them; key: SearchKey of all names and numbers, parted by |; seen_by: all (who signed in), public (who did not), organisation:N, place:N; weight: of two that are equally near the lighter comes first';

create or replace function search.viewer() returns text[] language sql stable parallel safe as $$
    select case when coalesce(current_setting('nhipcau.signed_in', true), '') = 't' or search.viewer_sees_all() then array['all'] else array['public'] end
        || array(select 'organisation:' || o from unnest(coalesce(nullif(current_setting('nhipcau.organisations', true), ''), '{}')::bigint[]) o)
        || array(select 'place:' || p from unnest(coalesce(nullif(current_setting('nhipcau.places', true), ''), '{}')::bigint[]) p)
$$;

create or replace function organisations.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select o.id, coalesce(nullif(o.name_vi, ''), o.name_en),
        array[o.name_vi, o.name_en, o.short_name]
            || array(select n.name from organisations.other_name n where n.organisation_id = o.id order by n.name),
        o.search_key, case o.publication when 'public' then array['all', 'public'] else array['all'] end, 0
    from organisations.organisation o where o.id = any (ids)
$$;
drop trigger found_added on organisations.organisation;
drop trigger found_changed on organisations.organisation;
drop trigger found_removed on organisations.organisation;
call search.follow('organisation', 'organisations.organisation', 'id', '{name_vi,name_en,short_name,search_key,publication}');

create or replace function projects.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, coalesce(nullif(p.title_vi, ''), nullif(p.title_en, ''), p.title_other),
        array[p.title_vi, p.title_en, p.title_other], p.search_key,
        case when p.publication = 'public' then array['all', 'public'] else array[]::text[] end
            || case when p.publication = 'internal' then array[]::text[]
                else array(
                    select 'organisation:' || t.organisation_id from projects.party t where t.project_id = p.id
                    union select 'organisation:' || s.organisation_id from projects.shared_with s where s.project_id = p.id
                    -- Named is also who works for the place of a named organisation (organisations.of_viewer()).
                    union select 'place:' || o.place_id from projects.shared_with s join organisations.organisation o on o.id = s.organisation_id
                        where s.project_id = p.id and o.place_id is not null
                    order by 1) end
            -- Its places, and the provinces of either map in which they lie.
            || array(
                select 'place:' || l.place_id from projects.place l where l.project_id = p.id
                union
                select 'place:' || v.province_id from projects.place l join places.on_map m on m.place_id = l.place_id
                cross join lateral (values (m.in_63), (m.in_34)) v (province_id)
                where l.project_id = p.id and v.province_id is not null
                order by 1),
        case p.level when 'programme' then 0 when 'project' then 1 else 2 end
    from projects.project p where p.id = any (ids)
$$;
call search.follow('project', 'projects.shared_with', 'project_id', '{organisation_id}');

-- A named organisation that comes to work for another place takes along what it was named for.
create function projects.named_moved() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
declare
    ids bigint[];
begin
    if exists (select from old_rows o join new_rows n on n.id = o.id where n.place_id is distinct from o.place_id) then
        ids := array(
            select distinct s.project_id from projects.shared_with s
            join old_rows o on o.id = s.organisation_id join new_rows n on n.id = o.id
            where n.place_id is distinct from o.place_id);
        if ids <> '{}' then
            perform search.renew('project', ids);
        end if;
    end if;
    return null;
end
$$;
revoke all on function projects.named_moved() from public;
create trigger found_named_moved after update on organisations.organisation
    referencing old table as old_rows new table as new_rows for each statement execute function projects.named_moved();

-- Places are nobody's secret.
create or replace function places.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, v.full_name_vi,
        array(select s.spelling from places.spelling s where s.place_id = p.id order by s.spelling),
        array_to_string(array(
            select s.key from places.spelling s where s.place_id = p.id and s.key <> ''
            union select places.called(c.type) || ' ' || s.key from places.spelling s, places.place_version c
                where s.place_id = p.id and c.place_id = p.id and s.kind = 'official' and s.key <> '' and places.called(c.type) <> ''
                    and not starts_with(s.key, places.called(c.type) || ' ')
            union select lower(c.code) from places.place_version c where c.place_id = p.id order by 1), '|'),
        array['all', 'public'],
        case p.kind when 'country' then 0 when 'province' then 1 when 'district' then 2 else 3 end
            + case when v.valid_to is null and not p.recognised_only then 0 else 4 end
    from places.place p
    cross join lateral (
        select n.full_name_vi, n.valid_to from places.place_version n where n.place_id = p.id order by n.valid_from desc nulls last limit 1) v
    where p.id = any (ids)
$$;

-- What is there already: nothing but who finds it changed, so no entry is made anew.
update search.entry set seen_by = array['all', 'public'] where kind = 'place';
update search.entry e set seen_by = e.seen_by || array['public']
from projects.project p where e.kind = 'project' and p.id = e.record_id and p.publication = 'public';
