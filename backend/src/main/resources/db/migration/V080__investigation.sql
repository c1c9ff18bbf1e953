-- The provider's own investigation of a report. What it writes is sealed by the application.
create table investigation (
    report_id uuid primary key references report,
    version integer not null,
    authority_id uuid not null references authority,
    state text not null check (state in ('ORDERED', 'SUBMITTED', 'CONVERSATION', 'SUFFICIENT', 'TAKEN_OVER')),
    round integer not null,
    ordered_at timestamptz not null,
    ordered_by text not null,
    method text not null,
    form text not null check (form in ('STRUCTURED', 'OWN_REPORT')),
    independent_chair boolean not null,
    remarks text,
    deadline_id uuid not null references deadline,
    sealed_content bytea,
    content_saved_at timestamptz
);

-- What was submitted in each round; it never changes.
create table investigation_round (
    id uuid primary key,
    report_id uuid not null references investigation,
    round integer not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    sealed bytea not null,
    unique (report_id, round)
);

-- The supervisor's judgements; the last one of a round counts.
create table investigation_review (
    id uuid primary key,
    report_id uuid not null references investigation,
    round integer not null,
    reviewed_at timestamptz not null,
    by_name text not null,
    judgement text not null check (judgement in ('SUFFICIENT', 'PARTLY', 'INSUFFICIENT', 'ADDITIONAL', 'TAKEN_OVER')),
    reason text not null,
    directions text
);

create index investigation_review_report on investigation_review (report_id, reviewed_at);
