-- Who is away and who covers. Days are those of the Netherlands; the last one counts.
create table absence (
    id uuid primary key,
    authority_id uuid not null,
    account_id uuid not null references account,
    account_name text not null,
    covered_by_id uuid not null references account,
    covered_by_name text not null,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    ended_on date,
    announced_at timestamptz not null
);

create index absence_account on absence (account_id, until_day) where ended_on is null;
create index absence_authority on absence (authority_id, until_day) where ended_on is null;
