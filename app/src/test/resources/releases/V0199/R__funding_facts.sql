-- ${release}
drop view if exists facts.funding_transaction;
create view facts.funding_transaction with (security_invoker = true) as
select id as transaction_id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, illustrative from funding.transaction;
drop view if exists facts.funding_total;
create view facts.funding_total with (security_invoker = true) as
select project_id, kind, currency, amount, rows from funding.total;
drop view if exists facts.funding_budget;
create view facts.funding_budget with (security_invoker = true) as
select b.id as budget_id, b.project_id, b.kind, b.status, b.period_start, b.period_end, b.amount, b.currency, b.value_date, b.illustrative,
    b.kind = 'revised' or not exists (
        select from funding.budget r
        where r.project_id = b.project_id and r.kind = 'revised' and r.period_start = b.period_start and r.period_end = b.period_end) as counted
from funding.budget b;
comment on view facts.funding_budget is 'counted: adds to a total; an original that was revised does not';
drop view if exists facts.funding_planned_disbursement;
create view facts.funding_planned_disbursement with (security_invoker = true) as
select b.id as planned_disbursement_id, b.project_id, b.kind, b.period_start, coalesce(b.period_end, b.period_start) as period_end, b.amount, b.currency,
    b.value_date, b.provider_id, b.receiver_id, b.illustrative,
    b.kind = 'revised' or not exists (
        select from funding.planned_disbursement r
        where r.project_id = b.project_id and r.kind = 'revised' and r.period_start = b.period_start
            and coalesce(r.period_end, r.period_start) = coalesce(b.period_end, b.period_start)) as counted
from funding.planned_disbursement b;
grant select on facts.funding_transaction, facts.funding_total, facts.funding_budget, facts.funding_planned_disbursement to nhipcau_app;
drop view if exists facts.funding_share;
create view facts.funding_share with (security_invoker = true) as
select transaction_id, project_id, place_id, in_63, in_34, kind, currency, on_date, amount from funding.share;
comment on view facts.funding_share is 'What falls to each place of a transaction; the shares of one add up to it';
drop view if exists facts.funding_place_total;
create view facts.funding_place_total with (security_invoker = true) as
select in_63, in_34, kind, currency, year, public, amount, rows from funding.place_total;
grant select on facts.funding_place_total to nhipcau_app;
drop view if exists facts.funding_stamp;
create view facts.funding_stamp with (security_invoker = true) as
select id::text as stamp from funding.stamp;
grant select on facts.funding_share, facts.funding_stamp to nhipcau_app;

-- Money that somebody gives on who was given it in the same programme, by a transaction of the same kind in the same currency: the
-- programme's payment to the ministry, and the ministry's to a province out of it. Beside each other both are true; added up the same
-- money counts twice. Of two who gave each other the one who was given more was given it, so that what is paid back makes no giver one.
-- Empty kind or currency: of every one.
create or replace function facts.funding_passed_on(asked_kind text, asked_currency text) returns setof bigint language plpgsql stable as $$
begin
    return query with moved as materialized (
        select t.transaction_id, p.programme_id, t.kind, t.currency, t.provider_id, t.receiver_id, t.amount
        from facts.funding_transaction t join facts.projects_programmes() p on p.project_id = t.project_id
        where t.provider_id <> t.receiver_id and (asked_kind = '' or t.kind = asked_kind) and (asked_currency = '' or t.currency = asked_currency)
    ), given as materialized (
        select m.programme_id, m.kind, m.currency, m.provider_id, m.receiver_id, sum(m.amount) as amount
        from moved m group by 1, 2, 3, 4, 5
    ), had as (
        select distinct g.programme_id, g.kind, g.currency, g.receiver_id as organisation_id
        from given g
        left join given back on (back.programme_id, back.kind, back.currency, back.provider_id, back.receiver_id)
            = (g.programme_id, g.kind, g.currency, g.receiver_id, g.provider_id)
        where g.amount > coalesce(back.amount, 0)
    )
    select m.transaction_id from moved m
    join had h on (h.programme_id, h.kind, h.currency, h.organisation_id) = (m.programme_id, m.kind, m.currency, m.provider_id);
end
$$;
