-- Money by place. See docs/decisions/0010.
--
-- Each transaction is divided among its project's places into shares that add up to it exactly. Shares are rows, because every
-- figure of a place opens the rows it is made from. They follow from funding.transaction, projects.place and places.on_map and are
-- written by the triggers below alone; none has a history of its own.

create table funding.share (
    transaction_id bigint not null,
    project_id bigint not null,
    place_id bigint,
    in_63 bigint not null,
    in_34 bigint not null,
    kind text not null,
    currency text not null,
    on_date date not null,
    amount numeric not null,
    first boolean not null,
    unique nulls not distinct (transaction_id, place_id)
);
comment on column funding.share.place_id is 'Nothing: the project names no place, or only such that have no part in it';
comment on column funding.share.in_63 is 'The province of the map of 63 in which the place lies; 0: none or several';
comment on column funding.share.first is 'True for one share of each transaction, so that transactions can be counted';
create index share_project on funding.share (project_id);
create index share_63 on funding.share (in_63, kind, currency, on_date);
create index share_34 on funding.share (in_34, kind, currency, on_date);
create index share_place on funding.share (place_id) where place_id is not null;

-- What shares add up to over all projects, so that a map of thousands of projects is a few hundred rows. Public projects apart from
-- the others, because those alone everybody sees.
create table funding.place_total (
    in_63 bigint not null,
    in_34 bigint not null,
    placed boolean not null,
    kind text not null,
    currency text not null,
    year integer not null,
    public boolean not null,
    amount numeric not null,
    rows bigint not null,
    transactions bigint not null,
    primary key (kind, currency, in_34, in_63, placed, year, public)
);

-- What the running transaction adds to the totals. They are written once, right before its commit, so that a file that takes minutes
-- to load does not keep everybody else from recording money in the same province and year.
create unlogged table funding.place_change (
    xact xid8 not null default pg_current_xact_id(),
    in_63 bigint not null,
    in_34 bigint not null,
    placed boolean not null,
    kind text not null,
    currency text not null,
    year integer not null,
    public boolean not null,
    amount numeric not null,
    rows bigint not null,
    transactions bigint not null
);
create index place_change_xact on funding.place_change (xact);
create unlogged table funding.settlement (xact xid8 not null default pg_current_xact_id());

create function funding.settle() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    insert into funding.place_total as t (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select in_63, in_34, placed, kind, currency, year, public, sum(amount), sum(rows), sum(transactions)
    from funding.place_change where xact = pg_current_xact_id()
    group by kind, currency, in_34, in_63, placed, year, public
    having sum(amount) <> 0 or sum(rows) <> 0 or sum(transactions) <> 0
    -- Everybody locks in the same order.
    order by kind, currency, in_34, in_63, placed, year, public
    on conflict (kind, currency, in_34, in_63, placed, year, public)
    do update set amount = t.amount + excluded.amount, rows = t.rows + excluded.rows, transactions = t.transactions + excluded.transactions;
    delete from funding.place_total t
    using (select distinct kind, currency, in_34, in_63, placed, year, public from funding.place_change where xact = pg_current_xact_id()) c
    where (t.kind, t.currency, t.in_34, t.in_63, t.placed, t.year, t.public) = (c.kind, c.currency, c.in_34, c.in_63, c.placed, c.year, c.public)
        and t.rows = 0;
    delete from funding.place_change where xact = pg_current_xact_id();
    delete from funding.settlement where xact = pg_current_xact_id();
    perform set_config('nhipcau.settles', '', true);
    return null;
end
$$;
create constraint trigger settle after insert on funding.settlement deferrable initially deferred for each row execute function funding.settle();

create function funding.will_settle() returns void
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if coalesce(current_setting('nhipcau.settles', true), '') <> 'yes' then
        insert into funding.settlement default values;
        perform set_config('nhipcau.settles', 'yes', true);
    end if;
end
$$;

-- Digits behind the point of a currency's smallest unit, ISO 4217.
create function funding.decimals(currency text) returns integer language sql immutable parallel safe
    return case
        when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
        when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
        when currency in ('CLF', 'UYW') then 4
        else 2
    end;

-- How a project's money is divided among its places: as published; places without a percentage share evenly what the others leave;
-- what does not add up to 100 is put in proportion. share = weight / whole, both exact.
create function funding.weights(projects bigint[]) returns table (project_id bigint, place_id bigint, weight numeric, whole numeric)
    language plpgsql stable security definer set search_path = funding, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    select w.project_id, w.place_id, w.weight, sum(w.weight) over (partition by w.project_id)
    from (
        select p.project_id, p.place_id,
            case when p.percentage is null then greatest(100 - coalesce(sum(p.percentage) over own, 0), 0)
                else p.percentage * greatest(count(*) filter (where p.percentage is null) over own, 1)
            end as weight
        from facts.projects_place p
        where p.project_id = any (projects)
        window own as (partition by p.project_id)
    ) w
    where w.weight > 0;
end
$$;

-- Divides transactions and keeps the shares. Each share is rounded down to the smallest unit of the currency, or to that of the
-- amount where it is finer; the units left over go one by one to the largest remainders, then to the greater share, then to the place
-- that was registered first.
create function funding.divide(ids bigint[], projects bigint[]) returns void
    language plpgsql volatile security definer set search_path = funding, pg_temp
as $$
#variable_conflict use_column
begin
    with weight as materialized (
        select * from funding.weights(projects)
    ), part as (
        select t.id, t.project_id, t.kind, t.currency, t.on_date, sign(t.amount) as sign, u.unit, w.place_id, w.weight,
            div(u.units * w.weight, w.whole) as units, u.units * w.weight - div(u.units * w.weight, w.whole) * w.whole as remainder,
            u.units as all_units
        from funding.transaction t
        cross join lateral (select greatest(funding.decimals(t.currency), scale(trim_scale(t.amount))) as digits) d
        cross join lateral (select abs(t.amount) * ('1e' || d.digits)::numeric as units, ('1e-' || d.digits)::numeric as unit) u
        join weight w on w.project_id = t.project_id
        where t.id = any (ids)
    ), ranked as (
        select p.*, all_units - sum(units) over (partition by id) as left_over,
            row_number() over (partition by id order by remainder desc, weight desc, place_id) as rank
        from part p
    ), made as (
        insert into funding.share (transaction_id, project_id, place_id, in_63, in_34, kind, currency, on_date, amount, first)
        select r.id, r.project_id, r.place_id, coalesce(m63.province_id, 0), coalesce(m34.province_id, 0), r.kind, r.currency, r.on_date,
            r.sign * (r.units + case when r.rank <= r.left_over then 1 else 0 end) * r.unit, r.rank = 1
        from ranked r
        left join facts.places_on_map m63 on m63.place_id = r.place_id and m63.map = '63'
        left join facts.places_on_map m34 on m34.place_id = r.place_id and m34.map = '34'
        union all
        select t.id, t.project_id, null, 0, 0, t.kind, t.currency, t.on_date, t.amount, true
        from funding.transaction t
        where t.id = any (ids) and t.project_id not in (select project_id from weight)
        returning *
    )
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select m.in_63, m.in_34, m.place_id is not null, m.kind, m.currency, extract(year from m.on_date)::integer, p.publication = 'public',
        sum(m.amount), count(*), count(*) filter (where m.first)
    from made m join facts.projects_project p on p.project_id = m.project_id
    group by 1, 2, 3, 4, 5, 6, 7;
end
$$;

create function funding.undivide(ids bigint[]) returns void
    language plpgsql volatile security definer set search_path = funding, pg_temp
as $$
#variable_conflict use_column
begin
    with gone as (
        delete from funding.share where transaction_id = any (ids) returning *
    )
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select g.in_63, g.in_34, g.place_id is not null, g.kind, g.currency, extract(year from g.on_date)::integer, p.publication = 'public',
        -sum(g.amount), -count(*), -count(*) filter (where g.first)
    from gone g join facts.projects_project p on p.project_id = g.project_id
    group by 1, 2, 3, 4, 5, 6, 7;
end
$$;
revoke all on function funding.weights(bigint[]), funding.divide(bigint[], bigint[]), funding.undivide(bigint[]), funding.will_settle() from public;

-- A project's places, its publication and its money must not change at the same time: whoever divides holds it first.
create function projects.hold(ids bigint[]) returns void
    language plpgsql security definer set search_path = projects, pg_temp
as $$
begin
    perform 1 from projects.project p where p.id = any (ids) order by p.id for no key update;
end
$$;
revoke all on function projects.hold(bigint[]) from public;

create function funding.divide_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    gone bigint[];
    made bigint[];
    places_of bigint[];
    held bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(id), array_agg(distinct project_id), array_agg(distinct project_id) into made, places_of, held from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(id), array_agg(distinct project_id) into gone, held from old_rows;
    else
        select array_agg(n.id), array_agg(n.id), array_agg(distinct n.project_id), array_agg(distinct o.project_id) || array_agg(distinct n.project_id)
        into gone, made, places_of, held
        from old_rows o join new_rows n on n.id = o.id
        where (o.project_id, o.kind, o.currency, o.on_date, o.amount) is distinct from (n.project_id, n.kind, n.currency, n.on_date, n.amount);
    end if;
    if held is null then
        return null;
    end if;
    perform projects.hold(held);
    perform funding.will_settle();
    if gone is not null then
        perform funding.undivide(gone);
    end if;
    if made is not null then
        perform funding.divide(made, places_of);
    end if;
    return null;
end
$$;
create trigger divide_new after insert on funding.transaction referencing new table as new_rows for each statement execute function funding.divide_written();
create trigger divide_old after delete on funding.transaction referencing old table as old_rows for each statement execute function funding.divide_written();
create trigger divide_both after update on funding.transaction
    referencing old table as old_rows new table as new_rows for each statement execute function funding.divide_written();

create function funding.divide_again(projects bigint[]) returns void
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    ids bigint[];
begin
    perform projects.hold(projects);
    select array_agg(t.id) into ids from funding.transaction t where t.project_id = any (projects);
    if ids is not null then
        perform funding.will_settle();
        perform funding.undivide(ids);
        perform funding.divide(ids, projects);
    end if;
end
$$;
revoke all on function funding.divide_again(bigint[]) from public;

create function funding.places_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    touched bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct project_id) into touched from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct project_id) into touched from old_rows;
    else
        select array_agg(distinct o.project_id) into touched
        from old_rows o join new_rows n on (n.project_id, n.place_id) = (o.project_id, o.place_id)
        where o.percentage is distinct from n.percentage;
    end if;
    if touched is not null then
        perform funding.divide_again(touched);
    end if;
    return null;
end
$$;
create trigger divide_new after insert on projects.place referencing new table as new_rows for each statement execute function funding.places_written();
create trigger divide_old after delete on projects.place referencing old table as old_rows for each statement execute function funding.places_written();
create trigger divide_both after update on projects.place
    referencing old table as old_rows new table as new_rows for each statement execute function funding.places_written();

create function funding.map_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
declare
    touched bigint[];
begin
    select array_agg(distinct s.project_id) into touched
    from new_rows n join funding.share s on s.place_id = n.place_id
    where (s.in_63, s.in_34) is distinct from (coalesce(n.in_63, 0), coalesce(n.in_34, 0));
    if touched is not null then
        perform funding.divide_again(touched);
    end if;
    return null;
end
$$;
create trigger divide_new after insert on places.on_map referencing new table as new_rows for each statement execute function funding.map_written();
create trigger divide_both after update on places.on_map referencing new table as new_rows for each statement execute function funding.map_written();

create function funding.publication_written() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    perform funding.will_settle();
    insert into funding.place_change (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions)
    select s.in_63, s.in_34, s.place_id is not null, s.kind, s.currency, extract(year from s.on_date)::integer, d.public,
        d.sign * sum(s.amount), d.sign * count(*), d.sign * count(*) filter (where s.first)
    from funding.share s cross join (values (old.publication = 'public', -1), (new.publication = 'public', 1)) d (public, sign)
    where s.project_id = new.id
    group by 1, 2, 3, 4, 5, 6, d.public, d.sign;
    return null;
end
$$;
create trigger divide_publication after update of publication on projects.project
    for each row when ((old.publication = 'public') <> (new.publication = 'public')) execute function funding.publication_written();

alter table funding.share enable row level security;
create policy seen on funding.share for select to nhipcau_app
    using ((select identity.viewer_sees_all()) or project_id in (select projects.seen()));
alter table funding.place_total enable row level security;
create policy seen on funding.place_total for select to nhipcau_app using (public or (select identity.viewer_sees_all()));
grant select on funding.share, funding.place_total to nhipcau_app;

-- What the register already holds.
select funding.divide_again(array(select distinct project_id from funding.transaction));
