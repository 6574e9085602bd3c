-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. The lock of each table, and of its history, stays in force.
drop function if exists facts.projects_project_at(timestamptz);
create function facts.projects_project_at(at timestamptz) returns table (project_id bigint, level text, parent_id bigint, title_vi text, title_en text,
    title_other text, description_vi text, description_en text, status text, planned_start date, actual_start date, planned_end date, actual_end date,
    reporter_id bigint, publication text, money_publication text, source text, illustrative boolean, search_key text, known_from timestamptz)
    language sql stable
as $$
    select id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end,
        actual_end, reporter_id, publication, money_publication, source, illustrative, search_key, known_from
    from projects.project_at(at)
$$;
drop function if exists facts.projects_party_at(timestamptz);
create function facts.projects_party_at(at timestamptz) returns table (project_id bigint, organisation_id bigint, role text, known_from timestamptz)
    language sql stable
as $$ select project_id, organisation_id, role, known_from from projects.party_at(at) $$;
drop function if exists facts.projects_place_at(timestamptz);
create function facts.projects_place_at(at timestamptz) returns table (project_id bigint, place_id bigint, percentage numeric, known_from timestamptz)
    language sql stable
as $$ select project_id, place_id, percentage, known_from from projects.place_at(at) $$;
drop function if exists facts.projects_identifier_at(timestamptz);
create function facts.projects_identifier_at(at timestamptz) returns table (project_id bigint, scheme text, value text, known_from timestamptz)
    language sql stable
as $$ select project_id, scheme, value, known_from from projects.identifier_at(at) $$;
drop function if exists facts.projects_sector_at(timestamptz);
create function facts.projects_sector_at(at timestamptz)
    returns table (project_id bigint, vocabulary text, code text, percentage numeric, known_from timestamptz)
    language sql stable
as $$ select project_id, vocabulary, code, percentage, known_from from projects.sector_at(at) $$;
drop function if exists facts.projects_agreement_at(timestamptz);
create function facts.projects_agreement_at(at timestamptz) returns table (project_id bigint, agreement_id bigint, known_from timestamptz)
    language sql stable
as $$ select project_id, agreement_id, known_from from projects.agreement_at(at) $$;
