-- Which changes touched a table (all kept tables, when none is named), or one row of it, made, changed or removed it.
-- The key is written as the labels of entries write it. Only whoever sees everything may ask.
create function audit.changes_in(kept text, row_key text, kind text) returns setof bigint
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    k record;
    versions text;
    keyed text;
    same text;
begin
    if not identity.viewer_sees_all() then
        raise exception 'only who sees everything may ask what was changed';
    end if;
    for k in
        select format('%I.%I', n.nspname, c.relname) as t, format('%I.%I', n.nspname, c.relname || '_history') as h, x.key_columns as keys
        from history.kept x join pg_class c on c.oid = x.table_name join pg_namespace n on n.oid = c.relnamespace
        where kept is null or n.nspname || '.' || c.relname = kept
    loop
        keyed := case when row_key is null then 'true'
            else format('concat_ws(''/'', %s) = $1', (select string_agg(format('v.%I', n), ', ') from unnest(k.keys) n)) end;
        same := (select string_agg(format('b.%1$I = v.%1$I', n), ' and ') from unnest(k.keys) n);
        versions := format('(select change_id, %1$s from %2$s union all select change_id, %1$s from %3$s) v',
            (select string_agg(quote_ident(n), ', ') from unnest(k.keys) n), k.t, k.h);
        if kind is null or kind in ('made', 'changed') then
            return query execute format('select v.change_id from %s where %s', versions, keyed)
                || case kind
                    when 'made' then format(' and not exists (select from %s b where %s and b.ended_change_id = v.change_id)', k.h, same)
                    when 'changed' then format(' and exists (select from %s b where %s and b.ended_change_id = v.change_id)', k.h, same)
                    else '' end
                using row_key;
        end if;
        if kind is null or kind = 'removed' then
            return query execute format('select v.ended_change_id from %s v where v.deleted and %s', k.h, keyed) using row_key;
        end if;
    end loop;
end
$$;
revoke all on function audit.changes_in(text, text, text) from public;
grant execute on function audit.changes_in(text, text, text) to nhipcau_app;
