-- An accepted list can be taken back as a whole; a province or a partner hands in what the ministry then accepts or returns.
do $$
declare
    about_states text;
begin
    for about_states in
        select conname from pg_constraint
        where conrelid = 'workbooks.handin'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ '\mstate\M'
    loop
        execute format('alter table workbooks.handin drop constraint %I', about_states);
    end loop;
end
$$;
alter table workbooks.handin
    add column skips_hidden boolean not null default false,
    add column place_id bigint references places.place,
    add column organisation_id bigint references organisations.organisation,
    add column proposed_at timestamptz,
    add column examined boolean not null default false,
    add column returned_by text,
    add column returned_at timestamptz,
    add column returned_why text not null default '',
    add column taken_back_by text,
    add column taken_back_at timestamptz,
    add check (state in ('sent', 'checked', 'proposed', 'returned', 'accepted', 'taken_back', 'withdrawn')),
    add check ((state in ('accepted', 'taken_back')) = (accepted_at is not null)),
    add check (state <> 'checked' or checked_at is not null),
    add check ((state = 'taken_back') = (taken_back_at is not null)),
    add check ((taken_back_by is null) = (taken_back_at is null)),
    add check ((returned_by is null) = (returned_at is null)),
    add check (state <> 'returned' or (returned_at is not null and returned_why <> '')),
    add check (state not in ('proposed', 'returned') or (proposed_at is not null and num_nonnulls(place_id, organisation_id) > 0));
comment on column workbooks.handin.place_id is 'places.place: the province whose officer handed it in; it may speak of nothing else';
comment on column workbooks.handin.organisation_id is 'organisations.organisation: the partner whose focal point handed it in';
comment on column workbooks.handin.examined is 'Held against the whole register by somebody of the ministry: what was found since is not for whoever proposed it';
call history.keep_columns('workbooks.handin');
call organisations.refer('workbooks.handin', 'organisation_id');

-- What stayed when a list was taken back, and why.
create table workbooks.kept (
    handin_id bigint not null references workbooks.handin,
    about text not null check (about <> ''),
    record_id bigint not null,
    reason_key text not null check (reason_key <> ''),
    reason_values text not null default '',
    primary key (handin_id, about, record_id)
);
comment on column workbooks.kept.reason_values is 'What the sentence speaks of, as in workbooks.mark';
call history.keep('workbooks.kept');

-- Whose lists a viewer with a scope sees: those handed in by or for their province or organisation.
create function workbooks.is_own(place bigint, organisation bigint, unit bigint) returns boolean language sql stable parallel safe
    return place = any (identity.viewer_places())
        or coalesce(organisation = any (identity.viewer_organisations()), false)
        or coalesce(unit = any (identity.viewer_organisations()), false);
grant execute on function workbooks.is_own(bigint, bigint, bigint) to nhipcau_app;

do $$
declare
    part text;
    kept_or_former text;
    everybody constant text := '(select identity.viewer_sees_all())';
    own constant text := 'workbooks.is_own(place_id, organisation_id, unit_id)';
    own_parts constant text := 'handin_id in (select h.id from workbooks.handin h)';
    -- What the ministry found may speak of projects that the province does not see.
    own_findings constant text := 'handin_id in (select h.id from workbooks.handin h where not h.examined)';
    open_parts constant text := 'handin_id in (select h.id from workbooks.handin h where not h.examined and h.state in (''sent'', ''checked''))';
begin
    foreach kept_or_former in array array['workbooks.handin', 'workbooks.handin_history'] loop
        execute format('drop policy seen on %s', kept_or_former);
        execute format('create policy seen on %s for select to nhipcau_app using (%s or %s)', kept_or_former, everybody, own);
    end loop;
    drop policy changed on workbooks.handin;
    execute format(
        'create policy changed on workbooks.handin for update to nhipcau_app using (%1$s or (%2$s and not examined and state in (''sent'', ''checked'', ''proposed'', ''withdrawn'')))'
        ' with check (%1$s or (%2$s and state in (''sent'', ''checked'', ''proposed'', ''withdrawn'')))', everybody, own);
    foreach part in array array['layout_column', 'answer', 'line', 'mark'] loop
        foreach kept_or_former in array array['workbooks.' || part, 'workbooks.' || part || '_history'] loop
            execute format('drop policy seen on %s', kept_or_former);
            execute format('create policy seen on %s for select to nhipcau_app using (%s or %s)', kept_or_former, everybody,
                case part when 'layout_column' then own_parts else own_findings end);
        end loop;
        execute format('drop policy changed on workbooks.%I', part);
        execute format('drop policy removed on workbooks.%I', part);
        execute format('create policy changed on workbooks.%I for update to nhipcau_app using (%s or %s)', part, everybody, open_parts);
        execute format('create policy removed on workbooks.%I for delete to nhipcau_app using (%s or %s)', part, everybody, open_parts);
    end loop;
    foreach kept_or_former in array array['workbooks.book', 'workbooks.book_history'] loop
        execute format('drop policy seen on %s', kept_or_former);
        execute format('create policy seen on %s for select to nhipcau_app using (%s or id in (select h.book_id from workbooks.handin h))',
            kept_or_former, everybody);
    end loop;
end
$$;
call history.guard('workbooks.kept', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');

-- The same bytes are kept once, whoever may see them.
create function workbooks.keep_book(bytes bytea) returns bigint
    language plpgsql volatile security definer set search_path = workbooks, pg_temp
as $$
declare
    fingerprint constant text := encode(sha256(bytes), 'hex');
    kept bigint;
begin
    insert into workbooks.book (sha256, content) values (fingerprint, bytes) on conflict do nothing;
    select id into kept from workbooks.book where sha256 = fingerprint;
    return kept;
end
$$;
revoke all on function workbooks.keep_book(bytea) from public;
grant execute on function workbooks.keep_book(bytea) to nhipcau_app;
