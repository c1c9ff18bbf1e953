-- A filed report (Wmo 2015 art. 3.4). Its row shares the identity of its case; number, assignee and side talk are the
-- case's. The narrative is searched, so it is not encrypted by the application; persons and contacts are.
create table report (
    id uuid primary key references case_file,
    version integer not null,
    authority_id uuid not null references authority,
    provider_id uuid not null references provider,
    number text not null,
    status text not null,
    kind text not null,
    former_kind text,
    filed_at timestamptz,
    filed_by text,
    filed_by_id uuid,
    requested_at timestamptz,
    acknowledged_at timestamptz,
    changed_at timestamptz not null,
    content_hash text,
    filed_files text,
    -- where
    place_kind text,
    location_id uuid references location,
    place_description text,
    municipality_code text,
    authority_reason text,
    outside_region boolean not null default false,
    other_providers text,
    -- which care, which nature
    law text,
    provision text,
    funding text,
    nature text,
    nature_other text,
    harm_severity text,
    harmed_other boolean,
    -- when
    occurred_on date,
    occurred_at_time text,
    occurred_until_on date,
    discovered_on date,
    discovered_at_time text,
    -- what
    consultation_question text,
    what_happened text,
    direct_cause text,
    harm_description text,
    immediate_actions text,
    other_clients_safe text,
    aftercare text,
    informed text,
    press_sensitive boolean,
    press_description text,
    -- how it came in
    channel text,
    received_on date,
    digital_not_possible_reason text,
    reporter_kind text,
    contacts bytea,
    person_count integer not null default 0,
    -- in time or late
    counted_from text check (counted_from in ('EVENT', 'DISCOVERY')),
    counted_from_on date,
    filing_due_on date,
    filed_on date,
    filing_working_days integer,
    filed_late boolean,
    filed_by_phone boolean,
    -- its end
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_reason text,
    closed_at timestamptz,
    closed_by text,
    closing_process text,
    closing_judgement text,
    closing_lesson text,
    client_informed_on date,
    client_informed_note text,
    client_informed_by text
);

create index report_authority_filed on report (authority_id, filed_at desc, id desc);
create index report_provider_filed on report (provider_id, filed_at desc, id desc);
create index report_provider_occurred on report (provider_id, occurred_on);

-- The persons behind a report, each sealed by the application.
create table report_person (
    id uuid primary key,
    report_id uuid not null references report,
    position integer not null,
    sealed bytea not null
);

create index report_person_report on report_person (report_id, position);
