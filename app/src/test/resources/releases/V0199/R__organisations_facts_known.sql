-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. Merged ones are here, too, with what they became.
drop function if exists facts.organisations_organisation_at(timestamptz);
create function facts.organisations_organisation_at(at timestamptz) returns table (organisation_id bigint, kind text, name_vi text, name_en text,
    short_name text, country text, place_id bigint, website text, publication text, source text, illustrative boolean, search_key text, merged_into_id bigint,
    known_from timestamptz)
    language sql stable
as $$
    select id, kind, name_vi, name_en, short_name, country, place_id, website, publication, source, illustrative, search_key, merged_into_id, known_from
    from organisations.organisation_at(at)
$$;
drop function if exists facts.organisations_identifier_at(timestamptz);
create function facts.organisations_identifier_at(at timestamptz) returns table (organisation_id bigint, scheme text, value text)
    language sql stable
as $$ select organisation_id, scheme, value from organisations.identifier_at(at) $$;
