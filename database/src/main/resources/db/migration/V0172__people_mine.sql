-- Whom an account belongs to. A person whose record is the ministry's alone may still sign in, with a scope, and answer for something:
-- what they answer for is shown to them under its own lock, so they have to be known to themselves.
create function people.of_account(account bigint) returns bigint
    language sql stable security definer set search_path = people, pg_temp
as $$
    select p.id from people.person p where p.account_id = account and not p.erased
$$;
revoke all on function people.of_account(bigint) from public;
grant execute on function people.of_account(bigint) to nhipcau_app;
