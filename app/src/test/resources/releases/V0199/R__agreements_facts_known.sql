-- ${release}
-- What the room knew at a moment, row by row from the typed history; 'infinity' is now. The lock of each table, and of its history, stays in force.
drop function if exists facts.agreements_agreement_at(timestamptz);
create function facts.agreements_agreement_at(at timestamptz) returns table (agreement_id bigint, kind text, title_vi text, title_en text, description_vi text,
    description_en text, binding text, languages text, prevailing text, signed_place text, term text, valid_until date, renewal text, notice_length integer,
    notice_unit text, state text, signed_on date, in_force_from date, publication text, source text, illustrative boolean, search_key text, known_from timestamptz)
    language sql stable
as $$
    select id, kind, title_vi, title_en, description_vi, description_en, binding, languages, prevailing, signed_place, term, valid_until, renewal, notice_length,
        notice_unit, state, signed_on, in_force_from, publication, source, illustrative, search_key, known_from
    from agreements.agreement_at(at)
$$;
drop function if exists facts.agreements_identifier_at(timestamptz);
create function facts.agreements_identifier_at(at timestamptz) returns table (agreement_id bigint, scheme text, value text, known_from timestamptz)
    language sql stable
as $$ select agreement_id, scheme, value, known_from from agreements.identifier_at(at) $$;
drop function if exists facts.agreements_party_at(timestamptz);
create function facts.agreements_party_at(at timestamptz)
    returns table (agreement_id bigint, organisation_id bigint, part text, in_name text, person text, known_from timestamptz)
    language sql stable
as $$ select agreement_id, organisation_id, part, in_name, person, known_from from agreements.party_at(at) $$;
drop function if exists facts.agreements_step_at(timestamptz);
create function facts.agreements_step_at(at timestamptz)
    returns table (step_id bigint, agreement_id bigint, step text, on_date date, basis text, known_from timestamptz)
    language sql stable
as $$ select id, agreement_id, step, on_date, basis, known_from from agreements.step_at(at) $$;
drop function if exists facts.agreements_amendment_at(timestamptz);
create function facts.agreements_amendment_at(at timestamptz) returns table (amendment_id bigint, agreement_id bigint, title text, signed_on date,
    in_force_from date, content text, valid_until date, open_ended boolean, term text, renewal text, source text, known_from timestamptz)
    language sql stable
as $$
    select id, agreement_id, title, signed_on, in_force_from, content, valid_until, open_ended, term, renewal, source, known_from
    from agreements.amendment_at(at)
$$;
drop function if exists facts.agreements_money_at(timestamptz);
create function facts.agreements_money_at(at timestamptz) returns table (money_id bigint, agreement_id bigint, kind text, amount numeric, currency text,
    on_date date, what text, source text, known_from timestamptz)
    language sql stable
as $$ select id, agreement_id, kind, amount, currency, on_date, what, source, known_from from agreements.money_at(at) $$;
-- The last day on which it is valid by the amendments that were known at a moment and in force on a day; nothing: no end is known. As agreements.ends_on().
drop function if exists facts.agreements_ends_at(timestamptz, bigint, date, date);
create function facts.agreements_ends_at(at timestamptz, agreement bigint, as_signed date, day date) returns date language sql stable
as $$
    select nullif(coalesce(
        (select coalesce(m.valid_until, 'infinity') from agreements.amendment_at(at) m
         where m.agreement_id = agreement and (m.open_ended or m.valid_until is not null) and m.in_force_from <= day
         order by m.in_force_from desc, m.id desc limit 1),
        as_signed), 'infinity')
$$;
