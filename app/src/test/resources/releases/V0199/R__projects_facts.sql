-- ${release}
drop view if exists facts.projects_project;
create view facts.projects_project with (security_invoker = true) as
select id as project_id, level, parent_id, title_vi, title_en, title_other, status, planned_start, actual_start, planned_end, actual_end,
       publication, money_publication, illustrative, search_key
from projects.project;
drop view if exists facts.projects_party;
create view facts.projects_party with (security_invoker = true) as
select project_id, organisation_id, role from projects.party;
drop view if exists facts.projects_place;
create view facts.projects_place with (security_invoker = true) as
select project_id, place_id, percentage from projects.place;
drop view if exists facts.projects_focal_point;
create view facts.projects_focal_point with (security_invoker = true) as
select project_id, person_id, side, since, until from projects.focal_point;
grant select on facts.projects_focal_point to nhipcau_app;
drop view if exists facts.projects_agreement;
create view facts.projects_agreement with (security_invoker = true) as
with recursive under (agreement_id, project_id, direct) as (
    select agreement_id, project_id, true from projects.agreement
    union
    select u.agreement_id, p.id, false from under u join projects.project p on p.parent_id = u.project_id)
select agreement_id, project_id, bool_or(direct) as direct from under group by agreement_id, project_id;
comment on view facts.projects_agreement is 'What lies in a project is done under its agreements, too; direct: said of the project itself';
grant select on facts.projects_agreement to nhipcau_app;
grant select on facts.projects_project, facts.projects_party, facts.projects_place to nhipcau_app;

-- The topmost project that the viewer sees over each; itself, when it lies in none.
create or replace function facts.projects_programmes() returns table (project_id bigint, programme_id bigint) language sql stable as $$
    with recursive tree (project_id, programme_id) as (
        select p.project_id, p.project_id from facts.projects_project p
        where p.parent_id is null or not exists (select from facts.projects_project over where over.project_id = p.parent_id)
        union
        select p.project_id, t.programme_id from tree t join facts.projects_project p on p.parent_id = t.project_id)
    select t.project_id, t.programme_id from tree t
$$;
