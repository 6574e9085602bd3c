-- A list of five thousand projects owes ten thousand entries with its first statement, before anybody takes part in them and before they
-- lie anywhere. Paid right then, each entry was written three times. Whoever writes more than this in one transaction still pays now
-- and then.
create or replace function search.will_renew(renewed text, ids bigint[]) returns void
    language plpgsql security definer set search_path = search, pg_temp
as $$
declare
    most constant bigint := 12000;
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
