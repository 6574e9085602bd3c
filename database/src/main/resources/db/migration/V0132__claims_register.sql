create schema claims;
grant usage on schema claims to nhipcau_app;

-- A figure that a source states. It is no record of what happened, and nothing is ever added up from it.
create table claims.claim (
    id bigint generated always as identity primary key,
    project_id bigint references projects.project,
    organisation_id bigint references organisations.organisation,
    agreement_id bigint references agreements.agreement,
    place_id bigint references places.place,
    programme text not null default '',
    indicator_vi text not null default '',
    indicator_en text not null default '',
    indicator_key text not null check (indicator_key <> ''),
    qualifier text not null check (qualifier in ('exactly', 'over', 'at-least', 'about', 'nearly', 'at-most')),
    value numeric not null check (abs(value) < 1e18 and scale(value) <= 20),
    scale numeric not null default 1 check (scale in (1, 1000, 1000000, 1000000000, 1000000000000)),
    unit text not null check (unit <> ''),
    amount numeric not null check (amount = value * scale),
    from_date date,
    to_date date,
    source text not null check (source <> ''),
    publisher text not null default '',
    source_date date,
    address text not null default '',
    page text not null default '',
    quote text not null default '',
    checked text not null default 'nothing' check (checked in ('nothing', 'commitment', 'disbursement', 'signed', 'pledged')),
    reading boolean not null default false,
    reason text not null default '',
    publication text not null default 'internal' check (publication in ('internal', 'shared', 'public')),
    illustrative boolean not null default false,
    search_key text not null,
    check (num_nonnulls(project_id, organisation_id, agreement_id, place_id, nullif(programme, '')) = 1),
    check (indicator_vi <> '' or indicator_en <> ''),
    check (from_date <= to_date),
    check (reading = (reason <> ''))
);
comment on column claims.claim.programme is 'What it is about in words, when that is no record of the register';
comment on column claims.claim.indicator_key is 'SearchKey of the indicator: claims of one subject with the same one stand beside each other';
comment on column claims.claim.value is 'As written: 1.52 where the source says 1.52 billion';
comment on column claims.claim.unit is 'ISO 4217 in capitals, the code of a known unit, or the words of the source';
comment on column claims.claim.to_date is 'Without from_date: as of this day';
comment on column claims.claim.checked is 'The figure of the register that it is held against';
comment on column claims.claim.reading is 'Which of several the ministry reads as its own at present, and reason says why';
create index claim_project on claims.claim (project_id);
create index claim_organisation on claims.claim (organisation_id);
create index claim_agreement on claims.claim (agreement_id);
create index claim_place on claims.claim (place_id);
create index claim_beside on claims.claim (indicator_key, unit);
create index claim_search on claims.claim using gin (search_key ext.gin_trgm_ops);
create index claim_public on claims.claim (id) where publication = 'public';

-- The numbers that a stated figure allows: 8 900 itself, or everything above it when the source says "over".
create function claims.reach(qualifier text, amount numeric) returns numrange language sql immutable parallel safe as $$
    select case qualifier
        when 'over' then numrange(amount, null, '()')
        when 'at-least' then numrange(amount, null, '[)')
        when 'at-most' then numrange(null, amount, '(]')
        else numrange(amount, amount, '[]') end
$$;

-- The one place that says which claims a viewer with a scope sees: public ones and those shared with them, as far as they see what
-- the claim is about. Who sees all never asks (the policy below tests that first).
create function claims.seen() returns setof bigint
    language plpgsql stable security definer set search_path = claims, pg_temp
as $$
begin
    return query
        select c.id from claims.claim c
        where c.publication = 'public'
            and (c.project_id is null or c.project_id in (select projects.seen()))
            and (c.agreement_id is null or c.agreement_id in (select agreements.seen()))
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
revoke all on function claims.seen() from public;
grant execute on function claims.seen() to nhipcau_app;

call history.keep('claims.claim');
call history.guard('claims.claim', '(select identity.viewer_sees_all()) or id in (select claims.seen())', '(select identity.viewer_sees_all())');
