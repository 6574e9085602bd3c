-- Who brought a row of money, and which statement of a file it stands for, no longer follow from the words of its source. See
-- docs/decisions/0014.

-- What a row says, as sixteen bytes: two rows that say the same have the same. org.nhipcau.funding.PublishedBook computes it in the
-- same way.
create function funding.said(parts text[]) returns uuid
    language sql stable parallel safe
as $$
    select encode(substring(sha256(convert_to(array_to_string(parts, chr(31), ''), 'UTF8')) from 1 for 16), 'hex')::uuid
$$;
create function funding.said(it funding.transaction) returns uuid
    language sql stable parallel safe
as $$
    select funding.said(array[it.kind, it.on_date::text, trim_scale(it.amount)::text, it.currency, it.value_date::text,
        it.provider_id::text, it.receiver_id::text, it.reference, it.description])
$$;
create function funding.said(it funding.budget) returns uuid
    language sql stable parallel safe
as $$
    select funding.said(array[it.kind, it.status, it.period_start::text, it.period_end::text, trim_scale(it.amount)::text,
        it.currency, it.value_date::text])
$$;
create function funding.said(it funding.planned_disbursement) returns uuid
    language sql stable parallel safe
as $$
    select funding.said(array[it.kind, it.period_start::text, it.period_end::text, trim_scale(it.amount)::text, it.currency,
        it.value_date::text, it.provider_id::text, it.receiver_id::text])
$$;

-- What a file says and somebody took out by hand. It stays out as long as the file says it.
create table funding.withdrawal (
    book text not null check (book in ('transaction', 'budget', 'planned_disbursement')),
    entry_id bigint not null,
    project_id bigint not null references projects.project,
    origin text not null check (origin in ('hand', 'file')),
    published_as uuid not null,
    primary key (book, entry_id)
);
comment on table funding.withdrawal is 'Follows from the history of the row that was taken out, which says who did it and when';
create index withdrawal_project on funding.withdrawal (project_id);
alter table funding.withdrawal enable row level security;
create policy seen on funding.withdrawal for select to nhipcau_app
    using ((select identity.viewer_sees_all()) or project_id in (select projects.seen()));
create policy changed on funding.withdrawal for update to nhipcau_app using ((select identity.viewer_sees_all()));
create policy removed on funding.withdrawal for delete to nhipcau_app using ((select identity.viewer_sees_all()));
create policy added on funding.withdrawal for insert to nhipcau_app with check (true);
grant select, insert, update, delete on funding.withdrawal to nhipcau_app;

do $$
declare
    book text;
    columns text;
begin
    foreach book in array array['transaction', 'budget', 'planned_disbursement'] loop
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
        from pg_attribute where attrelid = format('funding.%I', book)::regclass and attnum > 0 and not attisdropped;
        execute format($f$
            create temporary table first_version on commit drop as
            select distinct on (id) * from (
                select %2$s from funding.%1$I
                union all
                select %2$s from funding.%3$I
            ) version order by id, known_from
        $f$, book, columns, book || '_history');
        execute format($f$
            create temporary table published on commit drop as
            select f.id, f.project_id, funding.said(row(%2$s)::funding.%1$I) as said from first_version f where f.source like 'IATI: %%'
        $f$, book, columns);
        execute format($f$
            alter table funding.%1$I
                add column origin text not null default 'hand' check (origin in ('hand', 'file')),
                add column published_as uuid,
                add check (origin = 'hand' or published_as is not null)
        $f$, book);
        execute format('comment on column funding.%I.origin is %L', book, 'Who brought the row; what it says may have been corrected by hand since');
        execute format('comment on column funding.%I.published_as is %L', book,
            'funding.said() of the statement of a file that this row stands for, whatever it says itself by now; nothing: no file says it');
        -- Imports never change a row, so its first version is what the file said. Nothing new is known of it: no new version.
        execute format('alter table funding.%I disable trigger user', book);
        execute format('update funding.%I t set origin = ''file'', published_as = p.said from published p where p.id = t.id', book);
        execute format('alter table funding.%I enable trigger user', book);
        execute format('call history.keep_columns(''funding.%I'')', book);
        -- What was taken out by hand and has not come back with a later file.
        execute format($f$
            insert into funding.withdrawal (book, entry_id, project_id, origin, published_as)
            select %1$L, p.id, p.project_id, 'file', p.said from published p
            join lateral (
                select h.ended_change_id, h.known_to from funding.%3$I h where h.id = p.id and h.deleted order by h.known_to desc limit 1
            ) gone on true
            join history.change c on c.id = gone.ended_change_id and c.door like 'POST /funding/%%/removal'
            where not exists (select from funding.%2$I t where t.id = p.id)
              and not exists (select from funding.%2$I t
                              where t.project_id = p.project_id and t.published_as = p.said and t.known_from > gone.known_to)
        $f$, book, book, book || '_history');
        drop table first_version, published;
    end loop;
end
$$;
