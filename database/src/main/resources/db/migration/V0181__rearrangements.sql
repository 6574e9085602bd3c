-- Administrative units are merged, divided, renamed by resolutions: written down as drafts, put in force, taken back.
-- See docs/decisions/0026.

create schema rearrangements;
grant usage on schema rearrangements to nhipcau_app;

create table rearrangements.event (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('merger', 'split', 'transfer', 'change')),
    on_date date not null,
    legal_basis text not null check (legal_basis <> ''),
    source text not null default '',
    note text not null default '',
    state text not null default 'draft' check (state in ('draft', 'in-force', 'dropped'))
);
comment on column rearrangements.event.on_date is 'The first day of the new state.';
comment on column rearrangements.event.legal_basis is 'The resolution, with its number, date and article.';
comment on column rearrangements.event.state is 'draft: nothing of it has been done; in-force: the units are as it says; dropped: it is not to be done';

create table rearrangements.former (
    event_id bigint not null references rearrangements.event,
    place_id bigint not null references places.place,
    extent text not null check (extent in ('whole', 'part', 'rest')),
    primary key (event_id, place_id)
);
comment on column rearrangements.former.extent is 'whole: ends, all of it in one unit; part: gives a part and goes on; rest: ends, in several units';

create table rearrangements.result (
    id bigint generated always as identity primary key,
    event_id bigint not null references rearrangements.event,
    place_id bigint references places.place,
    existing boolean not null default false,
    type text not null default '',
    code text not null default '',
    name_vi text not null default '',
    name_en text not null default '',
    parent_id bigint references places.place,
    check (existing or (type <> '' and code <> '' and name_vi <> '' and parent_id is not null))
);
comment on column rearrangements.result.place_id is 'existing: which unit receives a part and goes on; otherwise the unit that was made, once in force';
create unique index result_existing on rearrangements.result (event_id, place_id) where existing;
create index result_event on rearrangements.result (event_id);

-- Where each unit within a divided one belongs afterwards.
create table rearrangements.moved (
    event_id bigint not null references rearrangements.event,
    place_id bigint not null references places.place,
    result_id bigint not null references rearrangements.result,
    primary key (event_id, place_id)
);
create index event_on on rearrangements.event (on_date);
create index former_place on rearrangements.former (place_id);
create index result_place on rearrangements.result (place_id);

-- What is only planned is the ministry's own; what is in force is for whoever signed in. The units themselves are public.
create function rearrangements.in_force(event bigint) returns boolean language sql stable security definer
    set search_path = rearrangements, pg_temp
    return exists (select from rearrangements.event e where e.id = event and e.state = 'in-force');
revoke all on function rearrangements.in_force(bigint) from public;
grant execute on function rearrangements.in_force(bigint) to nhipcau_app;

do $$
declare
    part text;
begin
    call history.keep('rearrangements.event');
    call history.guard('rearrangements.event', '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and rearrangements.in_force(id)', '(select identity.viewer_sees_all())');
    foreach part in array array['former', 'result', 'moved'] loop
        call history.keep(('rearrangements.' || part)::regclass);
        call history.guard(('rearrangements.' || part)::regclass, '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and rearrangements.in_force(event_id)',
            '(select identity.viewer_sees_all())');
    end loop;
end
$$;
