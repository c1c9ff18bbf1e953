-- The last number given out by an authority in a year: NMD-2026-0001.
create table case_number (
    authority_id uuid not null,
    year integer not null,
    last integer not null,
    primary key (authority_id, year)
);

-- What all cases share. The row of the feature (a report) carries the same identifier.
create table case_file (
    id uuid primary key,
    number text not null unique,
    kind text not null,
    authority_id uuid not null,
    provider_id uuid not null,
    location_id uuid,
    municipality_code text,
    status text not null,
    open boolean not null,
    assignee_id uuid references account,
    assignee_name text,
    urgent boolean not null,
    press_sensitive boolean not null,
    embargo_since timestamptz,
    frozen_status text,
    opened_at timestamptz not null,
    ended_at timestamptz,
    version integer not null default 0,
    check (open = (ended_at is null)),
    check ((embargo_since is null) = (frozen_status is null))
);

create index case_file_authority on case_file (authority_id, open, opened_at desc);
create index case_file_provider on case_file (provider_id, opened_at desc);
create index case_file_assignee on case_file (assignee_id) where open;

-- Who takes part on the provider's side.
create table case_participant (
    id uuid primary key,
    case_id uuid not null references case_file,
    part text not null check (part in ('REPORTER', 'CONTACT', 'BOARD_CHAIR')),
    account_id uuid references account,
    name text not null,
    email text,
    language text not null check (language in ('NL', 'EN'))
);

create index case_participant_case on case_participant (case_id);
