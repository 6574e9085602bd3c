-- Two records of one organisation become one. The merged one keeps its row and its history and leads on to the one that stays; each row that
-- moved is written down, so that it can be given back. See docs/decisions/0018.
alter table organisations.organisation add column merged_into_id bigint references organisations.organisation check (merged_into_id <> id);
call history.keep_columns('organisations.organisation');
create index organisation_merged on organisations.organisation (merged_into_id) where merged_into_id is not null;
create index organisation_country on organisations.organisation (country) where country <> '';

create table organisations.merge (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisations.organisation,
    merged_id bigint not null references organisations.organisation,
    note text not null default '',
    fields_before jsonb not null,
    fields_after jsonb not null,
    undone boolean not null default false,
    check (organisation_id <> merged_id)
);
comment on table organisations.merge is 'merged_id became organisation_id. fields: the values of the one that stays which the merging changed, before and after';

create table organisations.moved (
    merge bigint not null references organisations.merge,
    position integer not null,
    table_name text not null,
    column_name text not null,
    row jsonb not null,
    fate text not null check (fate in ('moved', 'absorbed', 'added', 'taken')),
    outcome text not null default '' check (outcome in ('', 'given-back', 'changed', 'gone')),
    primary key (merge, position)
);
comment on column organisations.moved.row is 'moved: the key of the row as it was; where the organisation is part of the key, the whole row';
comment on column organisations.moved.fate is 'absorbed: the one that stays had the same row already; added: a name it is also known by from now on; taken: a field of the one that stays, see merge.fields_before';
comment on column organisations.moved.outcome is 'Of an undone merging: what became of it';

-- Two that look alike and are not the same, so that nobody is asked twice.
create table organisations.not_same (
    organisation_id bigint not null references organisations.organisation,
    other_id bigint not null references organisations.organisation,
    note text not null default '',
    primary key (organisation_id, other_id)
);
create index merge_organisation on organisations.merge (organisation_id);
create index merge_merged on organisations.merge (merged_id);
create index not_same_other on organisations.not_same (other_id);

do $$
declare
    kept text;
begin
    foreach kept in array array['merge', 'moved', 'not_same'] loop
        call history.keep(('organisations.' || kept)::regclass);
        call history.guard(('organisations.' || kept)::regclass, '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
    end loop;
end
$$;

-- Nothing new is said of an organisation that was merged. The doors say so first, with the name of the one that stays; this catches whoever
-- saved at the very moment of the merging, and whatever comes by no door.
create function organisations.refuse_merged() returns trigger
    language plpgsql security definer set search_path = organisations, pg_temp
as $$
declare
    found boolean;
begin
    if not exists (select from organisations.organisation where merged_into_id is not null) then
        return null;
    end if;
    execute format(
        'select exists (select from organisations.organisation o where o.merged_into_id is not null and o.id in (select n.%I from new_rows n where %s))',
        tg_argv[0], coalesce(tg_argv[1], 'true')) into found;
    if found then
        raise exception 'organisations.refused.mergedMeanwhile' using errcode = 'NC001';
    end if;
    return null;
end
$$;

-- Says that a column names organisations. Each room calls it for its own tables, and fills OrganisationReferences.
create procedure organisations.refer(referring regclass, column_name text, of_rows text default 'true')
    language plpgsql
as $$
begin
    execute format(
        'create trigger refuse_merged_%2$s after insert on %1$s referencing new table as new_rows for each statement execute function organisations.refuse_merged(%2$L, %3$L)',
        referring, column_name, of_rows);
    execute format(
        'create trigger refuse_merged_changed_%2$s after update on %1$s referencing new table as new_rows for each statement execute function organisations.refuse_merged(%2$L, %3$L)',
        referring, column_name, of_rows);
end
$$;

call organisations.refer('organisations.organisation', 'parent_id');
call organisations.refer('organisations.identifier', 'organisation_id');
call organisations.refer('organisations.other_name', 'organisation_id');
call organisations.refer('organisations.predecessor', 'organisation_id');
call organisations.refer('organisations.predecessor', 'predecessor_id');
call organisations.refer('identity.account_role', 'scope_id', 'n.scope_kind = ''organisation''');
