-- Who keeps an agreement alive: for the ministry, and for each partner. A period that ended stays; a successor's begins beside it.
create table agreements.focal_point (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreements.agreement,
    person_id bigint not null references people.person,
    side text not null check (side in ('ministry', 'partner')),
    since date,
    until date,
    note text not null default '',
    check (since <= until)
);
comment on column agreements.focal_point.side is 'ministry: answers for it for the ministry; partner: is whom to turn to there';
create index focal_point_agreement on agreements.focal_point (agreement_id);
create index focal_point_person on agreements.focal_point (person_id);
call history.keep('agreements.focal_point');
-- People are never public, however public the agreement.
call history.guard('agreements.focal_point',
    '(select identity.viewer_sees_all()) or (select identity.viewer_signed_in()) and agreement_id in (select agreements.seen())',
    '(select identity.viewer_sees_all())');
