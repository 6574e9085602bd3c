-- Reading a long list and taking one back go on after the answer, too; and what the end of the program interrupted goes on with its next
-- start, in the name of whoever asked and with what they had seen. See docs/decisions/0033.

alter table workbooks.work
    drop constraint work_task_check,
    drop constraint work_stage_check,
    add constraint work_task_check check (task in ('read', 'check', 'accept', 'take_back')),
    add constraint work_stage_check check (stage in ('waiting', 'opening', 'reading', 'comparing', 'writing', 'tracing', 'undoing')),
    add column seen text not null default '',
    add column attempts integer not null default 1 check (attempts >= 1);
comment on column workbooks.work.seen is
    'What whoever asked had looked at, as the task needs it: accept: the version of the hand-in, and whole; take_back: the fingerprint of what would become of which record';
comment on column workbooks.work.attempts is 'How often it was begun: a list that ends the program each time shall not do so for ever';
