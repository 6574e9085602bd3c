-- Names that people still write and that no list since 2004 has: "Quận 2", "tỉnh Cửu Long". A person or a file adds them, and says from where.
alter table places.spelling drop constraint spelling_kind_check;
alter table places.spelling add constraint spelling_kind_check check (kind in ('official', 'english', 'variant', 'former'));
alter table places.spelling add column source text not null default '';
alter table places.spelling add constraint spelling_source_check check (kind <> 'former' or source <> '');
comment on column places.spelling.source is 'Who says that it was or is called so; of a former or common name always';
call history.keep_columns('places.spelling');
update places.spelling_history set source = '';
