-- ${release}
-- What other rooms may join to. A place has no secrets: whoever may see a record may see where it is.

drop view if exists facts.places_place;
create view facts.places_place with (security_invoker = true) as
select p.id as place_id, p.kind, p.recognised_only, v.code, v.type, v.name_vi, v.full_name_vi, v.name_en,
    v.parent_id, v.province_id, v.region_vi, v.region_en, v.iso_3166_2, v.valid_from, v.valid_to
from places.place p
-- For each place by itself: whoever joins three places does not sort all of them.
cross join lateral (
    select * from places.place_version v where v.place_id = p.id order by v.valid_from desc nulls last limit 1) v;
comment on view facts.places_place is 'Every place once, as its last version has it.';

drop view if exists facts.places_version;
create view facts.places_version with (security_invoker = true) as
select v.id as version_id, v.place_id, v.kind, v.valid_from, v.valid_to, v.code, v.type, v.name_vi, v.full_name_vi, v.name_en,
    v.parent_id, v.province_id, v.region_vi, v.region_en, v.iso_3166_2, v.area_km2, v.population
from places.place_version v;
comment on view facts.places_version is 'What a place was called and where it lay, for each while of its life; first and last day included, nothing: open.';

drop view if exists facts.places_succession;
create view facts.places_succession with (security_invoker = true) as
select s.former_id, s.later_id, s.relation, s.on_date from places.succession s;

drop view if exists facts.places_map;
create view facts.places_map with (security_invoker = true) as
select m.map, m.on_date from (values ('63', date '2025-06-30'), ('34', date '2025-07-01')) m (map, on_date);
comment on view facts.places_map is 'The maps of provinces and a day on which each held.';

drop view if exists facts.places_on_map;
create view facts.places_on_map with (security_invoker = true) as
select '63' as map, o.place_id, o.in_63 as province_id from places.on_map o
union all
select '34', o.place_id, o.in_34 from places.on_map o;
comment on view facts.places_on_map is
    'The province of map 63 or 34 in which a place of any time lies; province_id is nothing when it cannot be placed there.';

drop view if exists facts.places_spelling;
create view facts.places_spelling with (security_invoker = true) as
select s.place_id, s.spelling, s.key from places.spelling s;

grant select on facts.places_place, facts.places_version, facts.places_succession, facts.places_map, facts.places_on_map,
    facts.places_spelling to nhipcau_app;
