-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. The lock of each table, and of its history, stays in force.
drop function if exists facts.agreements_agreement_at(timestamptz);
create function facts.agreements_agreement_at(at timestamptz) returns table (agreement_id bigint, kind text, title_vi text, title_en text, state text,
    signed_on date, in_force_from date, publication text, source text, illustrative boolean, known_from timestamptz)
    language sql stable
as $$
    select id, kind, title_vi, title_en, state, signed_on, in_force_from, publication, source, illustrative, known_from from agreements.agreement_at(at)
$$;
