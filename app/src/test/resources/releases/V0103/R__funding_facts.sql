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
