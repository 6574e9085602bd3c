-- Administrative units over time. See docs/decisions/0007.
--
-- A place is one unit over its whole life; a version says what it was called, which code it bore and where it lay for a while.
-- Codes are reused (15 was Yên Bái and is Lào Cai): a code means something only together with a day.

create schema places;
grant usage on schema places to nhipcau_app;

create table places.place (
    id bigint generated always as identity primary key,
    origin text not null unique check (origin <> ''),
    kind text not null check (kind in ('country', 'province', 'district', 'commune')),
    recognised_only boolean not null default false,
    unique (id, kind)
);
comment on column places.place.origin is 'How the reference data name it (p15-2025, d139, c04603); a place entered by hand has its own.';
comment on column places.place.recognised_only is 'Known from old lists alone: found by name, but in no list or count of units, for nobody says when it ended.';
call history.keep('places.place');
create index place_change on places.place (change_id);

create table places.place_version (
    id bigint generated always as identity primary key,
    place_id bigint not null,
    kind text not null,
    valid_from date,
    valid_to date,
    code text not null check (code <> ''),
    type text not null check (type in ('country', 'province', 'municipality', 'urban-district', 'rural-district', 'town', 'city',
        'ward', 'commune', 'township', 'special-zone')),
    name_vi text not null check (name_vi <> ''),
    full_name_vi text not null check (full_name_vi <> ''),
    name_en text not null default '',
    parent_id bigint references places.place,
    province_id bigint references places.place,
    region_vi text not null default '',
    region_en text not null default '',
    iso_3166_2 text not null default '',
    area_km2 numeric check (area_km2 > 0),
    population bigint check (population >= 0),
    legal_basis text not null default '',
    foreign key (place_id, kind) references places.place (id, kind),
    check (valid_from <= valid_to),
    check ((kind = 'province') = (coalesce(province_id = place_id, false))),
    constraint one_version_at_a_time exclude using gist (place_id with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint one_unit_per_code exclude using gist (kind with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
        where (kind in ('province', 'district'))
);
-- For the 14,000 communes a plain index has to do: the one above would cost a new register a second.
create unique index one_commune_per_code on places.place_version (kind, code, valid_from) nulls not distinct;
comment on column places.place_version.valid_from is 'First day; nothing: the register does not know since when.';
comment on column places.place_version.valid_to is 'Last day; nothing: it goes on.';
call history.keep('places.place_version');
create index place_version_province on places.place_version (province_id, kind);
create index place_version_parent on places.place_version (parent_id);
create index place_version_change on places.place_version (change_id);

create table places.succession (
    former_id bigint not null references places.place,
    later_id bigint not null references places.place,
    relation text not null check (relation in ('whole', 'part')),
    extent text not null check (extent in ('merged', 'special-zone', 'part', 'part-of-area', 'part-of-population', 'all-area', 'all-people')),
    on_date date not null,
    legal_basis text not null default '',
    primary key (former_id, later_id),
    check (former_id <> later_id)
);
comment on column places.succession.relation is 'whole: all of the former unit went into the later one; part: some of it did.';
call history.keep('places.succession');
create index succession_later on places.succession (later_id);
create index succession_change on places.succession (change_id);

create table places.spelling (
    id bigint generated always as identity primary key,
    place_id bigint not null references places.place,
    spelling text not null check (spelling <> ''),
    key text not null,
    kind text not null check (kind in ('official', 'english', 'variant')),
    unique (place_id, spelling)
);
comment on column places.spelling.key is 'org.nhipcau.shared.SearchKey of the spelling.';
call history.keep('places.spelling');
create index spelling_joined on places.spelling (replace(key, ' ', ''));

-- The province of each map in which a unit of any time lies; nothing: in none or several. Worked out by the application whenever
-- units change, so that lists and totals of other rooms are one join.
create table places.on_map (
    place_id bigint primary key references places.place,
    in_63 bigint,
    in_34 bigint
);
call history.keep('places.on_map');

create table places.reference_load (
    name text primary key,
    fingerprint text not null
);
comment on table places.reference_load is 'Which edition of the reference data the register has taken in.';
call history.keep('places.reference_load');
