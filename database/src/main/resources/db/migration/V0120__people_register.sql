create schema people;
grant usage on schema people to nhipcau_app;

-- Somebody of the ministry, of a province or of a partner. Personal data: a viewer with a scope sees those of their own organisations,
-- nobody sees one without signing in, and what is personal can be forgotten in all versions (history.erase), so it may be absent.
create table people.person (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    title text,
    emails text,
    phones text,
    languages text,
    note text,
    account_id bigint references identity.account,
    publication text not null default 'internal' check (publication in ('internal', 'shared')),
    erased boolean not null default false,
    source text not null default '',
    illustrative boolean not null default false,
    search_key text not null
);
comment on column people.person.title is 'How they are addressed beside the name: Dr, BS., TS., Ms';
comment on column people.person.emails is 'One on each line, in small letters; phones likewise';
comment on column people.person.account_id is 'The account they sign in with, so that what is theirs can be asked';
comment on column people.person.publication is 'internal: seen by the ministry alone; shared: also by the organisations they belong to or answer for. A person is never public';
comment on column people.person.search_key is 'SearchKey of the name, then of e-mails and phones, parted by |';

create table people.post (
    id bigint generated always as identity primary key,
    person_id bigint not null references people.person,
    organisation_id bigint not null references organisations.organisation,
    rank text not null check (rank in ('head', 'deputy', 'officer')),
    title_vi text not null default '',
    title_en text not null default '',
    valid_from date,
    valid_to date,
    source text not null default '',
    check (valid_from <= valid_to)
);
comment on table people.post is 'A person holds a post in an organisation for a time; an end that is not there is not known or has not come';

create table people.focal_point (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisations.organisation,
    person_id bigint not null references people.person,
    side text not null check (side in ('ministry', 'partner')),
    since date,
    until date,
    note text not null default '',
    check (since <= until)
);
comment on column people.focal_point.side is 'ministry: keeps the relation with this organisation for the ministry; partner: is whom to turn to there';

-- What somebody held went to another from a day on. Each row says which period was closed and which was opened in its place.
create table people.handover (
    id bigint generated always as identity primary key,
    person_id bigint not null references people.person,
    successor_id bigint not null references people.person,
    on_date date not null,
    note text not null default '',
    undone boolean not null default false,
    check (person_id <> successor_id)
);
create table people.handed_over (
    handover bigint not null references people.handover,
    kind text not null,
    closed bigint not null,
    opened bigint not null default 0,
    until_before date,
    given_back boolean not null default false,
    primary key (handover, kind, closed)
);
comment on column people.handed_over.opened is '0: the successor held the same already';
comment on column people.handed_over.until_before is 'When the closed period ended before';
comment on column people.handed_over.given_back is 'Undone; of an undone handover one that was changed meanwhile is not';
comment on column people.handed_over.kind is 'HeldByPeople: of which room''s periods these are the numbers';

create index post_person on people.post (person_id);
create index post_organisation on people.post (organisation_id);
create index focal_point_person on people.focal_point (person_id);
create index focal_point_organisation on people.focal_point (organisation_id);
create index person_search on people.person using gin (search_key ext.gin_trgm_ops);
create index person_name on people.person (name collate "vi-x-icu", id);
create index person_email on people.person using gin (string_to_array(emails, E'\n'));
create index person_name_key on people.person (split_part(search_key, '|', 1));
create unique index person_account on people.person (account_id);
create index handover_person on people.handover (person_id);
create index handover_successor on people.handover (successor_id);

-- The organisations whose people a viewer with a scope sees: their own, and those that work for their place.
create function people.seen_organisations() returns setof bigint
    language plpgsql stable security definer set search_path = people, pg_temp
as $$
begin
    return query
        select o.id from organisations.organisation o
        where o.id = any (identity.viewer_organisations()) or o.place_id = any (identity.viewer_places());
end
$$;

-- The one place that says which people a viewer with a scope sees: who has or had a post in such an organisation, and who is or was
-- its focal point, as long as the record is shared with them.
create function people.seen() returns setof bigint
    language plpgsql stable security definer set search_path = people, pg_temp
as $$
begin
    return query
        select p.id from people.person p
        where p.publication = 'shared' and p.id in (
            select t.person_id from people.post t where t.organisation_id in (select people.seen_organisations())
            union
            select f.person_id from people.focal_point f where f.organisation_id in (select people.seen_organisations()));
end
$$;
revoke all on function people.seen(), people.seen_organisations() from public;
grant execute on function people.seen(), people.seen_organisations() to nhipcau_app;

do $$
declare
    all_seen constant text := '(select identity.viewer_sees_all())';
begin
    call history.keep('people.person', array['name', 'title', 'emails', 'phones', 'languages', 'note', 'search_key']);
    call history.guard('people.person', all_seen || ' or id in (select people.seen())', all_seen);
    call history.keep('people.post');
    call history.guard('people.post', all_seen || ' or person_id in (select people.seen())', all_seen);
    call history.keep('people.focal_point');
    call history.guard('people.focal_point', all_seen || ' or person_id in (select people.seen())', all_seen);
    call history.keep('people.handover');
    call history.guard('people.handover', all_seen || ' or person_id in (select people.seen())', all_seen);
    call history.keep('people.handed_over');
    call history.guard('people.handed_over', all_seen, all_seen);
end
$$;
