-- Who may sign in. The address is kept in small letters; the password as argon2id; the secret of the second factor
-- encrypted by the application.
create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    phone text,
    language text not null default 'NL' check (language in ('NL', 'EN')),
    password_hash text,
    factor_secret bytea,
    factor_pending bytea,
    factor_last_step bigint,
    generation integer not null default 0,
    external_subject text unique,
    last_membership_id uuid,
    last_sign_in_at timestamptz,
    created_at timestamptz not null,
    ended_at timestamptz,
    version integer not null default 0
);

-- For whom somebody works, in which roles, from when until when. The last day counts; the clock ends it, no job.
create table membership (
    id uuid primary key,
    account_id uuid not null references account,
    scope text not null check (scope in ('AUTHORITY', 'PROVIDER', 'INSTALLATION')),
    authority_id uuid,
    provider_id uuid,
    roles text[] not null check (cardinality(roles) > 0),
    valid_from date not null,
    valid_until date,
    granted_by uuid references account,
    granted_at timestamptz not null,
    awaits_approval boolean not null default false,
    approved_by uuid references account,
    approved_at timestamptz,
    ended_by uuid references account,
    ended_at timestamptz,
    version integer not null default 0,
    check ((scope = 'AUTHORITY') = (authority_id is not null)),
    check ((scope = 'PROVIDER') = (provider_id is not null))
);

create index membership_account on membership (account_id);
create index membership_authority on membership (authority_id) where authority_id is not null;
create index membership_provider on membership (provider_id) where provider_id is not null;

-- A stay: from signing in until signing out, idling too long, or ten hours.
create table sign_in_session (
    id uuid primary key,
    account_id uuid not null references account,
    membership_id uuid not null references membership,
    purpose text not null check (purpose in ('WORK', 'FACTOR_SETUP')),
    generation integer not null,
    refresh_hash text,
    previous_refresh_hash text,
    refreshed_at timestamptz not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);

create index sign_in_session_account on sign_in_session (account_id) where ended_at is null;
create index sign_in_session_expires on sign_in_session (expires_at);

-- Invitations and resets: only a hash of the link is kept.
create table one_time_link (
    id uuid primary key,
    account_id uuid not null references account,
    purpose text not null check (purpose in ('INVITATION', 'PASSWORD_RESET')),
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create index one_time_link_account on one_time_link (account_id) where used_at is null;

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account,
    code_hash text not null,
    used_at timestamptz
);

create index recovery_code_account on recovery_code (account_id) where used_at is null;

-- Failed attempts to sign in, by a hash of the address as it was typed: known and unknown addresses lock alike.
create table sign_in_failure (
    address_hash text primary key,
    failures integer not null,
    last_failed_at timestamptz not null,
    locked_until timestamptz
);
