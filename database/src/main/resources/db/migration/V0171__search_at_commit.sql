-- Entries are renewed once, right before the transaction that wrote their records ends, instead of after each of its statements: a
-- project that is entered with its parties and places is three statements, a list of thousands is thousands. Nobody searches in a
-- transaction that writes; whoever searches after it finds what it saved, as before. See docs/decisions/0024.

create unlogged table search.due (
    xact xid8 not null default pg_current_xact_id(),
    kind text not null,
    record_id bigint not null,
    primary key (xact, kind, record_id)
);
comment on table search.due is 'Records whose entries the running transaction will renew; empty outside of one. No history, on purpose';

create unlogged table search.settlement (xact xid8 not null default pg_current_xact_id());
comment on table search.settlement is 'One row while a transaction owes entries; its trigger pays them. No history, on purpose';

-- All that the transaction owes, in the same order for everybody, some thousand entries at a time.
create function search.renew_due() returns void
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    owed record;
begin
    for owed in
        select d.kind, array_agg(d.record_id order by d.record_id) as ids
        from (select kind, record_id, (row_number() over (partition by kind order by record_id) - 1) / 2000 as part
              from search.due where xact = pg_current_xact_id()) d
        group by d.kind, d.part order by d.kind, d.part
    loop
        perform search.renew(owed.kind, owed.ids);
    end loop;
    delete from search.due where xact = pg_current_xact_id();
end
$$;
revoke all on function search.renew_due() from public;

create function search.settle() returns trigger
    language plpgsql security definer set search_path = search, pg_temp
as $$
begin
    perform set_config('nhipcau.search_due', '', true);
    perform search.renew_due();
    delete from search.settlement where xact = pg_current_xact_id();
    return null;
end
$$;
revoke all on function search.settle() from public;
create constraint trigger settle after insert on search.settlement deferrable initially deferred for each row execute function search.settle();

-- A transaction that writes very many pays now and then, so that its end does not last as long as all the rest of it.
create function search.will_renew(renewed text, ids bigint[]) returns void
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    most constant bigint := 4000;
    owed bigint := coalesce(nullif(current_setting('nhipcau.search_due', true), ''), '-1');
    added bigint;
begin
    insert into search.due (kind, record_id) select renewed, i from unnest(ids) i on conflict do nothing;
    get diagnostics added = row_count;
    if owed < 0 then
        insert into search.settlement default values;
    end if;
    owed := greatest(owed, 0) + added;
    if owed > most then
        perform search.renew_due();
        owed := 0;
    end if;
    perform set_config('nhipcau.search_due', owed::text, true);
end
$$;
revoke all on function search.will_renew(text, bigint[]) from public;

create or replace function search.written() returns trigger
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    said text := format('select %I as id, %s from ', tg_argv[1], tg_argv[2]);
    ids bigint[];
begin
    if tg_op = 'INSERT' then
        execute format('select array_agg(distinct %I) from new_rows', tg_argv[1]) into ids;
    elsif tg_op = 'DELETE' then
        execute format('select array_agg(distinct %I) from old_rows', tg_argv[1]) into ids;
    else
        execute format('select array_agg(distinct c.id) from ((%1$snew_rows except %1$sold_rows) union all (%1$sold_rows except %1$snew_rows)) c', said)
        into ids;
    end if;
    if ids is not null then
        perform search.will_renew(tg_argv[0], ids);
    end if;
    return null;
end
$$;

create or replace function projects.moved() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
declare
    ids bigint[] := array(select distinct l.project_id from projects.place l join moved_rows m on m.place_id = l.place_id);
begin
    if ids <> '{}' then
        perform search.will_renew('project', ids);
    end if;
    return null;
end
$$;
