-- Indexes that answer a list's filters and its count by themselves; the lock needs nothing but the project's number.
create index project_facets on projects.project (status, level, publication, id);
create index party_filter on projects.party (organisation_id, role, project_id);
create index place_filter on projects.place (place_id, project_id);
create index sector_filter on projects.sector (code, project_id);
drop index projects.project_status, projects.party_organisation, projects.place_place, projects.sector_code;

create index on_map_34 on places.on_map (in_34, place_id);
create index on_map_63 on places.on_map (in_63, place_id);
