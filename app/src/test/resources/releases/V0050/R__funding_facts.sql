-- ${release}
drop view if exists facts.funding_transaction;
create view facts.funding_transaction with (security_invoker = true) as
select id as transaction_id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, illustrative from funding.transaction;
drop view if exists facts.funding_total;
create view facts.funding_total with (security_invoker = true) as
select project_id, kind, currency, amount, rows from funding.total;
grant select on facts.funding_transaction, facts.funding_total to nhipcau_app;
