-- The report of an inspection. What was found stands in it as it was when it was composed, what the provider read as it was
-- when it was sent, and the final report as it was on its day.
create table inspection_report (
    inspection_id uuid primary key references inspection,
    version integer not null,
    authority_id uuid not null references authority,
    findings text not null,
    composed_at timestamptz not null,
    composed_by text not null,
    sent_at timestamptz,
    sent_sections text,
    deadline_id uuid references deadline,
    sealed_reaction bytea,
    reacted_at timestamptz,
    reacted_by text,
    proposed_at timestamptz,
    proposed_by text,
    proposed_by_id uuid references account,
    sent_back_reason text,
    final_at timestamptz,
    final_by text,
    alone boolean not null,
    final_report text,
    document_id uuid,
    document_sha256 text,
    check ((sent_at is null) = (sent_sections is null)),
    check ((final_at is null) = (final_report is null))
);

create table report_section (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references inspection_report,
    code text not null,
    position integer not null,
    heading text not null,
    passages text not null,
    changed_by text,
    changed_at timestamptz,
    unique (inspection_id, code)
);

-- What the provider said of a passage of the draft, and what the team does with it.
create table report_reaction (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references inspection_report,
    position integer not null,
    passage_id text,
    text text not null,
    followed boolean,
    reason text,
    weighed_by text,
    weighed_at timestamptz,
    check ((followed is null) = (weighed_at is null))
);

create index report_reaction_inspection on report_reaction (inspection_id, position);
