-- Forms have a room of their own; what `site` kept was theirs. The room `site` keeps no table of its own.
create schema forms;
grant usage on schema forms to nhipcau_app;
alter table site.submission set schema forms;
drop schema site;
