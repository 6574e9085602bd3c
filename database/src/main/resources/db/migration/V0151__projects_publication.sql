-- Projects: the money has a state of its own, and a record can be shared with organisations that take no part. See docs/decisions/0021.

-- Money is seen where the project is seen and its own state allows it: the same rule, read with the other column. What was seen until now
-- stays seen, and nothing else; new projects keep their money to the ministry until somebody says otherwise.
alter table projects.project add column money_publication text not null default 'internal' check (money_publication in ('internal', 'shared', 'public'));
comment on column projects.project.money_publication is 'Who may see its money: transactions, budgets, planned payments, totals, shares by place. Never wider than publication';
call history.keep_columns('projects.project');
alter table projects.project disable trigger user;
update projects.project set money_publication = publication where publication <> 'internal';
alter table projects.project enable trigger user;
update projects.project_history set money_publication = publication;
alter table projects.project add constraint project_money_never_wider
    check (publication = 'public' or money_publication = 'internal' or money_publication = publication);

-- Organisations that see it though they take no part in it.
create table projects.shared_with (
    project_id bigint not null references projects.project,
    organisation_id bigint not null references organisations.organisation,
    primary key (project_id, organisation_id)
);
comment on table projects.shared_with is 'Named by a person, besides projects.party; counts as long as the project is not internal';
create index shared_with_organisation on projects.shared_with (organisation_id, project_id);
call history.keep('projects.shared_with');
call history.guard('projects.shared_with',
    '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
call organisations.refer('projects.shared_with', 'organisation_id');

-- The one place that says which projects a viewer with a scope sees: those their organisation takes part in or is named for, once
-- shared; those in their province, on either map; and public ones. Who sees all never asks (the policies test that first).
create or replace function projects.seen() returns setof bigint
    language plpgsql stable security definer set search_path = projects, pg_temp
as $$
begin
    return query
        select p.id from projects.project p where p.publication = 'public'
        union
        select t.project_id from projects.party t join projects.project p on p.id = t.project_id
        where t.organisation_id = any (identity.viewer_organisations()) and p.publication <> 'internal'
        union
        select s.project_id from projects.shared_with s join projects.project p on p.id = s.project_id
        where s.organisation_id in (select organisations.of_viewer()) and p.publication <> 'internal'
        union
        select l.project_id from projects.place l where l.place_id = any (identity.viewer_places())
        union
        select l.project_id from projects.place l join facts.places_on_map m on m.place_id = l.place_id
        where m.province_id = any (identity.viewer_places());
end
$$;

-- Those whose money they see: the same rule, of money_publication.
create function projects.money_seen() returns setof bigint
    language plpgsql stable security definer set search_path = projects, pg_temp
as $$
begin
    return query
        select p.id from projects.project p where p.publication = 'public' and p.money_publication = 'public'
        union
        select t.project_id from projects.party t join projects.project p on p.id = t.project_id
        where t.organisation_id = any (identity.viewer_organisations()) and p.money_publication <> 'internal'
        union
        select s.project_id from projects.shared_with s join projects.project p on p.id = s.project_id
        where s.organisation_id in (select organisations.of_viewer()) and p.money_publication <> 'internal'
        union
        select l.project_id from projects.place l where l.place_id = any (identity.viewer_places())
        union
        select l.project_id from projects.place l join facts.places_on_map m on m.place_id = l.place_id
        where m.province_id = any (identity.viewer_places());
end
$$;

create function projects.published_since(project bigint) returns timestamptz
    language sql stable security definer set search_path = projects, pg_temp
as $$
    select coalesce(max(h.known_to), '-infinity') from projects.project_history h
    where h.id = project and h.publication is distinct from 'public'
$$;
create function projects.money_published_since(project bigint) returns timestamptz
    language sql stable security definer set search_path = projects, pg_temp
as $$
    select coalesce(max(h.known_to), '-infinity') from projects.project_history h
    where h.id = project and (h.publication is distinct from 'public' or h.money_publication is distinct from 'public')
$$;
revoke all on function projects.money_seen(), projects.published_since(bigint), projects.money_published_since(bigint) from public;
grant execute on function projects.money_seen(), projects.published_since(bigint), projects.money_published_since(bigint) to nhipcau_app;
create index project_money_public on projects.project (id) where money_publication = 'public';

do $$
declare
    part text;
    sees_all constant text := '(select identity.viewer_sees_all())';
    signed_in constant text := '(select identity.viewer_signed_in())';
    -- Earlier versions of what is public now: since it became public.
    since constant text := signed_in || ' or known_to > projects.published_since(project_id)';
begin
    call history.see('projects.project', sees_all || ' or id in (select projects.seen())',
        signed_in || ' or known_to > projects.published_since(id)');
    foreach part in array array['identifier', 'place', 'location', 'country', 'sector'] loop
        call history.see(('projects.' || part)::regclass, sees_all || ' or project_id in (select projects.seen())', since);
    end loop;
    -- Who takes part is public where both are.
    call history.see('projects.party', sees_all || ' or project_id in (select projects.seen()) and ('
        || signed_in || ' or organisation_id in (select organisations.published()))', since);
    -- Who answers for it is personal, and never public.
    call history.see('projects.focal_point', sees_all || ' or ' || signed_in || ' and project_id in (select projects.seen())', 'true');
    call history.see('projects.agreement', sees_all || ' or (project_id in (select projects.seen()) and agreement_id in (select agreements.seen()))', since);
end
$$;
