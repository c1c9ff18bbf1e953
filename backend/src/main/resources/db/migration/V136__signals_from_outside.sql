-- Signals from outside: how the source can be reached without telling who it is. What the team asks and the source answers
-- stands with the signal.
create table signal_intake (
    signal_id uuid primary key references signal,
    code_hash bytea unique,
    sealed_mail bytea,
    language text not null check (language in ('nl', 'en')),
    in_danger boolean not null,
    sealed_since bytea,
    reference text,
    filed_by_id uuid references account,
    created_at timestamptz not null,
    check (sealed_mail is null or code_hash is not null)
);
