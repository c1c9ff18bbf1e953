-- The receipt of a report was confirmed, and who was told of it.
create table acknowledgement (
    report_id uuid primary key references report,
    confirmed_at timestamptz not null,
    by_name text not null,
    urgent boolean not null,
    kept_informed_how text not null,
    informed text not null
);

-- What the team asked the provider to add. The answers are sealed by the application.
create table supplement_request (
    id uuid primary key,
    report_id uuid not null references report,
    deadline_id uuid not null references deadline,
    requested_at timestamptz not null,
    requested_by text not null,
    questions text not null,
    suspended_ids uuid[] not null,
    answered_at timestamptz,
    answered_by text,
    sealed_answers bytea
);

-- One open request at a time.
create unique index supplement_request_open on supplement_request (report_id) where answered_at is null;
create index supplement_request_report on supplement_request (report_id, requested_at);

-- The four questions with their outcome; the last one of a report counts.
create table assessment (
    id uuid primary key,
    version integer not null,
    report_id uuid not null references report,
    assessed_at timestamptz not null,
    by_id uuid not null,
    by_name text not null,
    right_receiver text not null,
    right_receiver_reason text not null,
    calamity_or_violence text not null,
    calamity_or_violence_reason text not null,
    internal_process_started text not null,
    internal_process_started_reason text not null,
    criminal_investigation text not null,
    criminal_investigation_reason text not null,
    outcome text not null,
    leads_to text not null,
    reason text not null,
    transferred_to text,
    lesson text,
    agreed_until date,
    letter_subject text,
    letter_body text,
    agreement_state text check (agreement_state in ('PENDING', 'AGREED', 'SENT_BACK', 'NO_SECOND_PERSON')),
    agreement_by text,
    agreement_by_id uuid,
    agreement_at timestamptz,
    agreement_reason text,
    agreement_from text,
    -- the second person is another one
    check (agreement_by_id is null or agreement_by_id <> by_id)
);

create index assessment_report on assessment (report_id, assessed_at);
create unique index assessment_pending on assessment (report_id) where agreement_state = 'PENDING';

-- Conversations with the provider; who took part and the minutes are sealed by the application.
create table conversation (
    id uuid primary key,
    report_id uuid not null references report,
    held_on date not null,
    form text not null,
    sealed bytea not null,
    shared boolean not null,
    follow_up text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);

create index conversation_report on conversation (report_id, held_on);

-- Why the team asked for a report that did not come.
create table report_request (
    report_id uuid primary key references report,
    requested_at timestamptz not null,
    requested_by text not null,
    learned_on date not null,
    learned_how text not null,
    description text not null
);
