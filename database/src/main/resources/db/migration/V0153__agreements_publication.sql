-- Agreements and claims: shared with organisations that take no part, and what a stranger sees of them. See docs/decisions/0021.

create table agreements.shared_with (
    agreement_id bigint not null references agreements.agreement,
    organisation_id bigint not null references organisations.organisation,
    primary key (agreement_id, organisation_id)
);
comment on table agreements.shared_with is 'Named by a person, besides agreements.party; counts as long as the agreement is not internal';
create index shared_with_organisation on agreements.shared_with (organisation_id, agreement_id);
call history.keep('agreements.shared_with');
call history.guard('agreements.shared_with',
    '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and agreement_id in (select agreements.seen())',
    '(select identity.viewer_sees_all())');
call organisations.refer('agreements.shared_with', 'organisation_id');

-- The one place that says which agreements a viewer with a scope sees: those that their organisation, or one that works for their
-- province, is a party to or is named for, once shared; and public ones. Who sees all never asks (the policies test that first).
create or replace function agreements.seen() returns setof bigint
    language plpgsql stable security definer set search_path = agreements, pg_temp
as $$
begin
    return query
        select a.id from agreements.agreement a where a.publication = 'public'
        union
        select t.agreement_id from agreements.party t join agreements.agreement a on a.id = t.agreement_id
        where a.publication <> 'internal' and t.organisation_id in (select organisations.of_viewer())
        union
        select s.agreement_id from agreements.shared_with s join agreements.agreement a on a.id = s.agreement_id
        where a.publication <> 'internal' and s.organisation_id in (select organisations.of_viewer());
end
$$;

create function agreements.published_since(agreement bigint) returns timestamptz
    language sql stable security definer set search_path = agreements, pg_temp
as $$
    select coalesce(max(h.known_to), '-infinity') from agreements.agreement_history h
    where h.id = agreement and h.publication is distinct from 'public'
$$;

create table claims.shared_with (
    claim_id bigint not null references claims.claim,
    organisation_id bigint not null references organisations.organisation,
    primary key (claim_id, organisation_id)
);
comment on table claims.shared_with is 'Named by a person, besides those who take part in what the claim is about; counts as long as the claim is not internal';
create index shared_with_organisation on claims.shared_with (organisation_id, claim_id);
call history.keep('claims.shared_with');
call history.guard('claims.shared_with',
    '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and claim_id in (select claims.seen())',
    '(select identity.viewer_sees_all())');
call organisations.refer('claims.shared_with', 'organisation_id');

-- The one place that says which claims a viewer with a scope sees: public ones and those shared with them, as far as they see what
-- the claim is about. Who sees all never asks (the policy tests that first).
create or replace function claims.seen() returns setof bigint
    language plpgsql stable security definer set search_path = claims, pg_temp
as $$
begin
    return query
        select c.id from claims.claim c
        where (c.publication = 'public'
                or c.publication = 'shared' and c.id in (
                    select s.claim_id from claims.shared_with s where s.organisation_id in (select organisations.of_viewer())))
            and (c.project_id is null or c.project_id in (select projects.seen()))
            and (c.agreement_id is null or c.agreement_id in (select agreements.seen()))
            and (c.organisation_id is null or identity.viewer_signed_in() or c.organisation_id in (select organisations.published()))
        union
        select c.id from claims.claim c
        where c.publication <> 'internal' and (
            c.organisation_id = any (identity.viewer_organisations())
            or c.place_id = any (identity.viewer_places())
            or c.project_id in (
                select t.project_id from projects.party t where t.organisation_id = any (identity.viewer_organisations())
                union select l.project_id from projects.place l where l.place_id = any (identity.viewer_places()))
                and c.project_id in (select projects.seen())
            or c.agreement_id in (
                select t.agreement_id from agreements.party t where t.organisation_id = any (identity.viewer_organisations()))
                and c.agreement_id in (select agreements.seen()));
end
$$;

create function claims.published_since(claim bigint) returns timestamptz
    language sql stable security definer set search_path = claims, pg_temp
as $$
    select coalesce(max(h.known_to), '-infinity') from claims.claim_history h
    where h.id = claim and h.publication is distinct from 'public'
$$;
revoke all on function agreements.published_since(bigint), claims.published_since(bigint) from public;
grant execute on function agreements.published_since(bigint), claims.published_since(bigint) to nhipcau_app;

do $$
declare
    part text;
    sees_all constant text := '(select identity.viewer_sees_all())';
    signed_in constant text := '(select identity.viewer_signed_in())';
    since constant text := signed_in || ' or known_to > agreements.published_since(agreement_id)';
begin
    call history.see('agreements.agreement', sees_all || ' or id in (select agreements.seen())',
        signed_in || ' or known_to > agreements.published_since(id)');
    foreach part in array array['identifier', 'step', 'amendment', 'money'] loop
        call history.see(('agreements.' || part)::regclass, sees_all || ' or agreement_id in (select agreements.seen())', since);
    end loop;
    -- Who signed is public where both are.
    call history.see('agreements.party', sees_all || ' or agreement_id in (select agreements.seen()) and ('
        || signed_in || ' or organisation_id in (select organisations.published()))', since);
    call history.see('claims.claim', sees_all || ' or id in (select claims.seen())', signed_in || ' or known_to > claims.published_since(id)');
end
$$;
