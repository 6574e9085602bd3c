-- What the first page asks: the latest changes.
create index project_latest on projects.project (known_from desc, id desc);

-- Which state of the units a copy of the product has in memory. Numbers of changes cannot say: a change with a lower number may be
-- committed after one with a higher. Whoever writes a unit waits here for whoever else does, so these numbers are in the order of
-- the commits.
create table places.edition (
    only_one boolean primary key default true check (only_one),
    number bigint not null
);
comment on table places.edition is 'Counts the changes of places, their versions and successions; follows from them.';
insert into places.edition (number) values (1);
grant select on places.edition to nhipcau_app;

create function places.units_written() returns trigger
    language plpgsql security definer set search_path = places, pg_temp
as $$
begin
    update edition set number = number + 1;
    return null;
end
$$;
create trigger edition after insert or update or delete or truncate on places.place for each statement execute function places.units_written();
create trigger edition after insert or update or delete or truncate on places.place_version for each statement execute function places.units_written();
create trigger edition after insert or update or delete or truncate on places.succession for each statement execute function places.units_written();

-- The versions of one place, the last first; the index that keeps them apart is none to read by.
create index place_version_place on places.place_version (place_id, valid_from desc nulls last);
