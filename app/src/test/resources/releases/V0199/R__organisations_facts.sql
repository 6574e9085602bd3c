-- ${release}
drop view if exists facts.organisations_organisation;
create view facts.organisations_organisation with (security_invoker = true) as
select id as organisation_id, kind, name_vi, name_en, short_name, country, place_id, publication, illustrative, search_key
from organisations.organisation where merged_into_id is null;
comment on view facts.organisations_organisation is 'Those that stand for themselves; nothing names one that was merged (organisations.refer)';
grant select on facts.organisations_organisation to nhipcau_app;
