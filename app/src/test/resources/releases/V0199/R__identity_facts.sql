-- ${release}
drop view if exists facts.identity_account;
create view facts.identity_account with (security_invoker = true) as
select id as account_id, email, name, state from identity.account;
grant select on facts.identity_account to nhipcau_app;
