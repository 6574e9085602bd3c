create schema workbooks;
grant usage on schema workbooks to nhipcau_app;

-- A workbook exactly as it came. The same bytes are kept once, whoever hands them in and however often.
create table workbooks.book (
    id bigint generated always as identity primary key,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null
);
-- It is packed already; packing it again would only cost.
alter table workbooks.book alter column content set storage external;
call history.keep('workbooks.book');
call history.guard('workbooks.book', '(select identity.viewer_sees_all())', 'false');

create table workbooks.handin (
    id bigint generated always as identity primary key,
    kind text not null check (kind <> ''),
    book_id bigint not null references workbooks.book,
    name text not null,
    unit_id bigint references organisations.organisation,
    handed_in_by text not null,
    handed_in_at timestamptz not null,
    state text not null check (state in ('sent', 'checked', 'accepted', 'withdrawn')),
    sheet integer check (sheet >= 0),
    header_first integer check (header_first >= 1),
    header_last integer check (header_last >= header_first),
    headings text not null default '',
    checked_at timestamptz,
    accepted_by text,
    accepted_at timestamptz,
    check ((state = 'accepted') = (accepted_at is not null)),
    check ((accepted_by is null) = (accepted_at is null)),
    check (state <> 'checked' or checked_at is not null)
);
comment on column workbooks.handin.kind is 'Which list it is, as the room that reads it calls it';
comment on column workbooks.handin.unit_id is 'organisations.organisation: whose list it is, when handed in on behalf of another unit';
comment on column workbooks.handin.handed_in_by is 'Who sent it, as the history names them';
comment on column workbooks.handin.headings is 'Search keys of its headings, in order: the same headings are read the same way again';
call history.keep('workbooks.handin');
call history.guard('workbooks.handin', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index handin_when on workbooks.handin (handed_in_at desc, id desc);
create index handin_book on workbooks.handin (book_id);
create index handin_headings on workbooks.handin (kind, headings, id desc);

-- Which column is what, as a person said it; what a later list with the same headings is read by.
create table workbooks.layout_column (
    handin_id bigint not null references workbooks.handin,
    position integer not null check (position >= 1),
    heading text not null,
    heading_key text not null,
    field text not null default '',
    day_order text not null default '' check (day_order in ('', 'as_written', 'swapped')),
    decimals text not null default '' check (decimals in ('', 'vietnamese', 'english')),
    scale numeric check (scale > 0),
    currency text not null default '' check (currency ~ '^([A-Z]{3})?$'),
    primary key (handin_id, position)
);
comment on column workbooks.layout_column.position is 'Column A is 1';
comment on column workbooks.layout_column.day_order is 'swapped: day and month of real dates have to be exchanged, for a machine set to month/day read them';
call history.keep('workbooks.layout_column');
call history.guard('workbooks.layout_column', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index heading_key on workbooks.layout_column (heading_key, handin_id desc) where field <> '';

-- What a name in the list means, where the register did not know or knew several.
create table workbooks.answer (
    handin_id bigint not null references workbooks.handin,
    about text not null check (about <> ''),
    text_key text not null,
    said text not null,
    meant text not null default '',
    primary key (handin_id, about, text_key)
);
comment on column workbooks.answer.meant is 'A number of the register; new: to be made; none: to be left out; empty: not answered yet';
call history.keep('workbooks.answer');
call history.guard('workbooks.answer', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index answer_again on workbooks.answer (about, text_key, handin_id desc) where meant not in ('', 'new', 'none');

-- Every row of the sheet that says something, and what becomes of it.
create table workbooks.line (
    handin_id bigint not null references workbooks.handin,
    number integer not null check (number >= 1),
    outcome text not null check (outcome in ('new', 'changed', 'same', 'refused', 'asked', 'aside')),
    title text not null default '',
    record_id bigint,
    reason_key text not null default '',
    primary key (handin_id, number)
);
comment on column workbooks.line.record_id is 'The record it is about, known or made';
call history.keep('workbooks.line');
call history.guard('workbooks.line', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index line_outcome on workbooks.line (handin_id, outcome, number);
create index line_record on workbooks.line (record_id) where record_id is not null;

-- What is to be said of a cell.
create table workbooks.mark (
    handin_id bigint not null references workbooks.handin,
    line integer not null,
    position integer not null check (position >= 0),
    nth integer not null,
    weight text not null check (weight in ('refused', 'asked', 'told', 'change')),
    message_key text not null,
    message_values text not null default '',
    primary key (handin_id, line, position, nth)
);
comment on column workbooks.mark.position is 'Column A is 1; 0: the row as a whole';
comment on column workbooks.mark.message_values is 'What the sentence speaks of, each after the other with U+001F between, which no cell can hold';
call history.keep('workbooks.mark');
call history.guard('workbooks.mark', '(select identity.viewer_sees_all())', '(select identity.viewer_sees_all())');
create index mark_weight on workbooks.mark (handin_id, weight, line);

-- A workbook on its way, piece by piece, so that a broken line costs a piece and not the whole. Passes within a day.
create table workbooks.upload (
    id uuid primary key,
    actor text not null,
    name text not null,
    size bigint not null check (size > 0),
    begun_at timestamptz not null
);
create table workbooks.piece (
    upload_id uuid not null references workbooks.upload on delete cascade,
    starts bigint not null check (starts >= 0),
    content bytea not null,
    primary key (upload_id, starts)
);
alter table workbooks.piece alter column content set storage external;
grant select, insert, update, delete on workbooks.upload, workbooks.piece to nhipcau_app;
