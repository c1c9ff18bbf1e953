-- Letters that were sent. The PDF lies sealed in the vault; notices are written when it is there.
create table letter (
    id uuid primary key,
    case_id uuid not null references case_file,
    kind text not null,
    subject text not null,
    body text not null,
    sent_at timestamptz not null,
    by_id uuid references account,
    by_name text not null,
    recipient_names text[] not null,
    notices text not null,
    document_id uuid,
    document_sha256 text,
    noticed_at timestamptz,
    -- the server that is at work on it holds it until this moment
    claimed_until timestamptz
);

create index letter_case on letter (case_id, sent_at desc, id desc);
create index letter_waiting on letter (sent_at) where noticed_at is null;
create index letter_document on letter (document_id);
