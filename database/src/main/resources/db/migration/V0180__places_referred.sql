-- Which columns of other rooms name places: a unit that something is recorded of is not taken back. See docs/decisions/0026.

create table places.referring (
    table_name text not null,
    column_name text not null,
    of_rows text not null,
    primary key (table_name, column_name)
);
comment on table places.referring is 'Follows from the migrations of the rooms, which call places.refer.';

create procedure places.refer(referring regclass, column_name text, of_rows text default 'true')
    language sql
    begin atomic
        insert into places.referring values (referring::text, column_name, of_rows);
    end;

-- What is recorded at some places, by table; whoever asks may take units back, and therefore sees all.
create function places.recorded_at(ids bigint[]) returns table (table_name text, column_name text, rows bigint)
    language plpgsql stable security definer set search_path = places, pg_temp
as $$
declare
    named record;
begin
    for named in select r.table_name, r.column_name, r.of_rows from places.referring r order by 1, 2 loop
        return query execute format('select %L, %L, count(*) from %s n where n.%I = any ($1) and (%s) having count(*) > 0',
            named.table_name, named.column_name, named.table_name, named.column_name, named.of_rows) using ids;
    end loop;
end
$$;
revoke all on function places.recorded_at(bigint[]) from public;
grant execute on function places.recorded_at(bigint[]) to nhipcau_app;

call places.refer('identity.account_role', 'scope_id', 'n.scope_kind = ''place''');
call places.refer('organisations.organisation', 'place_id');
call places.refer('projects.place', 'place_id');
call places.refer('claims.claim', 'place_id');
