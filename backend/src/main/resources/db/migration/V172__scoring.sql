-- What an inspection measures: the version of a framework, and for which kind of provider and funding it was chosen.
create table scoring (
    -- an inspection has the identity of its case
    inspection_id uuid primary key references case_file,
    version integer not null,
    framework_version_id uuid not null references framework_version,
    provider_group text not null check (provider_group in ('PROFESSIONAL', 'INFORMAL', 'CUSTODIAL_PARENT')),
    funding text not null check (funding in ('IN_KIND', 'PERSONAL_BUDGET')),
    chosen_by_name text not null,
    chosen_at timestamptz not null
);

create index scoring_framework on scoring (framework_version_id);

-- One criterion of it, with a version of its own: two inspectors who score at once meet only on the same criterion. What was
-- left out again keeps what was written on it.
create table criterion_score (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null references scoring,
    ref text not null,
    measured boolean not null,
    score text,
    not_assessed boolean not null,
    not_assessed_reason text,
    finding text not null,
    evidence jsonb not null,
    scored_by_id uuid references account,
    scored_by_name text,
    scored_at timestamptz,
    unique (inspection_id, ref),
    check (score is null or not not_assessed)
);
