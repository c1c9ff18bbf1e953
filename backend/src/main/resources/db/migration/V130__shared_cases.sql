-- A signal can tell of a provider that nobody knows yet.
alter table case_file alter column provider_id drop not null;
alter table case_file add constraint case_file_kind check (kind in ('REPORT', 'SIGNAL'));
alter table case_file add constraint case_file_provider check (kind <> 'REPORT' or provider_id is not null);

-- A case that is shared with somebody of its authority: up to which class, for what, and until when.
create table case_share (
    id uuid primary key,
    case_id uuid not null references case_file,
    account_id uuid not null references account,
    ceiling text not null check (ceiling in ('S1', 'S2', 'S3', 'S4', 'S5')),
    purpose text not null,
    granted_by_id uuid references account,
    granted_by_name text not null,
    shared_at timestamptz not null,
    until_at timestamptz,
    ended_at timestamptz
);

create index case_share_case on case_share (case_id, account_id) where ended_at is null;
create index case_share_account on case_share (account_id) where ended_at is null;
