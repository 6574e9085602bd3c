-- Area and people of a unit as the text that made it states them, with where and for which day; a draft made again what it was.
-- See docs/decisions/0030.

alter table places.place_version
    add column figures_source text not null default '',
    add column figures_on date;
comment on column places.place_version.figures_source is 'Where area and population are stated; empty: the reference data the product comes with';
comment on column places.place_version.figures_on is 'The day they hold for, where it is stated';
call history.keep_columns('places.place_version');
update places.place_version_history set figures_source = '';

alter table rearrangements.result
    add column area_km2 numeric check (area_km2 > 0),
    add column population bigint check (population >= 0),
    add column figures_source text not null default '',
    add column figures_on date,
    add check ((area_km2 is null and population is null) = (figures_source = '')),
    add check ((figures_source = '') = (figures_on is null));
comment on column rearrangements.result.figures_source is 'The text that states area and population; never worked out from the units before';
call history.keep_columns('rearrangements.result');
update rearrangements.result_history set figures_source = '';

-- A draft that is made again what it was has its parts written in the order of their tables, not of what refers to what.
alter table rearrangements.former alter constraint former_place_id_fkey deferrable initially immediate;
alter table rearrangements.result alter constraint result_place_id_fkey deferrable initially immediate;
alter table rearrangements.result alter constraint result_parent_id_fkey deferrable initially immediate;
alter table rearrangements.moved alter constraint moved_place_id_fkey deferrable initially immediate;
alter table rearrangements.moved alter constraint moved_result_id_fkey deferrable initially immediate;
