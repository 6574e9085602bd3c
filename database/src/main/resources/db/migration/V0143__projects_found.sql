-- Who finds a project is who sees it: the rule of projects.seen(), said of one project.
create function projects.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, coalesce(nullif(p.title_vi, ''), nullif(p.title_en, ''), p.title_other),
        array[p.title_vi, p.title_en, p.title_other], p.search_key,
        case when p.publication = 'public' then array['all'] else array[]::text[] end
            || case when p.publication = 'internal' then array[]::text[]
                else array(select distinct 'organisation:' || t.organisation_id from projects.party t where t.project_id = p.id order by 1) end
            || array(select 'place:' || l.place_id from projects.place l where l.project_id = p.id order by 1),
        case p.level when 'programme' then 0 when 'project' then 1 else 2 end
    from projects.project p where p.id = any (ids)
$$;
call search.offer('project', 'projects.found', 'projects.project', '{title_vi,title_en,title_other,search_key,publication,level}');
call search.follow('project', 'projects.party', 'project_id', '{organisation_id}');
call search.follow('project', 'projects.place', 'project_id', '{place_id}');
