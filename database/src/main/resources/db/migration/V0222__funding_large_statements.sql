-- What a statement wrote is held against what was there in time that grows with its rows. These triggers joined the two by a plan made for
-- the session's first statement, often of one row: rows by rows. Taking back what a list of 20,000 rows changed took two minutes of it.
-- Sets are compared by hashing or sorting, whatever the plan was made for. See docs/decisions/0033.

create or replace function funding.stamp_changed() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if tg_table_name = 'transaction' then
        if exists (select n.id, n.provider_id, n.receiver_id from new_rows n except select o.id, o.provider_id, o.receiver_id from old_rows o) then
            perform funding.leave_stamp();
        end if;
    elsif tg_table_name = 'organisation' then
        if exists (select n.id, n.place_id from new_rows n except select o.id, o.place_id from old_rows o) then
            perform funding.leave_stamp();
        end if;
    elsif exists (select n.id, n.parent_id, n.illustrative, n.publication, n.money_publication from new_rows n
                  except select o.id, o.parent_id, o.illustrative, o.publication, o.money_publication from old_rows o) then
        perform funding.leave_stamp();
    end if;
    return null;
end
$$;

create or replace function funding.divide_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    gone bigint[];
    made bigint[];
    places_of bigint[];
    held bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(id), array_agg(distinct project_id), array_agg(distinct project_id) into made, places_of, held from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(id), array_agg(distinct project_id) into gone, held from old_rows;
    else
        select array_agg(c.id), array_agg(distinct c.project_id) into made, places_of
        from (select n.id, n.project_id, n.kind, n.currency, n.on_date, n.amount from new_rows n
              except select o.id, o.project_id, o.kind, o.currency, o.on_date, o.amount from old_rows o) c;
        select array_agg(c.id), array_agg(distinct c.project_id) || places_of into gone, held
        from (select o.id, o.project_id, o.kind, o.currency, o.on_date, o.amount from old_rows o
              except select n.id, n.project_id, n.kind, n.currency, n.on_date, n.amount from new_rows n) c;
    end if;
    if held is null then
        return null;
    end if;
    perform projects.hold(held);
    perform funding.will_settle();
    if gone is not null then
        perform funding.undivide(gone);
    end if;
    if made is not null then
        perform funding.divide(made, places_of);
    end if;
    return null;
end
$$;

create or replace function funding.places_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    touched bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct project_id) into touched from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct project_id) into touched from old_rows;
    else
        select array_agg(distinct c.project_id) into touched
        from ((select n.project_id, n.place_id, n.percentage from new_rows n except select o.project_id, o.place_id, o.percentage from old_rows o)
              union all
              (select o.project_id, o.place_id, o.percentage from old_rows o except select n.project_id, n.place_id, n.percentage from new_rows n)) c;
    end if;
    if touched is not null then
        perform funding.divide_again(touched);
    end if;
    return null;
end
$$;

create or replace function projects.named_moved() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
declare
    moved bigint[] := array(select c.id from (select n.id, n.place_id from new_rows n except select o.id, o.place_id from old_rows o) c);
    ids bigint[];
begin
    if moved <> '{}' then
        ids := array(select distinct s.project_id from projects.shared_with s where s.organisation_id = any (moved));
        if ids <> '{}' then
            perform search.will_renew('project', ids);
        end if;
    end if;
    return null;
end
$$;

create or replace function funding.named_moved() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    moved bigint[] := array(select c.id from (select n.id, n.place_id from new_rows n except select o.id, o.place_id from old_rows o) c);
    ids bigint[];
begin
    if moved <> '{}' then
        ids := array(select distinct s.project_id from projects.shared_with s where s.organisation_id = any (moved));
        if ids <> '{}' then
            perform search.will_renew('money', ids);
        end if;
    end if;
    return null;
end
$$;
