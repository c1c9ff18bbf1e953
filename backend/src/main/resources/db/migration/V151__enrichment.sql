-- What a person found out about a question of the checklist, or whom he asked it of.
create table checklist_answer (
    id uuid primary key,
    version integer not null,
    signal_id uuid not null references signal,
    code text not null,
    answer text check (answer in ('FOUND', 'NOT_FOUND', 'NOT_APPLICABLE')),
    note text,
    inquiry_id uuid references inquiry,
    answered_by_name text not null,
    answered_at timestamptz not null,
    unique (signal_id, code)
);
