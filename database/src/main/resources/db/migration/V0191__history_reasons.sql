-- Who did what through which door, and why, is no secret of the row it touched but of the register: one change may touch many records, of which a viewer sees
-- one. Nobody sees changes without having signed in, and the reason that somebody gave is told to who sees all alone. See docs/decisions/0029.
alter table history.change enable row level security;
create policy seen on history.change for select to nhipcau_app using ((select identity.viewer_signed_in()));
revoke select on history.change from nhipcau_app;
grant select (id, at, actor, door) on history.change to nhipcau_app;

create function history.reason(change bigint) returns text
    language sql stable security definer set search_path = history, pg_temp
    return (select case when identity.viewer_sees_all() then coalesce(c.note, '') else '' end from history.change c where c.id = change);

-- Since when the register knows anything: the first day of its pages, for everybody.
create function history.began() returns timestamptz
    language sql stable security definer set search_path = history, pg_temp
    return (select min(c.at) from history.change c);
revoke all on function history.reason(bigint), history.began() from public;
grant execute on function history.reason(bigint), history.began() to nhipcau_app;
