-- What becomes of a final report in public, from the first public version to its end. The artefact that the public reads
-- stands in the schema "published".
create table publication (
    id uuid primary key,
    version integer not null,
    inspection_id uuid not null unique references inspection,
    authority_id uuid not null references authority,
    state text not null check (state in ('PREPARING', 'PROPOSED', 'NOT_PUBLISHED', 'WAITING', 'FROZEN', 'PUBLISHED',
        'CORRECTING', 'CORRECTION_PROPOSED', 'WITHDRAWN', 'EXPIRED')),
    -- what is fixed by the final report, and the public version of its texts
    facts jsonb not null,
    content jsonb not null,
    -- everybody who wrote it: none of them decides about it
    author_ids uuid[] not null,
    saved_at timestamptz not null,
    saved_by text not null,
    view_asked_at timestamptz,
    view_text text,
    view_published boolean not null default false,
    view_given_at timestamptz,
    view_given_by text,
    outcome text check (outcome in ('IN_FULL', 'IN_PART', 'NOT')),
    grounds text[] not null default '{}',
    considerations text,
    left_out text,
    proposed_at timestamptz,
    proposed_by text,
    decided_at timestamptz,
    decided_by text,
    decided_by_id uuid references account,
    sent_back_because text,
    publish_on date,
    frozen_at timestamptz,
    frozen_because text,
    published_at timestamptz,
    expires_on date,
    corrections jsonb not null default '[]',
    correction_note text,
    ended_at timestamptz,
    ended_because text,
    -- the second person is another one
    check (decided_by_id is null or not decided_by_id = any (author_ids)),
    check ((published_at is not null)
        = (state in ('PUBLISHED', 'CORRECTING', 'CORRECTION_PROPOSED', 'WITHDRAWN', 'EXPIRED')))
);

create index publication_authority on publication (authority_id, state);

-- What was done about each place that may tell of a person. The words themselves are not kept here.
create table publication_clearance (
    id uuid primary key,
    publication_id uuid not null references publication,
    fingerprint text not null,
    kind text not null,
    how text not null check (how in ('REMOVED', 'REPLACED', 'KEPT')),
    reason text,
    by_name text not null,
    cleared_at timestamptz not null,
    check (how <> 'KEPT' or reason is not null)
);

create index publication_clearance_of on publication_clearance (publication_id, cleared_at);
