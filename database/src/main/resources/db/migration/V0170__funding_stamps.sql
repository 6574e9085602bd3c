-- The picture of flows (decision 0024) adds up every share of a kind of money. What it came to is kept as long as no transaction changed
-- anything it is made of: money, its places, in which programme a project lies, who sees a project.

create table funding.stamp (
    id uuid primary key default gen_random_uuid(),
    left_at timestamptz not null default now()
);
comment on table funding.stamp is
    'One for each transaction that changed what flows are made of, the same nowhere else. Who sees the same of these sees the same flows. No history, on purpose: follows from the rows';
grant select on funding.stamp to nhipcau_app;

create function funding.leave_stamp() returns void
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if coalesce(current_setting('nhipcau.stamped', true), '') = 'yes' then
        return;
    end if;
    perform set_config('nhipcau.stamped', 'yes', true);
    insert into funding.stamp default values;
    -- Few are enough, for each is new: a set that lost old ones equals none before. Others may be taking the same away.
    if (select count(*) from funding.stamp) > 400 then
        delete from funding.stamp s using (select id from funding.stamp order by left_at limit 200 for update skip locked) old
        where s.id = old.id;
    end if;
end
$$;
revoke all on function funding.leave_stamp() from public;

create function funding.stamp_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    perform funding.leave_stamp();
    return null;
end
$$;
create trigger stamp_written after insert or update or delete on funding.share for each statement execute function funding.stamp_written();
create trigger stamp_written after insert or update or delete on projects.party for each statement execute function funding.stamp_written();

-- Of a transaction what its shares do not say; of a project what decides where its money flows and who sees it. A title may be mended.
create function funding.stamp_changed() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if tg_table_name = 'transaction' then
        if exists (select from old_rows o join new_rows n on n.id = o.id
                   where (o.provider_id, o.receiver_id) is distinct from (n.provider_id, n.receiver_id)) then
            perform funding.leave_stamp();
        end if;
    elsif exists (select from old_rows o join new_rows n on n.id = o.id
                  where (o.parent_id, o.illustrative, o.publication) is distinct from (n.parent_id, n.illustrative, n.publication)) then
        perform funding.leave_stamp();
    end if;
    return null;
end
$$;
create trigger stamp_changed after update on funding.transaction
    referencing old table as old_rows new table as new_rows for each statement execute function funding.stamp_changed();
create trigger stamp_changed after update on projects.project
    referencing old table as old_rows new table as new_rows for each statement execute function funding.stamp_changed();

-- What the register already holds is a state of its own.
insert into funding.stamp default values;
