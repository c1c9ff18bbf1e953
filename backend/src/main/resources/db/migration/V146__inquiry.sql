-- Questions to colleagues, outsiders and other authorities about the provider of a case, each with a term of its own.
create table inquiry (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    authority_id uuid not null references authority,
    follows_id uuid references inquiry,
    kind text not null check (kind in ('COLLEAGUE', 'OUTSIDER', 'AUTHORITY')),
    account_id uuid references account,
    asked_authority_id uuid references authority,
    name text not null,
    email text,
    language text not null,
    question text not null,
    asked_by_id uuid not null references account,
    asked_by_name text not null,
    asked_at timestamptz not null,
    deadline_id uuid not null references deadline,
    state text not null check (state in ('OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN')),
    -- what was typed and not sent yet, sealed
    draft bytea,
    answer text,
    shared jsonb,
    attachment_ids uuid[] not null,
    reason text,
    ended_by_name text,
    ended_at timestamptz,
    check ((kind = 'COLLEAGUE') = (account_id is not null)),
    check ((kind = 'OUTSIDER') = (email is not null)),
    check ((kind = 'AUTHORITY') = (asked_authority_id is not null)),
    check ((state = 'OPEN') = (ended_at is null))
);

create index inquiry_case on inquiry (case_id, asked_at);
create index inquiry_account on inquiry (account_id, asked_at) where account_id is not null;
create index inquiry_asked_authority on inquiry (asked_authority_id, asked_at) where asked_authority_id is not null;
create unique index inquiry_deadline on inquiry (deadline_id);
