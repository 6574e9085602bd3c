create schema funding;
grant usage on schema funding to nhipcau_app;

create table funding.transaction (
    id bigint generated always as identity primary key,
    project_id bigint not null references projects.project,
    kind text not null,
    on_date date not null,
    amount numeric not null check (abs(amount) < 1e18 and scale(amount) <= 20),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value_date date not null,
    provider_id bigint references organisations.organisation,
    receiver_id bigint references organisations.organisation,
    reference text not null default '',
    description text not null default '',
    source text not null default '',
    illustrative boolean not null default false
);
comment on column funding.transaction.kind is 'TransactionKind; each kind knows its code of the IATI list TransactionType';
comment on column funding.transaction.value_date is 'The day whose rate converts it';

create table funding.budget (
    id bigint generated always as identity primary key,
    project_id bigint not null references projects.project,
    kind text not null check (kind in ('original', 'revised')),
    status text not null check (status in ('indicative', 'committed')),
    period_start date not null,
    period_end date not null,
    amount numeric not null check (abs(amount) < 1e18 and scale(amount) <= 20),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value_date date not null,
    source text not null default '',
    illustrative boolean not null default false,
    check (period_start <= period_end)
);
comment on column funding.budget.kind is 'A revised budget replaces the original of the same period; the two never add up';

-- Totals of each project, kept beside the rows they are made of so that a list of thousands stays fast. Written only by the
-- triggers below; no history of its own, for it follows from the rows.
create table funding.total (
    project_id bigint not null references projects.project,
    kind text not null,
    currency text not null,
    amount numeric not null,
    rows bigint not null,
    primary key (project_id, kind, currency)
);

create function funding.add_up() returns trigger
    language plpgsql security definer set search_path = funding, pg_temp
as $$
begin
    if tg_op <> 'DELETE' then
        insert into funding.total as t (project_id, kind, currency, amount, rows)
        select project_id, kind, currency, sum(amount), count(*) from new_rows group by project_id, kind, currency order by 1, 2, 3
        on conflict (project_id, kind, currency) do update set amount = t.amount + excluded.amount, rows = t.rows + excluded.rows;
    end if;
    if tg_op <> 'INSERT' then
        update funding.total t set amount = t.amount - gone.amount, rows = t.rows - gone.rows
        from (select project_id, kind, currency, sum(amount) as amount, count(*) as rows from old_rows group by project_id, kind, currency) gone
        where (t.project_id, t.kind, t.currency) = (gone.project_id, gone.kind, gone.currency);
        delete from funding.total t where t.rows = 0 and t.project_id in (select project_id from old_rows);
    end if;
    return null;
end
$$;

call history.keep('funding.transaction');
call history.keep('funding.budget');
create trigger add_up_new after insert on funding.transaction referencing new table as new_rows for each statement execute function funding.add_up();
create trigger add_up_old after delete on funding.transaction referencing old table as old_rows for each statement execute function funding.add_up();
create trigger add_up_both after update on funding.transaction
    referencing old table as old_rows new table as new_rows for each statement execute function funding.add_up();

call history.guard('funding.transaction', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())', '(select identity.viewer_sees_all())');
call history.guard('funding.budget', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())', '(select identity.viewer_sees_all())');
alter table funding.total enable row level security;
create policy seen on funding.total for select to nhipcau_app
    using ((select identity.viewer_sees_all()) or project_id in (select projects.seen()));
grant select on funding.total to nhipcau_app;

create index transaction_project on funding.transaction (project_id, on_date);
create index transaction_date on funding.transaction (on_date, id);
create index transaction_provider on funding.transaction (provider_id);
create index transaction_receiver on funding.transaction (receiver_id);
create index budget_project on funding.budget (project_id, period_start);
