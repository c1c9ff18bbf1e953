-- Links with which somebody without an account reads one matter and answers it once. Of the token only a hash is kept.
create table guest_link (
    id uuid primary key,
    matter text not null check (matter in ('INQUIRY', 'FOLLOW_UP')),
    subject_id uuid not null,
    case_id uuid not null references case_file,
    name text not null,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz
);

create index guest_link_subject on guest_link (subject_id);

-- Terms within which somebody else must act whom the team asked.
alter table deadline drop constraint deadline_responsible_check;
alter table deadline add constraint deadline_responsible_check check (responsible in ('PROVIDER', 'TEAM', 'OTHER'));
