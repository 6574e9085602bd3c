-- One change may touch many records, of which a viewer sees one: the reason that somebody gave is told to who sees all alone. See docs/decisions/0029.
revoke select on history.change from nhipcau_app;
grant select (id, at, actor, door) on history.change to nhipcau_app;

create function history.reason(change bigint) returns text
    language sql stable security definer set search_path = history, pg_temp
    return (select case when identity.viewer_sees_all() then coalesce(c.note, '') else '' end from history.change c where c.id = change);
revoke all on function history.reason(bigint) from public;
grant execute on function history.reason(bigint) to nhipcau_app;
