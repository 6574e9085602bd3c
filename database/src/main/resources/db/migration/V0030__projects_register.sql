create schema projects;
grant usage on schema projects to nhipcau_app;

create table projects.project (
    id bigint generated always as identity primary key,
    level text not null check (level in ('programme', 'project', 'component')),
    parent_id bigint references projects.project,
    title_vi text not null default '',
    title_en text not null default '',
    title_other text not null default '',
    description_vi text not null default '',
    description_en text not null default '',
    status text not null check (status in ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    planned_start date,
    actual_start date,
    planned_end date,
    actual_end date,
    reporter_id bigint,
    publication text not null default 'internal' check (publication in ('internal', 'shared', 'public')),
    source text not null default '',
    illustrative boolean not null default false,
    search_key text not null,
    check (title_vi <> '' or title_en <> '' or title_other <> ''),
    check (planned_start <= planned_end),
    check (actual_start <= actual_end),
    check (level <> 'programme' or parent_id is null),
    check (parent_id <> id)
);
comment on column projects.project.title_other is 'The title as published, when it is neither in Vietnamese nor in English';
comment on column projects.project.reporter_id is 'organisations.organisation: who publishes the record, when it came from a file';
comment on column projects.project.publication is 'Who may see it beyond the ministry: nobody, the partners and institutions that take part, everybody';

create table projects.identifier (
    project_id bigint not null references projects.project,
    scheme text not null check (scheme <> ''),
    value text not null check (value <> ''),
    primary key (scheme, value)
);
create index identifier_project on projects.identifier (project_id);

create table projects.party (
    project_id bigint not null references projects.project,
    organisation_id bigint not null references organisations.organisation,
    role text not null check (role in ('funding', 'accountable', 'extending', 'implementing')),
    primary key (project_id, organisation_id, role)
);
comment on column projects.party.role is 'IATI list OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing';
create index party_organisation on projects.party (organisation_id);

create table projects.place (
    project_id bigint not null references projects.project,
    place_id bigint not null references places.place,
    percentage numeric check (percentage between 0 and 100),
    primary key (project_id, place_id)
);
comment on column projects.place.percentage is 'As published; nothing: not stated, and computed as an equal share of what is left';
create index place_place on projects.place (place_id);

create table projects.location (
    project_id bigint not null references projects.project,
    position integer not null,
    name text not null default '',
    latitude numeric check (latitude between -90 and 90),
    longitude numeric check (longitude between -180 and 180),
    reference text not null default '',
    primary key (project_id, position)
);
comment on table projects.location is 'Where, in the words and points of the file it came from';

create table projects.country (
    project_id bigint not null references projects.project,
    vocabulary text not null,
    code text not null,
    percentage numeric check (percentage between 0 and 100),
    primary key (project_id, vocabulary, code)
);
comment on column projects.country.vocabulary is 'iso: recipient country (ISO 3166-1); otherwise the vocabulary of a recipient region, IATI list RegionVocabulary';

create table projects.sector (
    project_id bigint not null references projects.project,
    vocabulary text not null,
    code text not null,
    percentage numeric check (percentage between 0 and 100),
    primary key (project_id, vocabulary, code)
);
comment on column projects.sector.vocabulary is 'IATI list SectorVocabulary: 1 OECD DAC five digits, 2 three digits, …';
create index sector_code on projects.sector (code);

-- The one place that says which projects a viewer with a scope sees: those their organisation takes part in, once shared; those in
-- their province, on either map; and public ones. Who sees all never asks (the policies below test that first).
create function projects.seen() returns setof bigint
    language plpgsql stable security definer set search_path = projects, pg_temp
as $$
begin
    return query
        select p.id from projects.project p where p.publication = 'public'
        union
        select t.project_id from projects.party t join projects.project p on p.id = t.project_id
        where t.organisation_id = any (identity.viewer_organisations()) and p.publication <> 'internal'
        union
        select l.project_id from projects.place l where l.place_id = any (identity.viewer_places())
        union
        select l.project_id from projects.place l join facts.places_on_map m on m.place_id = l.place_id
        where m.province_id = any (identity.viewer_places());
end
$$;
revoke all on function projects.seen() from public;
grant execute on function projects.seen() to nhipcau_app;

do $$
declare
    part text;
begin
    call history.keep('projects.project');
    call history.guard('projects.project', '(select identity.viewer_sees_all()) or id in (select projects.seen())', '(select identity.viewer_sees_all())');
    foreach part in array array['identifier', 'party', 'place', 'location', 'country', 'sector'] loop
        call history.keep(('projects.' || part)::regclass);
        call history.guard(('projects.' || part)::regclass, '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
            '(select identity.viewer_sees_all())');
    end loop;
end
$$;

create index project_search on projects.project using gin (search_key ext.gin_trgm_ops);
create index project_title on projects.project ((coalesce(nullif(title_vi, ''), nullif(title_en, ''), title_other)) collate "vi-x-icu", id);
create index project_parent on projects.project (parent_id);
create index project_status on projects.project (status);
create index project_public on projects.project (id) where publication = 'public';
