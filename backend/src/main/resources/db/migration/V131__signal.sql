-- A signal: a hint that quality or lawfulness falls short (domain.md 6). Its row shares the identity of its case; number
-- and assignee are the case's. The narrative is searched, so it is not encrypted by the application; who told it is, and
-- stands apart.
create table signal (
    id uuid primary key references case_file,
    version integer not null,
    authority_id uuid not null references authority,
    number text not null,
    status text not null check (status in ('SUBMITTED', 'ENRICHMENT', 'WEIGHED', 'ON_AGENDA', 'DECIDED', 'CLOSED')),
    -- how it came in
    channel text not null check (channel in ('PHONE', 'EMAIL', 'LETTER', 'CONVERSATION', 'VISIT', 'PUBLIC_FORM',
        'ACCESS_FORM', 'API', 'IMPORT', 'FROM_REPORT', 'FROM_SIGNAL', 'OTHER')),
    source_kind text not null check (source_kind in ('ACCESS_OFFICER', 'RESIDENT', 'CLIENT', 'RELATIVE', 'PROVIDER_STAFF',
        'MUNICIPALITY', 'IGJ', 'POLICE', 'RIEC', 'CONTRACT_MANAGER', 'OWN_OBSERVATION', 'ANONYMOUS', 'OTHER')),
    source_known boolean not null,
    from_case_id uuid references case_file,
    received_at timestamptz not null,
    received_on date not null,
    recorded_by text not null,
    recorded_by_id uuid references account,
    changed_at timestamptz not null,
    -- about whom and where
    provider_id uuid references provider,
    provider_said text,
    location_id uuid references location,
    location_said text,
    municipality_code text,
    outside_region boolean not null,
    -- about what
    law text,
    provision text,
    funding text,
    theme text not null,
    nature text,
    side text not null check (side in ('QUALITY', 'LAWFULNESS', 'BOTH')),
    clients_concerned integer check (clients_concerned between 0 and 100000),
    narrative text not null,
    press_sensitive boolean not null,
    -- weighed
    priority text check (priority in ('RED', 'ORANGE', 'GREEN')),
    -- its end
    closed_at timestamptz,
    closed_by text,
    closed_kind text check (closed_kind in ('DECIDED', 'DOUBLE', 'NOT_FOR_US')),
    closed_reason text,
    check ((closed_at is not null) = (status = 'CLOSED')),
    check ((closed_at is null) = (closed_kind is null))
);

create index signal_authority on signal (authority_id, received_on desc, id desc);
create index signal_provider on signal (provider_id, received_on desc);
create index signal_from on signal (from_case_id) where from_case_id is not null;

-- Who told it, sealed by the application: for the named handler only (security design 3.4, rule 5).
create table signal_source (
    signal_id uuid primary key references signal,
    sealed bytea not null,
    given_at timestamptz not null
);
