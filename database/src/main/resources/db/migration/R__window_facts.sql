-- ${release}
-- Last of all by its name: these functions are made of those of other rooms.
-- What the public window shows at a moment ('infinity' is now): what the lock lets the viewer see today, as far as its state that day was one of those
-- asked for. So what was withdrawn is gone under its old addresses, and what was not yet public that day does not exist on it. See docs/decisions/0022.
drop function if exists facts.portal_programme(timestamptz, text[]);
create function facts.portal_programme(at timestamptz, states text[]) returns table (project_id bigint, level text, parent_id bigint, title_vi text, title_en text,
    title_other text, description_vi text, description_en text, status text, planned_start date, actual_start date, planned_end date, actual_end date,
    reporter_id bigint, source text, illustrative boolean, search_key text, known_from timestamptz)
    language sql stable
as $$
    select project_id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end,
        actual_end, reporter_id, source, illustrative, search_key, known_from
    from facts.projects_project_at(at) where publication = any (states)
$$;
drop function if exists facts.portal_partner(timestamptz, text[]);
create function facts.portal_partner(at timestamptz, states text[]) returns table (organisation_id bigint, kind text, name_vi text, name_en text,
    short_name text, country text, place_id bigint, website text, source text, illustrative boolean, search_key text, merged_into_id bigint,
    known_from timestamptz)
    language sql stable
as $$
    select organisation_id, kind, name_vi, name_en, short_name, country, place_id, website, source, illustrative, search_key, merged_into_id, known_from
    from facts.organisations_organisation_at(at) where publication = any (states)
$$;
drop function if exists facts.portal_part(timestamptz, text[]);
create function facts.portal_part(at timestamptz, states text[]) returns table (project_id bigint, organisation_id bigint, role text, known_from timestamptz)
    language sql stable
as $$
    select t.project_id, t.organisation_id, t.role, t.known_from
    from facts.projects_party_at(at) t
    join facts.portal_programme(at, states) p on p.project_id = t.project_id
    join facts.portal_partner(at, states) o on o.organisation_id = t.organisation_id
$$;
-- Where, with the province of each of both maps.
drop function if exists facts.portal_where(timestamptz, text[]);
create function facts.portal_where(at timestamptz, states text[])
    returns table (project_id bigint, place_id bigint, percentage numeric, in_63 bigint, in_34 bigint, known_from timestamptz)
    language sql stable
as $$
    select w.project_id, w.place_id, w.percentage, m63.province_id, m34.province_id, w.known_from
    from facts.projects_place_at(at) w
    join facts.portal_programme(at, states) p on p.project_id = w.project_id
    left join facts.places_on_map m63 on m63.place_id = w.place_id and m63.map = '63'
    left join facts.places_on_map m34 on m34.place_id = w.place_id and m34.map = '34'
$$;
drop function if exists facts.portal_money(timestamptz, text[]);
create function facts.portal_money(at timestamptz, states text[]) returns table (transaction_id bigint, project_id bigint, kind text, on_date date,
    amount numeric, currency text, value_date date, provider_id bigint, receiver_id bigint, description text, source text, illustrative boolean, known_from timestamptz)
    language sql stable
as $$
    select t.transaction_id, t.project_id, t.kind, t.on_date, t.amount, t.currency, t.value_date, t.provider_id, t.receiver_id, t.description, t.source, t.illustrative,
        t.known_from
    from facts.funding_transaction_at(at) t join facts.projects_project_at(at) p on p.project_id = t.project_id and p.publication = any (states) and p.money_publication = any (states)
$$;
-- Budgets and planned payments: neither is ever added to the other, nor to what was paid.
drop function if exists facts.portal_plan(timestamptz, text[]);
create function facts.portal_plan(at timestamptz, states text[]) returns table (plan text, plan_id bigint, project_id bigint, kind text, period_start date,
    period_end date, amount numeric, currency text, source text, illustrative boolean, counted boolean, known_from timestamptz)
    language sql stable
as $$
    select 'budgets', b.budget_id, b.project_id, b.kind, b.period_start, b.period_end, b.amount, b.currency, b.source, b.illustrative, b.counted, b.known_from
    from facts.funding_budget_at(at) b join facts.projects_project_at(at) p on p.project_id = b.project_id and p.publication = any (states) and p.money_publication = any (states)
    union all
    select 'planned-disbursements', b.planned_disbursement_id, b.project_id, b.kind, b.period_start, b.period_end, b.amount, b.currency, b.source,
        b.illustrative, b.counted, b.known_from
    from facts.funding_planned_disbursement_at(at) b join facts.projects_project_at(at) p on p.project_id = b.project_id and p.publication = any (states) and p.money_publication = any (states)
$$;
-- A programme and all that lies in it, as far as it is shown.
drop function if exists facts.portal_within(timestamptz, text[], bigint);
create function facts.portal_within(at timestamptz, states text[], programme bigint) returns table (project_id bigint)
    language sql stable
as $$
    with recursive inside (id) as (
        select p.project_id from facts.portal_programme(at, states) p where p.project_id = programme
        union
        select p.project_id from inside i join facts.portal_programme(at, states) p on p.parent_id = i.id)
    select id from inside
$$;
-- Agreements, and who takes part in them as far as both are shown.
drop function if exists facts.portal_agreement(timestamptz, text[]);
create function facts.portal_agreement(at timestamptz, states text[]) returns table (agreement_id bigint, kind text, title_vi text, title_en text,
    description_vi text, description_en text, binding text, languages text, prevailing text, signed_place text, term text, valid_until date, renewal text,
    notice_length integer, notice_unit text, state text, signed_on date, in_force_from date, source text, illustrative boolean, search_key text,
    known_from timestamptz)
    language sql stable
as $$
    select agreement_id, kind, title_vi, title_en, description_vi, description_en, binding, languages, prevailing, signed_place, term, valid_until, renewal,
        notice_length, notice_unit, state, signed_on, in_force_from, source, illustrative, search_key, known_from
    from facts.agreements_agreement_at(at) where publication = any (states)
$$;
drop function if exists facts.portal_party(timestamptz, text[]);
create function facts.portal_party(at timestamptz, states text[])
    returns table (agreement_id bigint, organisation_id bigint, part text, in_name text, person text, known_from timestamptz)
    language sql stable
as $$
    select t.agreement_id, t.organisation_id, t.part, t.in_name, t.person, t.known_from
    from facts.agreements_party_at(at) t
    join facts.portal_agreement(at, states) a on a.agreement_id = t.agreement_id
    join facts.portal_partner(at, states) o on o.organisation_id = t.organisation_id
$$;
-- The programmes done under an agreement, and all that lies in them, as far as it is shown.
drop function if exists facts.portal_under(timestamptz, text[], bigint);
create function facts.portal_under(at timestamptz, states text[], agreement bigint) returns table (project_id bigint)
    language sql stable
as $$
    with recursive inside (id) as (
        select p.project_id from facts.projects_agreement_at(at) l
        join facts.portal_programme(at, states) p on p.project_id = l.project_id
        where l.agreement_id = agreement and exists (select from facts.portal_agreement(at, states) a where a.agreement_id = agreement)
        union
        select p.project_id from inside i join facts.portal_programme(at, states) p on p.parent_id = i.id)
    select id from inside
$$;
-- The agreements that a programme, or what it lies in, is done under.
drop function if exists facts.portal_agreement_of(timestamptz, text[], bigint);
create function facts.portal_agreement_of(at timestamptz, states text[], programme bigint) returns table (agreement_id bigint)
    language sql stable
as $$
    with recursive over_it (id, parent) as (
        select p.project_id, p.parent_id from facts.portal_programme(at, states) p where p.project_id = programme
        union
        select p.project_id, p.parent_id from over_it o join facts.portal_programme(at, states) p on p.project_id = o.parent)
    select distinct l.agreement_id from over_it o join facts.projects_agreement_at(at) l on l.project_id = o.id
$$;
-- What falls to a province of either map of each transaction, divided from what was known then (0010).
drop function if exists facts.portal_share(timestamptz, text[], bigint);
create function facts.portal_share(at timestamptz, states text[], province bigint)
    returns table (transaction_id bigint, in_63 bigint, in_34 bigint, amount numeric)
    language sql stable
as $$
    select s.transaction_id, s.in_63, s.in_34, s.amount
    from facts.funding_share_at(at, array(select w.project_id from facts.portal_where(at, states) w where province in (w.in_63, w.in_34))) s
    where s.in_63 = province or s.in_34 = province
$$;
-- What falls to a province, added up. Money follows its programme in being illustrative (0013).
drop function if exists facts.portal_in_province_63(timestamptz, text[], bigint);
create function facts.portal_in_province_63(at timestamptz, states text[], province bigint)
    returns table (kind text, currency text, illustrative boolean, amount numeric)
    language sql stable
as $$
    select m.kind, m.currency, m.illustrative, s.amount from facts.portal_share(at, states, province) s
    join facts.portal_money(at, states) m on m.transaction_id = s.transaction_id where s.in_63 = province
$$;
drop function if exists facts.portal_in_province_34(timestamptz, text[], bigint);
create function facts.portal_in_province_34(at timestamptz, states text[], province bigint)
    returns table (kind text, currency text, illustrative boolean, amount numeric)
    language sql stable
as $$
    select m.kind, m.currency, m.illustrative, s.amount from facts.portal_share(at, states, province) s
    join facts.portal_money(at, states) m on m.transaction_id = s.transaction_id where s.in_34 = province
$$;
-- What the money of each programme adds up to.
drop function if exists facts.portal_total(timestamptz, text[]);
create function facts.portal_total(at timestamptz, states text[])
    returns table (project_id bigint, kind text, currency text, illustrative boolean, amount numeric, rows bigint)
    language sql stable
as $$
    select m.project_id, m.kind, m.currency, m.illustrative, sum(m.amount), count(*) from facts.portal_money(at, states) m group by 1, 2, 3, 4
$$;
-- Figures stated by sources, as far as what they are about is shown, too.
drop function if exists facts.portal_claim(timestamptz, text[]);
create function facts.portal_claim(at timestamptz, states text[]) returns table (claim_id bigint, project_id bigint, organisation_id bigint, agreement_id bigint,
    place_id bigint, programme text, indicator_vi text, indicator_en text, indicator_key text, qualifier text, value numeric, scale numeric, unit text, reach numrange,
    from_date date, to_date date, source text, publisher text, source_date date, address text, page text, quote text, checked text, reading boolean,
    reason text, illustrative boolean, search_key text, known_from timestamptz)
    language sql stable
as $$
    select c.claim_id, c.project_id, c.organisation_id, c.agreement_id, c.place_id, c.programme, c.indicator_vi, c.indicator_en, c.indicator_key, c.qualifier, c.value,
        c.scale, c.unit, c.reach, c.from_date, c.to_date, c.source, c.publisher, c.source_date, c.address, c.page, c.quote, c.checked, c.reading, c.reason,
        c.illustrative, c.search_key, c.known_from
    from facts.claims_claim_at(at) c
    where c.publication = any (states)
        and (c.agreement_id is null or exists (select from facts.portal_agreement(at, states) a where a.agreement_id = c.agreement_id))
        and (c.project_id is null or exists (select from facts.portal_programme(at, states) p where p.project_id = c.project_id))
        and (c.organisation_id is null or exists (select from facts.portal_partner(at, states) o where o.organisation_id = c.organisation_id))
$$;

-- What is known now stands in the tables themselves. So each function of a moment is there for the type facts.present as well, made of the same text without
-- the history: the same statement, with another first argument, reads half the tables and is planned in a fraction of the time.
drop type if exists facts.present cascade;
drop function if exists facts.portal_illustrative_share(text[], bigint);
create type facts.present as enum ('now');
set local check_function_bodies = off;
do $$
declare
    made record;
begin
    for made in
        select p.proname as name, regexp_replace(pg_get_function_arguments(p.oid), '^at timestamp with time zone', 'at facts.present') as arguments,
            pg_get_function_result(p.oid) as result, regexp_replace(p.prosrc, '\m(?!facts\.)(\w+\.\w+)_at\(at\)', '\1', 'g') as body
        from pg_proc p join pg_language l on l.oid = p.prolang
        where p.pronamespace = 'facts'::regnamespace and l.lanname = 'sql' and p.proname not in ('portal_share', 'portal_total', 'portal_in_province_63', 'portal_in_province_34')
            and pg_get_function_arguments(p.oid) like 'at timestamp with time zone%'
    loop
        execute format('create function facts.%I(%s) returns %s language sql stable as %L', made.name, made.arguments, made.result, made.body);
    end loop;
end
$$;
-- Today's shares are kept.
create function facts.portal_share(at facts.present, states text[], province bigint)
    returns table (transaction_id bigint, in_63 bigint, in_34 bigint, amount numeric)
    language sql stable
as $$
    select s.transaction_id, s.in_63, s.in_34, s.amount from facts.funding_share s where s.in_63 = province or s.in_34 = province
$$;
-- Totals are kept, too: of programmes, and of public money by province. What is illustrative is read from its few shares and taken off, as the map of money
-- does (0013).
create function facts.portal_total(at facts.present, states text[])
    returns table (project_id bigint, kind text, currency text, illustrative boolean, amount numeric, rows bigint)
    language sql stable
as $$
    select t.project_id, t.kind, t.currency, p.illustrative, t.amount, t.rows from facts.funding_total t
    join facts.projects_project p on p.project_id = t.project_id and p.publication = any (states) and p.money_publication = any (states)
$$;
create function facts.portal_illustrative_share(states text[], province bigint)
    returns table (kind text, currency text, in_63 bigint, in_34 bigint, amount numeric)
    language sql stable
as $$
    -- From each of the few projects to its shares, and only then where these lie (offset 0 keeps the planner to it): otherwise all shares of the province,
    -- or all public projects, are read to find some hundreds.
    select s.kind, s.currency, s.in_63, s.in_34, s.amount from facts.projects_project p
    cross join lateral (
        select s.kind, s.currency, s.in_63, s.in_34, s.amount from facts.funding_share s where s.project_id = p.project_id offset 0) s
    where p.illustrative and p.publication = any (states) and p.money_publication = any (states) and province in (s.in_63, s.in_34)
$$;
do $$
declare
    map text;
begin
    foreach map in array array['63', '34'] loop
        execute format($f$
            create function facts.portal_in_province_%1$s(at facts.present, states text[], province bigint)
                returns table (kind text, currency text, illustrative boolean, amount numeric)
                language sql stable
            as $b$
                select t.kind, t.currency, false, sum(t.amount) from (
                    select t.kind, t.currency, t.amount, t.rows from facts.funding_place_total t where t.public and t.in_%1$s = province
                    union all
                    select i.kind, i.currency, -i.amount, -1 from facts.portal_illustrative_share(states, province) i where i.in_%1$s = province) t
                group by 1, 2 having sum(t.rows) > 0
                union all
                select i.kind, i.currency, true, i.amount from facts.portal_illustrative_share(states, province) i where i.in_%1$s = province
            $b$
        $f$, map);
    end loop;
end
$$;
