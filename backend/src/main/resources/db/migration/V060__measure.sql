-- Improvement measures of a case, each with a term of its own.
create table measure (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    authority_id uuid not null references authority,
    deadline_id uuid not null references deadline,
    description text not null,
    owner text not null,
    due_on date not null,
    secured_how text,
    origin text not null check (origin in ('INVESTIGATION', 'ADDED')),
    state text not null check (state in ('OPEN', 'REPORTED_DONE', 'CARRIED_OUT', 'LAPSED')),
    added_at timestamptz not null,
    changed_at timestamptz not null
);

create index measure_case on measure (case_id, due_on);
create index measure_open on measure (authority_id, due_on) where state in ('OPEN', 'REPORTED_DONE');

-- What was said about a measure, by either side.
create table measure_progress (
    id uuid primary key,
    measure_id uuid not null references measure,
    kind text not null check (kind in ('PROGRESS', 'DONE', 'CARRIED_OUT', 'MORE_NEEDED', 'LAPSED')),
    text text not null,
    by_name text not null,
    by_provider boolean not null,
    said_at timestamptz not null
);

create index measure_progress_measure on measure_progress (measure_id, said_at);
