create schema organisations;
grant usage on schema organisations to nhipcau_app;

-- Whose record an account bound to an organisation may change. Everybody who may see the register sees all of it.
create function organisations.may_change(organisation bigint) returns boolean language sql stable parallel safe
    return identity.viewer_sees_all() or organisation = any (identity.viewer_organisations());

create table organisations.organisation (
    id bigint generated always as identity primary key,
    kind text not null,
    name_vi text not null default '',
    name_en text not null default '',
    short_name text not null default '',
    country text not null default '' check (country ~ '^([A-Z]{2})?$'),
    parent_id bigint references organisations.organisation,
    place_id bigint,
    valid_from date,
    valid_to date,
    website text not null default '',
    source text not null default '',
    illustrative boolean not null default false,
    search_key text not null,
    check (name_vi <> '' or name_en <> ''),
    check (valid_from <= valid_to)
);
comment on column organisations.organisation.kind is 'OrganisationKind; each kind knows its IATI OrganisationType code';
comment on column organisations.organisation.search_key is 'SearchKey of all names, the short name and the identifiers, parted by |';
call history.keep('organisations.organisation');
call history.guard('organisations.organisation', 'true', 'organisations.may_change(id)');
create index organisation_search on organisations.organisation using gin (search_key ext.gin_trgm_ops);
create index organisation_name on organisations.organisation (name_vi collate "vi-x-icu");
create index organisation_parent on organisations.organisation (parent_id);

-- An organisation's number in some register. Scheme 'iati' is the identifier it publishes under (org-id.guide).
create table organisations.identifier (
    organisation_id bigint not null references organisations.organisation,
    scheme text not null check (scheme <> ''),
    value text not null check (value <> ''),
    primary key (scheme, value)
);
call history.keep('organisations.identifier');
call history.guard('organisations.identifier', 'true', 'organisations.may_change(organisation_id)');
create index identifier_organisation on organisations.identifier (organisation_id);

-- Names it is or was also called by: former names, translations, names that files use.
create table organisations.other_name (
    organisation_id bigint not null references organisations.organisation,
    name text not null check (name <> ''),
    search_key text not null,
    primary key (organisation_id, name)
);
call history.keep('organisations.other_name');
call history.guard('organisations.other_name', 'true', 'organisations.may_change(organisation_id)');
create index other_name_key on organisations.other_name (search_key);

create table organisations.predecessor (
    organisation_id bigint not null references organisations.organisation,
    predecessor_id bigint not null references organisations.organisation,
    on_date date not null,
    note text not null default '',
    primary key (organisation_id, predecessor_id),
    check (organisation_id <> predecessor_id)
);
call history.keep('organisations.predecessor');
call history.guard('organisations.predecessor', 'true', 'organisations.may_change(organisation_id)');
create index predecessor_of on organisations.predecessor (predecessor_id);
