-- What was decided about a signal: in a meeting, or outside one because it could not wait.
create table decision (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    authority_id uuid not null references authority,
    meeting_id uuid references meeting,
    agenda_item_id uuid references agenda_item,
    kind text not null check (kind in ('ARCHIVE', 'ACCESS_ACTION', 'CONTRACT_ACTION', 'QUALITY_INSPECTION',
        'LAWFULNESS_INSPECTION', 'JOIN_INSPECTION', 'INFORM_COLLEGE', 'PASS_ON')),
    state text not null check (state in ('PENDING', 'IN_FORCE', 'SENT_BACK')),
    reason text not null,
    task text,
    assignee_id uuid references account,
    to_whom text,
    party text,
    party_email text,
    inspection text,
    summary text,
    municipality_codes text[] not null,
    due_on date,
    follow_up_id uuid,
    ground text check (ground in ('LIFE_THREATENING', 'OTHER')),
    why_now text,
    by_id uuid not null references account,
    by_name text not null,
    decided_at timestamptz not null,
    agreement_by_id uuid references account,
    agreement_by text,
    agreement_at timestamptz,
    agreement_reason text,
    nobody_there boolean not null,
    check ((ground is null) = (why_now is null)),
    check ((meeting_id is null) = (ground is not null)),
    -- the second person is another one
    check (agreement_by_id is null or agreement_by_id <> by_id)
);

create index decision_case on decision (case_id, decided_at desc);
create index decision_item on decision (agenda_item_id);
create index decision_authority on decision (authority_id, decided_at desc);
-- One question to a second person at a time.
create unique index decision_pending on decision (case_id) where state = 'PENDING';

-- The first look at a signal about lawfulness; the last one counts.
create table triage (
    id uuid primary key,
    case_id uuid not null references case_file,
    authority_id uuid not null references authority,
    outcome text not null check (outcome in ('WORTH_INVESTIGATING', 'NOT_WORTH_INVESTIGATING', 'ADMINISTRATIVE_ERROR',
        'CRIMINAL')),
    reason text not null,
    party text,
    follow_up_id uuid,
    by_id uuid not null references account,
    by_name text not null,
    triaged_at timestamptz not null
);

create index triage_case on triage (case_id, triaged_at desc);
create index triage_authority on triage (authority_id, triaged_at desc);
