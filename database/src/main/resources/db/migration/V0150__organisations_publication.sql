-- Who sees a record without having signed in: nobody, unless it is public. See docs/decisions/0021.

-- Whether the viewer signed in at all, whatever they may see. Who sees all is somebody.
create function identity.viewer_signed_in() returns boolean language sql stable parallel safe
    return coalesce(current_setting('nhipcau.signed_in', true), '') = 't' or identity.viewer_sees_all();

-- Says anew who sees the rows of a guarded table; and which of their earlier versions whoever sees the row sees, too.
-- Both conditions speak of the row's own columns.
create procedure history.see(guarded regclass, seen text, earlier text)
    language plpgsql
as $$
declare
    schema_name text;
    name text;
begin
    select n.nspname, c.relname into schema_name, name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = guarded;
    execute format('alter policy seen on %s using (%s)', guarded, seen);
    execute format('alter policy seen on %I.%I using ((%s) and (%s))', schema_name, name || '_history', seen, earlier);
end
$$;

-- An organisation is never internal: whoever signed in meets it as a party of what they see, so it is shared with all of them.
alter table organisations.organisation
    add column publication text not null default 'shared' check (publication in ('shared', 'public'));
comment on column organisations.organisation.publication is 'shared: seen by whoever signed in; public: by everybody. Set on its own page by who has publication.set';
call history.keep_columns('organisations.organisation');
update organisations.organisation_history set publication = 'shared';
create index organisation_public on organisations.organisation (id) where publication = 'public';
create index organisation_place on organisations.organisation (place_id) where place_id is not null;

create function organisations.published() returns setof bigint
    language plpgsql stable security definer set search_path = organisations, pg_temp
as $$
begin
    return query select o.id from organisations.organisation o where o.publication = 'public';
end
$$;

-- Since when a public record is public without a break: what it said before was not written for the public.
create function organisations.published_since(organisation bigint) returns timestamptz
    language sql stable security definer set search_path = organisations, pg_temp
as $$
    select coalesce(max(h.known_to), '-infinity') from organisations.organisation_history h
    where h.id = organisation and h.publication is distinct from 'public'
$$;

-- The organisations that a viewer with a scope is of: their own, and those that work for their place.
create function organisations.of_viewer() returns setof bigint
    language plpgsql stable security definer set search_path = organisations, pg_temp
as $$
begin
    return query
        select unnest(identity.viewer_organisations())
        union
        select o.id from organisations.organisation o where o.place_id = any (identity.viewer_places());
end
$$;
revoke all on function organisations.published(), organisations.published_since(bigint), organisations.of_viewer() from public;
grant execute on function organisations.published(), organisations.published_since(bigint), organisations.of_viewer() to nhipcau_app;

do $$
declare
    part text;
    signed_in constant text := '(select identity.viewer_signed_in())';
    since constant text := signed_in || ' or known_to > organisations.published_since(%s)';
begin
    call history.see('organisations.organisation', signed_in || ' or publication = ''public''',
        signed_in || ' or id in (select organisations.published()) and known_to > organisations.published_since(id)');
    foreach part in array array['identifier', 'other_name'] loop
        call history.see(('organisations.' || part)::regclass, signed_in || ' or organisation_id in (select organisations.published())',
            format(since, 'organisation_id'));
    end loop;
    call history.see('organisations.predecessor',
        signed_in || ' or organisation_id in (select organisations.published()) and predecessor_id in (select organisations.published())',
        format(since, 'organisation_id'));
end
$$;
