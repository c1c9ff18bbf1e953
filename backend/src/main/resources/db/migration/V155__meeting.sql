-- The weekly meeting of a team, in which it decides on signals.
create table meeting (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    starts_at timestamptz not null,
    place text,
    chair_id uuid not null references account,
    chair_name text not null,
    state text not null check (state in ('PLANNED', 'CLOSED', 'CANCELLED')),
    planned_at timestamptz not null,
    planned_by text not null,
    changed_at timestamptz not null,
    ended_at timestamptz,
    ended_by text,
    cancel_reason text,
    check ((state = 'PLANNED') = (ended_at is null)),
    check ((state = 'CANCELLED') = (cancel_reason is not null))
);

create index meeting_authority on meeting (authority_id, starts_at desc, id desc);

-- Who takes part, under the name at that time; the chair is one of them.
create table meeting_participant (
    id uuid primary key,
    meeting_id uuid not null references meeting,
    account_id uuid not null references account,
    name text not null,
    unique (meeting_id, account_id)
);

-- A signal on the agenda, with what was said about it. The decisions stand in their own table.
create table agenda_item (
    id uuid primary key,
    version integer not null,
    meeting_id uuid not null references meeting,
    case_id uuid not null references case_file,
    position integer not null,
    state text not null check (state in ('OPEN', 'DECIDED', 'POSTPONED')),
    added_at timestamptz not null,
    added_by text not null,
    minutes text not null,
    minutes_at timestamptz,
    minutes_by text,
    postponed_reason text,
    unique (meeting_id, case_id),
    check ((state = 'POSTPONED') = (postponed_reason is not null))
);

create index agenda_item_case on agenda_item (case_id);
-- A signal waits on one agenda at a time.
create unique index agenda_item_open on agenda_item (case_id) where state = 'OPEN';
