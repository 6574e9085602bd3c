-- ${release}
drop view if exists facts.agreements_agreement;
create view facts.agreements_agreement with (security_invoker = true) as
select id as agreement_id, kind, title_vi, title_en, state, signed_on, in_force_from, publication, illustrative, search_key from agreements.agreement;
drop view if exists facts.agreements_money;
create view facts.agreements_money with (security_invoker = true) as
select m.id as money_id, m.agreement_id, m.kind, m.amount, m.currency, m.on_date, a.illustrative
from agreements.money m join agreements.agreement a on a.id = m.agreement_id;
grant select on facts.agreements_agreement, facts.agreements_money to nhipcau_app;
