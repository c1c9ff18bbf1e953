-- Filters of the work list that somebody keeps under a name.
create table saved_filter (
    id uuid primary key,
    account_id uuid not null references account,
    authority_id uuid not null references authority,
    name text not null,
    query text not null,
    saved_at timestamptz not null
);

create index saved_filter_account on saved_filter (account_id, authority_id, name);
