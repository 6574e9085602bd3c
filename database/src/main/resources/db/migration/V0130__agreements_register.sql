create schema agreements;
grant usage on schema agreements to nhipcau_app;

create table agreements.agreement (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('treaty', 'financing-agreement', 'loan-agreement', 'grant-agreement', 'international-agreement', 'mou', 'letter-of-intent',
        'joint-declaration', 'communique', 'cooperation-programme', 'cooperation-plan', 'minutes', 'implementation-arrangement', 'aid-approval', 'other')),
    title_vi text not null default '',
    title_en text not null default '',
    description_vi text not null default '',
    description_en text not null default '',
    binding text not null default 'unstated' check (binding in ('unstated', 'binding', 'not-binding')),
    languages text not null default '',
    prevailing text not null default '',
    signed_place text not null default '',
    term text not null default '',
    valid_until date,
    renewal text not null default 'unstated' check (renewal in ('unstated', 'none', 'by-consent', 'automatic')),
    notice_length integer check (notice_length between 1 and 999),
    notice_unit text not null default '',
    state text not null default 'draft'
        check (state in ('draft', 'under-opinion', 'signed', 'in-force', 'suspended', 'expired', 'terminated')),
    signed_on date,
    in_force_from date,
    publication text not null default 'internal' check (publication in ('internal', 'shared', 'public')),
    source text not null default '',
    illustrative boolean not null default false,
    search_key text not null,
    check (title_vi <> '' or title_en <> ''),
    check ((notice_length is null) = (notice_unit = ''))
);
comment on column agreements.agreement.languages is 'ISO 639-1, parted by a blank: the languages its text was signed in';
comment on column agreements.agreement.prevailing is 'The language that prevails; equal: all are equally authentic; empty: not stated';
comment on column agreements.agreement.valid_until is 'As signed; agreements.ends_on() has what amendments made of it';
comment on column agreements.agreement.notice_unit is 'day, month: how long before the end somebody has to say that it is not to be renewed';
comment on column agreements.agreement.state is 'AgreementState; follows from the last step, as signed_on and in_force_from follow from theirs';

create table agreements.identifier (
    agreement_id bigint not null references agreements.agreement,
    scheme text not null check (scheme <> ''),
    value text not null check (value <> ''),
    primary key (scheme, value)
);
create index identifier_agreement on agreements.identifier (agreement_id);

create table agreements.party (
    agreement_id bigint not null references agreements.agreement,
    organisation_id bigint not null references organisations.organisation,
    part text not null check (part in ('signatory', 'represented', 'implementing', 'beneficiary', 'witness')),
    in_name text not null default 'unstated' check (in_name in ('unstated', 'state', 'government', 'ministry', 'unit', 'province', 'own')),
    person text not null default '',
    primary key (agreement_id, organisation_id, part)
);
comment on column agreements.party.part is 'represented: in whose place a signatory signed';
create index party_organisation on agreements.party (organisation_id);

create table agreements.step (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreements.agreement,
    step text not null check (step in ('consultation', 'return', 'signature', 'entry-into-force', 'suspension', 'resumption', 'expiry', 'renewal', 'termination')),
    on_date date,
    basis text not null default ''
);
comment on column agreements.step.on_date is 'Nothing: not known, of what was over when it was recorded';
create index step_agreement on agreements.step (agreement_id, id);

-- An amendment changes what it states and nothing else: an empty column leaves the term as it was.
create table agreements.amendment (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreements.agreement,
    title text not null check (title <> ''),
    signed_on date,
    in_force_from date not null,
    content text not null check (content <> ''),
    valid_until date,
    open_ended boolean not null default false,
    term text not null default '',
    renewal text not null default '',
    notice_length integer check (notice_length between 1 and 999),
    notice_unit text not null default '',
    source text not null default '',
    check (not (open_ended and valid_until is not null)),
    check ((notice_length is null) = (notice_unit = ''))
);
create index amendment_agreement on agreements.amendment (agreement_id, in_force_from, id);

-- What was promised and what was signed. What was paid are transactions of the projects under it, never rows here.
create table agreements.money (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreements.agreement,
    kind text not null check (kind in ('pledged', 'signed')),
    amount numeric not null check (amount <> 0 and abs(amount) < 1e18 and scale(amount) <= 20),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    on_date date,
    what text not null default '',
    amendment_id bigint references agreements.amendment deferrable initially deferred,
    source text not null default ''
);
create index money_agreement on agreements.money (agreement_id);

-- The one place that says which agreements a viewer with a scope sees: those that their organisation, or one that works for their
-- province, is a party to, once shared; and public ones. Who sees all never asks (the policies below test that first).
create function agreements.seen() returns setof bigint
    language plpgsql stable security definer set search_path = agreements, pg_temp
as $$
begin
    return query
        select a.id from agreements.agreement a where a.publication = 'public'
        union
        select t.agreement_id from agreements.party t join agreements.agreement a on a.id = t.agreement_id
        where a.publication <> 'internal' and (
            t.organisation_id = any (identity.viewer_organisations())
            or t.organisation_id in (
                select o.id from organisations.organisation o where o.place_id = any (identity.viewer_places())));
end
$$;
revoke all on function agreements.seen() from public;
grant execute on function agreements.seen() to nhipcau_app;

-- The last day on which it is valid, as amendments in force on a day have it; nothing: no end is known.
create function agreements.ends_on(agreement bigint, day date) returns date language sql stable parallel safe as $$
    select nullif(coalesce(
        (select coalesce(m.valid_until, 'infinity') from agreements.amendment m
         where m.agreement_id = agreement and (m.open_ended or m.valid_until is not null) and m.in_force_from <= day
         order by m.in_force_from desc, m.id desc limit 1),
        (select a.valid_until from agreements.agreement a where a.id = agreement)), 'infinity')
$$;

create function agreements.renewal_on(agreement bigint, day date) returns text language sql stable parallel safe as $$
    select coalesce(
        (select m.renewal from agreements.amendment m where m.agreement_id = agreement and m.renewal <> '' and m.in_force_from <= day
         order by m.in_force_from desc, m.id desc limit 1),
        (select a.renewal from agreements.agreement a where a.id = agreement))
$$;

-- The last day to say that it is not to be renewed, or to ask that it be.
create function agreements.notice_by(agreement bigint, day date) returns date language sql stable parallel safe as $$
    select case when agreements.renewal_on(agreement, day) <> 'none' then
        (agreements.ends_on(agreement, day) - case n.notice_unit
            when 'month' then make_interval(months => n.notice_length) else make_interval(days => n.notice_length) end)::date end
    from (
        (select 1 as first, m.notice_length, m.notice_unit, m.in_force_from, m.id from agreements.amendment m
         where m.agreement_id = agreement and m.notice_length is not null and m.in_force_from <= day)
        union all
        (select 2, a.notice_length, a.notice_unit, null, null from agreements.agreement a where a.id = agreement)
        order by first, in_force_from desc nulls last, id desc nulls last limit 1) n
$$;

do $$
declare
    part text;
begin
    call history.keep('agreements.agreement');
    call history.guard('agreements.agreement', '(select identity.viewer_sees_all()) or id in (select agreements.seen())',
        '(select identity.viewer_sees_all())');
    foreach part in array array['identifier', 'party', 'step', 'amendment', 'money'] loop
        call history.keep(('agreements.' || part)::regclass);
        call history.guard(('agreements.' || part)::regclass, '(select identity.viewer_sees_all()) or agreement_id in (select agreements.seen())',
            '(select identity.viewer_sees_all())');
    end loop;
end
$$;

create index agreement_search on agreements.agreement using gin (search_key ext.gin_trgm_ops);
create index agreement_title on agreements.agreement ((coalesce(nullif(title_vi, ''), title_en)) collate "vi-x-icu", id);
create index agreement_public on agreements.agreement (id) where publication = 'public';
