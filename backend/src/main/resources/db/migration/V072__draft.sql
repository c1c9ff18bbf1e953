-- A report while it is being written. What was typed is sealed by the application; the other columns are what a list
-- must show.
create table report_draft (
    id uuid primary key,
    version integer not null,
    provider_id uuid not null references provider,
    authority_id uuid references authority,
    owner_id uuid not null,
    owner_name text not null,
    requested_report_id uuid references report,
    kind text,
    occurred_on date,
    filled_share integer not null,
    sealed bytea not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index report_draft_provider on report_draft (provider_id, updated_at desc);
create index report_draft_authority on report_draft (authority_id, updated_at desc) where authority_id is not null;
create unique index report_draft_requested on report_draft (requested_report_id) where requested_report_id is not null;
