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
