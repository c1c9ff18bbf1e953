-- That one provider went on as another, as an authority recorded it. Taken back, never removed.
create table succession (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    predecessor_id uuid not null references provider,
    successor_id uuid not null references provider check (successor_id <> predecessor_id),
    kind text not null check (kind in ('TAKEOVER', 'RENAME', 'SPLIT')),
    happened_on date not null,
    reason text not null,
    by_name text not null,
    recorded_at timestamptz not null,
    taken_back_reason text,
    taken_back_by text,
    taken_back_at timestamptz
);

create unique index succession_once on succession (authority_id, predecessor_id, successor_id) where taken_back_at is null;
create index succession_successor on succession (authority_id, successor_id) where taken_back_at is null;

-- A likely match that a person looked at and set aside; the lesser identifier comes first.
create table match_set_aside (
    id uuid primary key,
    authority_id uuid not null references authority,
    one_id uuid not null references provider,
    other_id uuid not null references provider check (other_id > one_id),
    score integer not null,
    reason text not null,
    by_name text not null,
    at timestamptz not null,
    unique (authority_id, one_id, other_id)
);

-- A telephone number by what is dialled at home: +31 50 and 0031 50 and 050 are one.
create function dialled(phone text) returns text
    language sql immutable strict parallel safe
    as $$ select case when length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 9
        then right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) end $$;

-- A name by its letters alone.
create function letters(words text) returns text
    language sql immutable strict parallel safe
    as $$ select nullif(regexp_replace(public.folded(words), '[^a-z0-9]', '', 'g'), '') $$;
