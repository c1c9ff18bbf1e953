-- Tasks handed on from a case: to contract management, to access, to a colleague, or passed on to a party outside.
create table follow_up (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    authority_id uuid not null references authority,
    kind text not null check (kind in ('CONTRACT_MANAGEMENT', 'ACCESS', 'INTERNAL', 'PASSED_ON')),
    party text check (party in ('INSPECTORATE', 'CARE_OFFICE', 'POLICE', 'MUNICIPALITY', 'OTHER')),
    account_id uuid references account,
    name text,
    email text,
    language text not null,
    task text not null,
    origin_id uuid,
    deadline_id uuid not null references deadline,
    acknowledge_by timestamptz,
    opened_by_id uuid not null references account,
    opened_by_name text not null,
    opened_at timestamptz not null,
    state text not null check (state in ('OPEN', 'ACKNOWLEDGED', 'DONE', 'WITHDRAWN')),
    acknowledged_by_name text,
    acknowledged_at timestamptz,
    -- what was typed and not sent yet, sealed
    draft bytea,
    outcome text,
    attachment_ids uuid[] not null,
    reason text,
    ended_by_name text,
    ended_at timestamptz,
    check ((kind = 'PASSED_ON') = (party is not null)),
    check (kind <> 'INTERNAL' or account_id is not null),
    check ((state in ('OPEN', 'ACKNOWLEDGED')) = (ended_at is null))
);

create index follow_up_case on follow_up (case_id, opened_at);
create index follow_up_account on follow_up (account_id, opened_at) where account_id is not null;
create index follow_up_opener on follow_up (opened_by_id, opened_at);
create index follow_up_role on follow_up (authority_id, kind, opened_at) where account_id is null;
create unique index follow_up_deadline on follow_up (deadline_id);
