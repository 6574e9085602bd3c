-- Who finds a project is who sees it: the rule of projects.seen(), said of one project. (The table, not the view in facts, which is made
-- after the migrations.)
create function projects.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, coalesce(nullif(p.title_vi, ''), nullif(p.title_en, ''), p.title_other),
        array[p.title_vi, p.title_en, p.title_other], p.search_key,
        case when p.publication = 'public' then array['all'] else array[]::text[] end
            || case when p.publication = 'internal' then array[]::text[]
                else array(select distinct 'organisation:' || t.organisation_id from projects.party t where t.project_id = p.id order by 1) end
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
call search.offer('project', 'projects.found', 'projects.project', '{title_vi,title_en,title_other,search_key,publication,level}');
call search.follow('project', 'projects.party', 'project_id', '{organisation_id}');
call search.follow('project', 'projects.place', 'project_id', '{place_id}');

-- A unit that comes to lie in another province takes its projects along.
create function projects.moved() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
declare
    ids bigint[] := array(select distinct l.project_id from projects.place l join moved_rows m on m.place_id = l.place_id);
begin
    if ids <> '{}' then
        perform search.renew('project', ids);
    end if;
    return null;
end
$$;
create trigger found_placed after insert on places.on_map referencing new table as moved_rows for each statement execute function projects.moved();
create trigger found_moved after update on places.on_map referencing new table as moved_rows for each statement execute function projects.moved();
create trigger found_lost after delete on places.on_map referencing old table as moved_rows for each statement execute function projects.moved();
