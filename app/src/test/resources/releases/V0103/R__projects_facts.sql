-- ${release}
drop view if exists facts.projects_project;
create view facts.projects_project with (security_invoker = true) as
select id as project_id, level, parent_id, title_vi, title_en, title_other, status, planned_start, actual_start, planned_end, actual_end,
       publication, illustrative, search_key
from projects.project;
drop view if exists facts.projects_party;
create view facts.projects_party with (security_invoker = true) as
select project_id, organisation_id, role from projects.party;
drop view if exists facts.projects_place;
create view facts.projects_place with (security_invoker = true) as
select project_id, place_id, percentage from projects.place;
grant select on facts.projects_project, facts.projects_party, facts.projects_place to nhipcau_app;
