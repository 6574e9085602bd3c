-- How people come in is a room of its own: what passes within hours or days went with it. That an account has a password, and its hash,
-- stays with the account.
create schema signin;
grant usage on schema signin to nhipcau_app;
alter table identity.sign_in_failure set schema signin;
alter table identity.first_sign_in set schema signin;
alter table identity.password_link set schema signin;
alter table identity.signed_in set schema signin;
alter table identity.unsent_form set schema signin;
alter table identity.spring_session set schema signin;
alter table identity.spring_session_attributes set schema signin;
