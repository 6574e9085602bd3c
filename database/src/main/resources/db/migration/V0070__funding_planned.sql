-- Payments that are planned: neither money that moved nor a budget, and never added to either.

create table funding.planned_disbursement (
    id bigint generated always as identity primary key,
    project_id bigint not null references projects.project,
    kind text not null check (kind in ('original', 'revised')),
    period_start date not null,
    period_end date,
    amount numeric not null check (abs(amount) < 1e18 and scale(amount) <= 20),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value_date date not null,
    provider_id bigint references organisations.organisation,
    receiver_id bigint references organisations.organisation,
    source text not null default '',
    illustrative boolean not null default false,
    check (period_start <= period_end)
);
comment on table funding.planned_disbursement is 'IATI planned-disbursement. A revised one replaces the original of the same period';
comment on column funding.planned_disbursement.period_end is 'Nothing: on the day it begins';

call history.keep('funding.planned_disbursement');
call history.guard('funding.planned_disbursement', '(select identity.viewer_sees_all()) or project_id in (select projects.seen())',
    '(select identity.viewer_sees_all())');
create index planned_disbursement_project on funding.planned_disbursement (project_id, period_start);
create index planned_disbursement_provider on funding.planned_disbursement (provider_id);
create index planned_disbursement_receiver on funding.planned_disbursement (receiver_id);
