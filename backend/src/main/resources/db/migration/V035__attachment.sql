-- Files. The content lies sealed outside the database under the same identifier.
create table attachment (
    id uuid primary key,
    owner_kind text not null check (owner_kind in ('DRAFT', 'CASE')),
    owner_id uuid not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    state text not null check (state in ('QUARANTINED', 'CLEAN', 'REJECTED')),
    rejection text,
    scanned boolean not null,
    internal boolean not null,
    uploaded_at timestamptz not null,
    uploaded_by_id uuid,
    uploaded_by_name text not null,
    -- a check under way holds the file until this moment; one that failed waits until it
    claimed_until timestamptz,
    attempts integer not null default 0
);

create index attachment_owner on attachment (owner_kind, owner_id, uploaded_at);
create index attachment_waiting on attachment (uploaded_at) where state = 'QUARANTINED';
