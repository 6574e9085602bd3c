create schema home;
grant usage on schema home to nhipcau_app;

-- When somebody last saw the first page, and when the visit before this one ended: what changed since is new to them.
create table home.visit (
    actor text primary key,
    seen_at timestamptz not null,
    before timestamptz
);
comment on table home.visit is 'No history, on purpose: a passing thing, of nobody but the one who visits.';
grant select, insert, update on home.visit to nhipcau_app;
