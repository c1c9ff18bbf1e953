-- What concerns one provider in one matter, bundled. Each case stays a case of its own, with its own count.
create table dossier (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    provider_id uuid references provider,
    title text not null,
    opened_at timestamptz not null,
    opened_by text not null,
    changed_at timestamptz not null
);

create index dossier_authority on dossier (authority_id, changed_at desc, id desc);
create index dossier_provider on dossier (provider_id);

-- Which cases belong, and which did. A row is ended, never taken away: the history of a dossier is read from it.
create table dossier_case (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz,
    removed_by text,
    removal_reason text,
    check ((removed_at is null) = (removal_reason is null))
);

create index dossier_case_dossier on dossier_case (dossier_id, added_at);
-- A case belongs to at most one dossier.
create unique index dossier_case_member on dossier_case (case_id) where removed_at is null;

-- Somebody looked at a suggestion and said that the two do not belong together.
create table dossier_refusal (
    id uuid primary key,
    case_id uuid not null references case_file,
    other_id uuid not null references case_file,
    reason text not null,
    refused_at timestamptz not null,
    refused_by text not null,
    unique (case_id, other_id),
    -- one row for a pair, whichever of the two was looked at
    check (case_id < other_id)
);
