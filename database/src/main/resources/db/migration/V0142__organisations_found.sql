create function organisations.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select o.id, coalesce(nullif(o.name_vi, ''), o.name_en),
        array[o.name_vi, o.name_en, o.short_name]
            || array(select n.name from organisations.other_name n where n.organisation_id = o.id order by n.name),
        o.search_key, array['all'], 0
    from organisations.organisation o where o.id = any (ids)
$$;
call search.offer('organisation', 'organisations.found', 'organisations.organisation', '{name_vi,name_en,short_name,search_key}');
call search.follow('organisation', 'organisations.other_name', 'organisation_id', '{name}');
