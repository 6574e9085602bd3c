-- A form that creates something carries a number of its own; the same form sent twice finds here what the first one made.
-- No history: it passes within days.
create schema site;
grant usage on schema site to nhipcau_app;
create table site.submission (
    token uuid primary key,
    actor text not null,
    location text not null,
    at timestamptz not null
);
create index submission_at on site.submission (at);
grant select, insert, update, delete on site.submission to nhipcau_app;
