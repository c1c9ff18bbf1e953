-- A term that runs in a case; the work list reads case_id, kind, responsible, state and due_on.
create table deadline (
    id uuid primary key,
    case_id uuid not null,
    authority_id uuid not null,
    kind text not null,
    basis text not null,
    family text not null check (family in ('STATUTORY', 'LOCAL', 'GDPR')),
    responsible text not null check (responsible in ('PROVIDER', 'TEAM')),
    started_on date not null,
    runs_since date not null,
    unit text not null check (unit in ('WORKING_DAYS', 'DAYS', 'WEEKS', 'MONTHS', 'DATE')),
    amount integer not null,
    agreed_on date,
    original_due_on date not null,
    due_on date not null,
    account text not null,
    state text not null check (state in ('RUNNING', 'SUSPENDED', 'MISSED', 'MET', 'WITHDRAWN')),
    suspended_on date,
    met_on date,
    missed_at timestamptz,
    version integer not null,
    check ((unit = 'DATE') = (agreed_on is not null)),
    check ((state = 'SUSPENDED') = (suspended_on is not null)),
    check ((state = 'MET') = (met_on is not null))
);

create index deadline_case on deadline (case_id);
create index deadline_open on deadline (authority_id, due_on) where state in ('RUNNING', 'SUSPENDED', 'MISSED');

-- What happened to it; from these rows the date can be counted again. They are never changed.
create table deadline_change (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    position integer not null,
    kind text not null,
    state text not null,
    happened_at timestamptz not null,
    effective_on date not null,
    actor_id uuid,
    actor_name text not null,
    reason text,
    unit text,
    amount integer not null,
    until date,
    old_due_on date,
    new_due_on date,
    unique (deadline_id, position)
);

revoke update, delete, truncate on deadline_change from "${application}";

create table extension_request (
    id uuid primary key,
    deadline_id uuid not null references deadline,
    requested_at timestamptz not null,
    requested_by_id uuid,
    requested_by_name text not null,
    requested_until date not null,
    reason text not null,
    state text not null check (state in ('PENDING', 'GRANTED', 'REFUSED')),
    decided_at timestamptz,
    decided_by_id uuid,
    decided_by_name text,
    decision_reason text
);

create unique index extension_request_pending on extension_request (deadline_id) where state = 'PENDING';
create index extension_request_deadline on extension_request (deadline_id, requested_at);
