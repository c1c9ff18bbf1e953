-- An inspection is a case that the provider comes to know when it is announced, or else with the first visit.
alter table case_file add column known_to_provider boolean not null default false;
update case_file set known_to_provider = (kind = 'REPORT');
alter table case_file alter column known_to_provider drop default;
alter table case_file drop constraint case_file_kind;
alter table case_file add constraint case_file_kind check (kind in ('REPORT', 'SIGNAL', 'INSPECTION'));
alter table case_file drop constraint case_file_provider;
alter table case_file add constraint case_file_provider check (kind = 'SIGNAL' or provider_id is not null);

-- Its row shares the identity of its case; number and assignee are the case's.
create table inspection (
    id uuid primary key references case_file,
    version integer not null,
    authority_id uuid not null references authority,
    number text not null,
    status text not null check (status in
        ('PLANNED', 'ANNOUNCED', 'IN_PROGRESS', 'DRAFT_REPORT', 'FINAL', 'CLOSED', 'CANCELLED')),
    -- what is planned
    kind text not null check (kind in ('STRUCTURAL', 'THEMATIC', 'SIGNAL_DRIVEN', 'CALAMITY_DRIVEN')),
    aspect text not null check (aspect in ('QUALITY', 'LAWFULNESS')),
    announced boolean not null,
    joint_with text[] not null,
    provider_id uuid not null references provider,
    location_id uuid references location,
    municipality_code text,
    provision text,
    planned_from date not null,
    planned_until date not null check (planned_until >= planned_from),
    purpose text not null,
    retests_id uuid references inspection,
    lead_id uuid references account,
    team_ids uuid[] not null,
    planned_at timestamptz not null,
    planned_by text not null,
    changed_at timestamptz not null,
    -- what became of it
    announced_at timestamptz,
    draft_at timestamptz,
    final_at timestamptz,
    final_by text,
    ended_at timestamptz,
    ended_by text,
    ended_reason text,
    check ((ended_at is not null) = (status in ('CLOSED', 'CANCELLED'))),
    check ((final_at is not null) = (status in ('FINAL', 'CLOSED')))
);

create index inspection_authority on inspection (authority_id, planned_from desc, id desc);
create index inspection_provider on inspection (provider_id, planned_from desc);
create index inspection_retests on inspection (retests_id) where retests_id is not null;

-- The cases that led to it, or joined it when it was under way.
create table inspection_cause (
    id uuid primary key,
    inspection_id uuid not null references inspection,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    unique (inspection_id, case_id)
);

create index inspection_cause_case on inspection_cause (case_id);
