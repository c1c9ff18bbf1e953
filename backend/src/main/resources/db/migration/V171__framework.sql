-- Assessment frameworks of an authority, in versions. The code holds the versions of one framework together. What is in use
-- or retired never changes any more, so that an inspection that chose it never changes with it.
create table framework_version (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    code text not null,
    number integer not null,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'IN_USE', 'RETIRED')),
    -- json and not jsonb: ways of verifying keep the order in which people wrote them
    content json not null,
    begun_by_name text not null,
    begun_at timestamptz not null,
    proposed_by uuid,
    proposed_by_name text,
    proposed_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    decision_reason text,
    alone_recorded boolean not null,
    retired_at timestamptz,
    unique (authority_id, code, number),
    check (state = 'DRAFT' or proposed_at is not null),
    check (state not in ('IN_USE', 'RETIRED') or decided_at is not null),
    -- the second person is another one
    check (state not in ('IN_USE', 'RETIRED') or alone_recorded or proposed_by is distinct from decided_by)
);

-- One version of a framework is being made at a time, and one is in use.
create unique index framework_version_open on framework_version (authority_id, code) where state in ('DRAFT', 'PROPOSED');
create unique index framework_version_in_use on framework_version (authority_id, code) where state = 'IN_USE';
