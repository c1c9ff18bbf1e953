-- Messages between provider and team. Read by a side as soon as one of its people has opened them.
create table case_message (
    id uuid primary key,
    case_id uuid not null references case_file,
    sent_at timestamptz not null,
    from_side text not null check (from_side in ('PROVIDER', 'TEAM')),
    by_id uuid not null references account,
    by_name text not null,
    text text not null,
    attachment_ids uuid[] not null,
    read_at timestamptz,
    read_by_id uuid references account
);

create index case_message_case on case_message (case_id, sent_at desc, id desc);
create index case_message_unread on case_message (case_id, from_side) where read_at is null;

-- Notes within the team.
create table case_note (
    id uuid primary key,
    case_id uuid not null references case_file,
    added_at timestamptz not null,
    by_id uuid not null references account,
    by_name text not null,
    text text not null
);

create index case_note_case on case_note (case_id, added_at desc, id desc);
