-- What an authority agreed with a provider: its own business, which no other authority sees.
create table contract (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    provider_id uuid not null references provider,
    law text not null,
    provisions text[] not null check (cardinality(provisions) > 0),
    products text,
    funding text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    note text,
    ended_reason text,
    created_at timestamptz not null
);

create index contract_of on contract (authority_id, provider_id, valid_from);
create index contract_provider on contract (provider_id);

-- How a contract stood after each change; only grows.
create table contract_change (
    id uuid primary key,
    contract_id uuid not null references contract,
    kind text not null check (kind in ('ADDED', 'CHANGED', 'ENDED')),
    law text not null,
    provisions text[] not null,
    products text,
    funding text not null,
    valid_from date not null,
    valid_until date,
    note text,
    reason text,
    by_name text not null,
    at timestamptz not null
);

create index contract_change_contract on contract_change (contract_id, at);
