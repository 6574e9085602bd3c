-- Money has a publication of its own (0021): flows and what the search finds of money follow it, and what was shared by name.

create or replace function funding.stamp_changed() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if tg_table_name = 'transaction' then
        if exists (select from old_rows o join new_rows n on n.id = o.id
                   where (o.provider_id, o.receiver_id) is distinct from (n.provider_id, n.receiver_id)) then
            perform funding.leave_stamp();
        end if;
    elsif tg_table_name = 'organisation' then
        if exists (select from old_rows o join new_rows n on n.id = o.id where o.place_id is distinct from n.place_id) then
            perform funding.leave_stamp();
        end if;
    elsif exists (select from old_rows o join new_rows n on n.id = o.id
                  where (o.parent_id, o.illustrative, o.publication, o.money_publication)
                      is distinct from (n.parent_id, n.illustrative, n.publication, n.money_publication)) then
        perform funding.leave_stamp();
    end if;
    return null;
end
$$;
create trigger stamp_written after insert or update or delete on projects.shared_with for each statement execute function funding.stamp_written();
-- For which place an organisation works decides what was shared with it.
create trigger stamp_changed after update on organisations.organisation
    referencing old table as old_rows new table as new_rows for each statement execute function funding.stamp_changed();

create or replace function projects.named_moved() returns trigger
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
            perform search.will_renew('project', ids);
        end if;
    end if;
    return null;
end
$$;

-- Who finds it is who sees the money: the rule of projects.money_seen(), said of one project.
create or replace function funding.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, coalesce(nullif(p.title_vi, ''), nullif(p.title_en, ''), p.title_other), w.names, w.key,
        case when p.publication = 'public' and p.money_publication = 'public' then array['all', 'public'] else array[]::text[] end
            || case when p.money_publication = 'internal' then array[]::text[]
                else array(
                    select 'organisation:' || t.organisation_id from projects.party t where t.project_id = p.id
                    union select 'organisation:' || s.organisation_id from projects.shared_with s where s.project_id = p.id
                    union select 'place:' || o.place_id from projects.shared_with s join organisations.organisation o on o.id = s.organisation_id
                        where s.project_id = p.id and o.place_id is not null
                    order by 1) end
            || array(
                select 'place:' || l.place_id from projects.place l where l.project_id = p.id
                union
                select 'place:' || v.province_id from projects.place l join places.on_map m on m.place_id = l.place_id
                cross join lateral (values (m.in_63), (m.in_34)) v (province_id)
                where l.project_id = p.id and v.province_id is not null
                order by 1),
        0
    from projects.project p
    cross join lateral (
        select array_agg(n order by n) as names, string_agg(search.bare(n), '|' order by n) as key
        from (select t.description as n from funding.transaction t where t.project_id = p.id and t.description <> ''
              union select t.reference from funding.transaction t where t.project_id = p.id and t.reference <> '') s) w
    where p.id = any (ids) and w.key is not null
$$;
drop trigger found_added_money on projects.project;
drop trigger found_changed_money on projects.project;
drop trigger found_removed_money on projects.project;
call search.follow('money', 'projects.project', 'id', '{title_vi,title_en,title_other,publication,money_publication}');
call search.follow('money', 'projects.shared_with', 'project_id', '{organisation_id}');

create function funding.named_moved() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    ids bigint[] := array(
        select distinct s.project_id from projects.shared_with s
        join old_rows o on o.id = s.organisation_id join new_rows n on n.id = o.id
        where n.place_id is distinct from o.place_id);
begin
    if ids <> '{}' then
        perform search.will_renew('money', ids);
    end if;
    return null;
end
$$;
create trigger money_named_moved after update on organisations.organisation
    referencing old table as old_rows new table as new_rows for each statement execute function funding.named_moved();

-- What is there already; and who saw flows until now asks anew.
select search.renew('money', array(select id from projects.project));
insert into funding.stamp default values;
