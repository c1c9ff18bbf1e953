-- Visits of an inspection, planned or held, and what the team noted of them.
create table visit (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references inspection,
    visited_on date not null,
    from_time time,
    until_time time,
    place text not null,
    spoken_to text[] not null,
    held boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    changed_at timestamptz not null
);

create index visit_inspection on visit (inspection_id, visited_on);

create table visit_note (
    id uuid primary key,
    version integer not null,
    visit_id uuid not null references visit,
    inspection_id uuid not null references inspection,
    text text not null,
    written_by text not null,
    written_by_id uuid references account,
    written_at timestamptz not null,
    changed_at timestamptz not null
);

create index visit_note_inspection on visit_note (inspection_id, id);

-- Documents that the provider was asked for; what it answered is sealed by the application.
create table document_request (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references inspection,
    authority_id uuid not null references authority,
    deadline_id uuid not null references deadline,
    items text[] not null,
    requested_at timestamptz not null,
    requested_by text not null,
    sealed_draft bytea,
    sealed_answer bytea,
    answered_at timestamptz,
    answered_by text,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    check ((answered_at is null) = (sealed_answer is null)),
    check (answered_at is null or withdrawn_at is null)
);

create index document_request_inspection on document_request (inspection_id, id);
