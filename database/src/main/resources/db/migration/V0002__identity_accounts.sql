create schema identity;
grant usage on schema identity to nhipcau_app;

-- Who is looking, as the application says at the start of each transaction. Nothing said: nothing seen.
create function identity.viewer_sees_all() returns boolean language sql stable parallel safe
    return coalesce(current_setting('nhipcau.sees_all', true), '') = 't';
create function identity.viewer_organisations() returns bigint[] language sql stable parallel safe
    return coalesce(nullif(current_setting('nhipcau.organisations', true), ''), '{}')::bigint[];
create function identity.viewer_places() returns bigint[] language sql stable parallel safe
    return coalesce(nullif(current_setting('nhipcau.places', true), ''), '{}')::bigint[];

create table identity.role (
    code text primary key check (code ~ '^[a-z-]+$'),
    name_vi text not null check (name_vi <> ''),
    name_en text not null check (name_en <> ''),
    scope text not null check (scope in ('all', 'organisation', 'place')),
    position integer not null
);
call history.keep('identity.role');

create table identity.role_permission (
    role text not null references identity.role,
    permission text not null check (permission ~ '^[a-z-]+\.[a-z-]+$'),
    primary key (role, permission)
);
call history.keep('identity.role_permission');

create table identity.account (
    id bigint generated always as identity primary key,
    email text not null check (email = lower(email) and email <> ''),
    name text not null check (name <> ''),
    language text not null default 'vi' check (language in ('vi', 'en')),
    state text not null default 'active' check (state in ('active', 'closed')),
    illustrative boolean not null default false
);
create unique index account_email on identity.account (email);
call history.keep('identity.account', array['email', 'name']);

-- scope_id names an organisation or a place by number; those rooms stand above this one.
create table identity.account_role (
    account_id bigint not null references identity.account,
    role text not null references identity.role,
    scope_kind text not null check (scope_kind in ('all', 'organisation', 'place')),
    scope_id bigint not null default 0,
    primary key (account_id, role, scope_kind, scope_id),
    check ((scope_kind = 'all') = (scope_id = 0))
);
call history.keep('identity.account_role');

-- No history below this line, on purpose: secrets and passing things (docs/decisions/0004 lists them).

create table identity.credential (
    account_id bigint primary key references identity.account,
    password_hash text not null,
    set_at timestamptz not null
);
create table identity.sign_in_failure (
    key text not null,
    at timestamptz not null
);
create index sign_in_failure_key on identity.sign_in_failure (key, at);
create table identity.first_sign_in (
    token_hash text primary key,
    expires_at timestamptz not null
);
grant select, insert, update, delete on identity.credential, identity.sign_in_failure, identity.first_sign_in to nhipcau_app;

create table identity.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on identity.spring_session (session_id);
create index spring_session_ix2 on identity.spring_session (expiry_time);
create index spring_session_ix3 on identity.spring_session (principal_name);
create table identity.spring_session_attributes (
    session_primary_id char(36) not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on identity.spring_session, identity.spring_session_attributes to nhipcau_app;
