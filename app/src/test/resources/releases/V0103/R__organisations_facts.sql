-- ${release}
drop view if exists facts.organisations_organisation;
create view facts.organisations_organisation with (security_invoker = true) as
select id as organisation_id, kind, name_vi, name_en, short_name, country, illustrative, search_key from organisations.organisation;
grant select on facts.organisations_organisation to nhipcau_app;
