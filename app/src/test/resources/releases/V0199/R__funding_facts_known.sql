-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. The lock of each table, and of its history, stays in force.
drop function if exists facts.funding_transaction_at(timestamptz);
create function facts.funding_transaction_at(at timestamptz) returns table (transaction_id bigint, project_id bigint, kind text, on_date date,
    amount numeric, currency text, value_date date, provider_id bigint, receiver_id bigint, description text, source text, illustrative boolean,
    known_from timestamptz)
    language sql stable
as $$
    select id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, description, source, illustrative, known_from
    from funding.transaction_at(at)
$$;
drop function if exists facts.funding_budget_at(timestamptz);
create function facts.funding_budget_at(at timestamptz) returns table (budget_id bigint, project_id bigint, kind text, status text, period_start date,
    period_end date, amount numeric, currency text, source text, illustrative boolean, counted boolean, known_from timestamptz)
    language sql stable
as $$
    select b.id, b.project_id, b.kind, b.status, b.period_start, b.period_end, b.amount, b.currency, b.source, b.illustrative,
        b.kind = 'revised' or not exists (
            select from funding.budget_at(at) r where r.project_id = b.project_id and r.kind = 'revised' and r.period_start = b.period_start
                and r.period_end = b.period_end), b.known_from
    from funding.budget_at(at) b
$$;
drop function if exists facts.funding_planned_disbursement_at(timestamptz);
create function facts.funding_planned_disbursement_at(at timestamptz) returns table (planned_disbursement_id bigint, project_id bigint, kind text,
    period_start date, period_end date, amount numeric, currency text, provider_id bigint, receiver_id bigint, source text, illustrative boolean,
    counted boolean, known_from timestamptz)
    language sql stable
as $$
    select b.id, b.project_id, b.kind, b.period_start, coalesce(b.period_end, b.period_start), b.amount, b.currency, b.provider_id, b.receiver_id, b.source,
        b.illustrative,
        b.kind = 'revised' or not exists (
            select from funding.planned_disbursement_at(at) r
            where r.project_id = b.project_id and r.kind = 'revised' and r.period_start = b.period_start
                and coalesce(r.period_end, r.period_start) = coalesce(b.period_end, b.period_start)), b.known_from
    from funding.planned_disbursement_at(at) b
$$;
-- How the money of projects was divided among their places at a moment. Shares have no history of their own: they are divided again from what
-- was known then, as funding.divide() divides them now (0010). Provinces of places are those that are known today.
drop function if exists facts.funding_share_at(timestamptz, bigint[]);
create function facts.funding_share_at(at timestamptz, projects bigint[])
    returns table (transaction_id bigint, project_id bigint, place_id bigint, in_63 bigint, in_34 bigint, amount numeric)
    language plpgsql stable
as $$
#variable_conflict use_column
begin
    return query
    with said as (
        select p.project_id, p.place_id,
            case when p.percentage is null then greatest(100 - coalesce(sum(p.percentage) over own, 0), 0)
                else p.percentage * greatest(count(*) filter (where p.percentage is null) over own, 1) end as weight
        from facts.projects_place_at(at) p where p.project_id = any (projects)
        window own as (partition by p.project_id)
    ), weight as materialized (
        select s.project_id, s.place_id, s.weight, sum(s.weight) over own as whole, count(*) over own as places,
            coalesce(m63.province_id, 0) as in_63, coalesce(m34.province_id, 0) as in_34
        from said s
        left join facts.places_on_map m63 on m63.place_id = s.place_id and m63.map = '63'
        left join facts.places_on_map m34 on m34.place_id = s.place_id and m34.map = '34'
        where s.weight > 0
        window own as (partition by s.project_id)
    ), whole as (
        select t.transaction_id, t.project_id, t.amount, sign(t.amount) as sign, abs(t.amount) * ('1e' || d.digits)::numeric as units,
            ('1e-' || d.digits)::numeric as unit
        from facts.funding_transaction_at(at) t
        cross join lateral (select greatest(funding.decimals(t.currency), scale(trim_scale(t.amount))) as digits) d
        where t.project_id = any (projects)
    ), part as (
        select t.*, w.place_id, w.in_63, w.in_34, w.weight, w.places, div(t.units * w.weight, w.whole) as down,
            mod(t.units * w.weight, w.whole) as remainder
        from whole t left join weight w on w.project_id = t.project_id
    ), ranked as (
        select p.*, p.units - sum(p.down) over one as left_over,
            row_number() over (one order by p.remainder desc, p.weight desc, p.place_id) as rank
        from part p where p.places > 1
        window one as (partition by p.transaction_id)
    )
    select r.transaction_id, r.project_id, r.place_id, r.in_63, r.in_34, r.sign * (r.down + case when r.rank <= r.left_over then 1 else 0 end) * r.unit
    from ranked r
    union all
    select p.transaction_id, p.project_id, p.place_id, coalesce(p.in_63, 0), coalesce(p.in_34, 0), p.amount from part p where coalesce(p.places, 1) = 1;
end
$$;
