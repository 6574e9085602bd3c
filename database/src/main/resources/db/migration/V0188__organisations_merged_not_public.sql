-- The window shows of merged organisations the one that stays; so does its search. Whoever signed in still finds the merged one by its name.
create or replace function organisations.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select o.id, coalesce(nullif(o.name_vi, ''), o.name_en),
        array[o.name_vi, o.name_en, o.short_name]
            || array(select n.name from organisations.other_name n where n.organisation_id = o.id order by n.name),
        o.search_key, case when o.publication = 'public' and o.merged_into_id is null then array['all', 'public'] else array['all'] end, 0
    from organisations.organisation o where o.id = any (ids)
$$;
drop trigger found_added on organisations.organisation;
drop trigger found_changed on organisations.organisation;
drop trigger found_removed on organisations.organisation;
call search.follow('organisation', 'organisations.organisation', 'id', '{name_vi,name_en,short_name,search_key,publication,merged_into_id}');
select search.renew('organisation', array(select id from organisations.organisation where merged_into_id is not null));
