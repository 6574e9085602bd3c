-- What somebody changed here and a file says otherwise is told with both sides and the address of what it speaks of.
alter table iati.finding
    drop constraint finding_kind_check,
    add constraint finding_kind_check check (kind in ('refused', 'conflict', 'kept', 'left', 'noted')),
    add column door text not null default '';
comment on column iati.finding.door is 'Where what it speaks of is shown; empty: nowhere but here';
comment on column iati.finding.reason_values is 'For the sentence''s places, parted by U+001F; org.nhipcau.iati.Spoken says how days, money and words are written';
comment on column iati.finding.amount is 'Money that the file tells there. Of kind left: kept and listed, never in a total of the register';
call history.keep_columns('iati.finding');
