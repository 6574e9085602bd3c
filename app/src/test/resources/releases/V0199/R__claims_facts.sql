-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. reach: the numbers that the words of the source allow.
drop function if exists facts.claims_claim_at(timestamptz);
create function facts.claims_claim_at(at timestamptz) returns table (claim_id bigint, project_id bigint, organisation_id bigint, agreement_id bigint,
    place_id bigint, programme text, indicator_vi text, indicator_en text, indicator_key text, qualifier text, value numeric, scale numeric, unit text,
    reach numrange, from_date date, to_date date, source text, publisher text, source_date date, address text, page text, quote text, checked text,
    reading boolean, reason text, publication text, illustrative boolean, search_key text, known_from timestamptz)
    language sql stable
as $$
    select id, project_id, organisation_id, agreement_id, place_id, programme, indicator_vi, indicator_en, indicator_key, qualifier, value, scale, unit,
        claims.reach(qualifier, amount), from_date, to_date, source, publisher, source_date, address, page, quote, checked, reading, reason, publication,
        illustrative, search_key, known_from
    from claims.claim_at(at)
$$;
