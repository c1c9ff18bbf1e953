-- Small letters without accents, to search by. unaccent itself is only stable because a dictionary could change; ours does not.
create function folded(words text) returns text
    language sql immutable strict parallel safe
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- A provider is one shared record, also when several authorities work with it.
create table provider (
    id uuid primary key,
    version integer not null,
    name text not null,
    kvk_number text unique check (kvk_number ~ '^[0-9]{8}$'),
    kind text not null check (kind in ('ORGANISATION', 'SELF_EMPLOYED', 'INFORMAL')),
    email text,
    phone text,
    board_chair_name text,
    board_chair_function text,
    board_chair_email text,
    board_chair_phone text,
    contact_name text,
    contact_function text,
    contact_email text,
    contact_phone text,
    personal_budget boolean not null,
    created_at timestamptz not null
);

create index provider_by_name on provider (folded(name), id);
create index provider_name_search on provider using gin (folded(name) gin_trgm_ops);

-- Which authorities work with a provider: their staff see it.
create table provider_authority (
    provider_id uuid not null references provider,
    authority_id uuid not null references authority,
    linked_at timestamptz not null,
    primary key (provider_id, authority_id)
);

create index provider_authority_authority on provider_authority (authority_id);

create table location (
    id uuid primary key,
    version integer not null,
    provider_id uuid not null references provider,
    name text not null,
    street text,
    house_number text,
    postcode text,
    city text,
    municipality_code text not null references municipality,
    provisions text[] not null,
    capacity integer,
    protected_address boolean not null,
    closed_on date,
    created_at timestamptz not null
);

create index location_provider on location (provider_id);
create index location_municipality on location (municipality_code);
create index location_name_search on location using gin (folded(name) gin_trgm_ops);
