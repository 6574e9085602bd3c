create schema tour;
grant usage on schema tour to nhipcau_app;

-- Who has gone the newcomer's tour or left it; they are greeted with it no more.
create table tour.ended (
    actor text primary key,
    at timestamptz not null,
    finished boolean not null
);
comment on table tour.ended is 'No history, on purpose: a passing thing, of nobody but the one who was shown around.';
grant select, insert, update on tour.ended to nhipcau_app;
