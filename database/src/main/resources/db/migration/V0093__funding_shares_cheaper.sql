-- Dividing many transactions costs less, with the same result to the last unit: where a place lies is looked up once for each place of
-- a project instead of once for each share, amounts are counted in their smallest units once for each transaction, and only money that
-- goes to several places is ranked.

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
    select m.in_63, m.in_34, m.place_id is not null, m.kind, m.currency, extract(year from m.on_date)::integer, p.publication = 'public',
        sum(m.amount), count(*), count(*) filter (where m.first)
    from made m join facts.projects_project p on p.project_id = m.project_id
    group by 1, 2, 3, 4, 5, 6, 7;
end
$$;
