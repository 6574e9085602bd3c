-- The money of a project is seen by whom projects.money_seen() says.

-- As in V0093 but for the last column: what everybody sees is the money of projects whose money is public.
create or replace function funding.divide(ids bigint[], projects bigint[]) returns void
    language plpgsql volatile security definer set search_path = funding, pg_temp
as $$
#variable_conflict use_column
begin
    with weight as materialized (
        select w.project_id, w.place_id, w.weight, w.whole, count(*) over (partition by w.project_id) as places,
            coalesce(m63.province_id, 0) as in_63, coalesce(m34.province_id, 0) as in_34
        from funding.weights(projects) w
        left join facts.places_on_map m63 on m63.place_id = w.place_id and m63.map = '63'
        left join facts.places_on_map m34 on m34.place_id = w.place_id and m34.map = '34'
    ), whole as materialized (
        select t.id, t.project_id, t.kind, t.currency, t.on_date, t.amount, sign(t.amount) as sign,
            abs(t.amount) * ('1e' || d.digits)::numeric as units, ('1e-' || d.digits)::numeric as unit
        -- A list to join: as a condition on each row, a long list is searched again and again.
        from unnest(ids) wanted (id) join funding.transaction t on t.id = wanted.id
        cross join lateral (select greatest(funding.decimals(t.currency), scale(trim_scale(t.amount))) as digits) d
    ), part as materialized (
        -- Money of a project without places is one part without a place.
        select t.*, w.place_id, w.in_63, w.in_34, w.weight, w.places, div(t.units * w.weight, w.whole) as down,
            mod(t.units * w.weight, w.whole) as remainder
        from whole t left join weight w on w.project_id = t.project_id
    ), ranked as (
        select p.*, units - sum(down) over (partition by id) as left_over,
            row_number() over (partition by id order by remainder desc, weight desc, place_id) as rank
        from part p where p.places > 1
    ), made as (
        insert into funding.share (transaction_id, project_id, place_id, in_63, in_34, kind, currency, on_date, amount, first)
        select r.id, r.project_id, r.place_id, r.in_63, r.in_34, r.kind, r.currency, r.on_date,
            r.sign * (r.down + case when r.rank <= r.left_over then 1 else 0 end) * r.unit, r.rank = 1
        from ranked r
        union all
        select p.id, p.project_id, p.place_id, coalesce(p.in_63, 0), coalesce(p.in_34, 0), p.kind, p.currency, p.on_date, p.amount, true
        from part p where coalesce(p.places, 1) = 1
        returning *
    )
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select m.in_63, m.in_34, m.place_id is not null, m.kind, m.currency, extract(year from m.on_date)::integer, p.money_publication = 'public',
        sum(m.amount), count(*), count(*) filter (where m.first)
    from made m join facts.projects_project p on p.project_id = m.project_id
    group by 1, 2, 3, 4, 5, 6, 7;
end
$$;

create or replace function funding.undivide(ids bigint[]) returns void
    language plpgsql volatile security definer set search_path = funding, pg_temp
as $$
#variable_conflict use_column
begin
    with gone as (
        delete from funding.share where transaction_id = any (ids) returning *
    )
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select g.in_63, g.in_34, g.place_id is not null, g.kind, g.currency, extract(year from g.on_date)::integer, p.money_publication = 'public',
        -sum(g.amount), -count(*), -count(*) filter (where g.first)
    from gone g join facts.projects_project p on p.project_id = g.project_id
    group by 1, 2, 3, 4, 5, 6, 7;
end
$$;

create or replace function funding.publication_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    perform funding.will_settle();
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select s.in_63, s.in_34, s.place_id is not null, s.kind, s.currency, extract(year from s.on_date)::integer, d.public,
        d.sign * sum(s.amount), d.sign * count(*), d.sign * count(*) filter (where s.first)
    from funding.share s cross join (values (old.money_publication = 'public', -1), (new.money_publication = 'public', 1)) d (public, sign)
    where s.project_id = new.id
    group by 1, 2, 3, 4, 5, 6, d.public, d.sign;
    return null;
end
$$;
drop trigger divide_publication on projects.project;
create trigger divide_publication after update of money_publication on projects.project
    for each row when ((old.money_publication = 'public') <> (new.money_publication = 'public')) execute function funding.publication_written();

do $$
declare
    part text;
    sees_all constant text := '(select identity.viewer_sees_all())';
    signed_in constant text := '(select identity.viewer_signed_in())';
    money_seen constant text := sees_all || ' or project_id in (select projects.money_seen())';
begin
    foreach part in array array['transaction', 'budget', 'planned_disbursement'] loop
        call history.see(('funding.' || part)::regclass, money_seen, signed_in || ' or known_to > projects.money_published_since(project_id)');
    end loop;
    foreach part in array array['total', 'share'] loop
        execute format('alter policy seen on funding.%I using (%s)', part, money_seen);
    end loop;
    -- What is no part of a record but of its making, nobody sees without having signed in.
    execute format('alter policy seen on funding.withdrawal using (%s)',
        sees_all || ' or ' || signed_in || ' and project_id in (select projects.money_seen())');
    -- A file as it came tells of money and names people.
    foreach part in array array['activity', 'conflict'] loop
        call history.see(('iati.' || part)::regclass, sees_all || ' or ' || signed_in || ' and project_id in (select projects.money_seen())', 'true');
    end loop;
    foreach part in array array['outcome', 'relation', 'difference'] loop
        call history.see(('iati.' || part)::regclass, sees_all || ' or ' || signed_in || ' and project_id in (select projects.seen())', 'true');
    end loop;
end
$$;
