-- Permissions this register has met. One that a later release brings goes to the roles that hold it in a new register; one that is known
-- is the administrator's to give and take.
create table identity.known_permission (
    permission text primary key
);
insert into identity.known_permission select distinct permission from identity.role_permission;

-- No history below this line, on purpose: secrets and passing things.

-- A link that lets its bearer set one account's password, once. A new one makes the former void.
create table identity.password_link (
    account_id bigint primary key references identity.account,
    token_hash text not null unique,
    expires_at timestamptz not null
);

-- For whom the pages of one sign-in were made. A form carries the token, so that it is known whose it is when the session has ended.
create table identity.signed_in (
    token_hash text primary key,
    account_id bigint not null references identity.account,
    at timestamptz not null
);
create index signed_in_at on identity.signed_in (at);

-- What somebody typed into a form whose sign-in had ended; shown to the same account only, never carried out.
create table identity.unsent_form (
    id text primary key,
    account_id bigint not null references identity.account,
    opened text not null,
    language text not null,
    typed jsonb not null,
    at timestamptz not null
);
create index unsent_form_account on identity.unsent_form (account_id, at);
create index unsent_form_at on identity.unsent_form (at);

grant select, insert on identity.known_permission to nhipcau_app;
grant select, insert, update, delete on identity.password_link, identity.signed_in, identity.unsent_form to nhipcau_app;
