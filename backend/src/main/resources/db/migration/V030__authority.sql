create extension if not exists btree_gist;

create table municipality (
    code text primary key check (code ~ '^GM[0-9]{4}$'),
    name text not null
);

create table authority (
    id uuid primary key,
    version integer not null,
    code text not null unique,
    name text not null,
    case_prefix text not null unique,
    email text,
    phone text,
    created_at timestamptz not null
);

-- An authority serves a municipality during a period; at any date a municipality has at most one authority.
create table served_municipality (
    id uuid primary key,
    authority_id uuid not null references authority,
    municipality_code text not null references municipality,
    valid_from date not null,
    valid_until date,
    check (valid_until is null or valid_until >= valid_from),
    constraint served_by_one_authority
        exclude using gist (municipality_code with =, daterange(valid_from, valid_until, '[]') with &&)
);

create index served_municipality_authority on served_municipality (authority_id);

-- Every version of the protocol settings that was ever proposed. In force on a date is the approved version with the
-- latest start on or before it; of two with the same start the one that was decided last.
create table settings_version (
    id uuid primary key,
    version integer not null,
    authority_id uuid not null references authority,
    valid_from date not null,
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    reason text not null,
    settings jsonb not null,
    proposed_by uuid,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    decision_reason text,
    alone_recorded boolean not null,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check (state <> 'APPROVED' or alone_recorded or proposed_by is distinct from decided_by)
);

create index settings_version_authority on settings_version (authority_id, valid_from desc, decided_at desc);

-- Days that are no working days beside those that the law itself names. Without an authority: for everybody.
create table holiday (
    id uuid primary key,
    authority_id uuid references authority,
    date date not null,
    name text not null,
    kind text not null check (kind in ('EQUATED', 'AUTHORITY')),
    source text not null,
    added_by_name text not null,
    added_at timestamptz not null,
    removed_by_name text,
    removed_at timestamptz,
    removal_reason text,
    check (kind = 'EQUATED' or authority_id is not null),
    check ((removed_at is null) = (removal_reason is null))
);

create unique index holiday_once_for_everybody on holiday (date) where authority_id is null and removed_at is null;
create unique index holiday_once_for_authority on holiday (authority_id, date) where removed_at is null;

-- Algemene termijnenwet, article 3(3): days equated with a holiday by royal decree, as cited in public sources.
insert into holiday (id, date, name, kind, source, added_by_name, added_at)
select gen_random_uuid(), date::date, name, 'EQUATED',
    'Koninklijk besluit gelijkgestelde dagen ' || period || ' (Algemene termijnenwet, artikel 3, derde lid)',
    'Waarborg', now()
from (values
    ('2020-05-22', 'Vrijdag na Hemelvaartsdag', '2020-2022'),
    ('2021-05-14', 'Vrijdag na Hemelvaartsdag', '2020-2022'),
    ('2022-05-27', 'Vrijdag na Hemelvaartsdag', '2020-2022'),
    ('2023-04-28', 'Vrijdag na Koningsdag', '2023-2025'),
    ('2023-05-19', 'Vrijdag na Hemelvaartsdag', '2023-2025'),
    ('2024-05-10', 'Vrijdag na Hemelvaartsdag', '2023-2025'),
    ('2024-12-27', 'Vrijdag na Tweede kerstdag', '2023-2025'),
    ('2025-05-30', 'Vrijdag na Hemelvaartsdag', '2023-2025'),
    ('2026-01-02', 'Vrijdag na Nieuwjaarsdag', '2026-2028'),
    ('2026-05-15', 'Vrijdag na Hemelvaartsdag', '2026-2028'),
    ('2027-05-07', 'Vrijdag na Hemelvaartsdag', '2026-2028'),
    ('2028-04-28', 'Vrijdag na Koningsdag', '2026-2028'),
    ('2028-05-26', 'Vrijdag na Hemelvaartsdag', '2026-2028')) as decreed (date, name, period);

-- Codes with their labels. Without an authority: part of the product and the same for everybody.
create table reference_item (
    id uuid primary key,
    version integer not null,
    list text not null,
    authority_id uuid references authority,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    label_nl text not null,
    label_en text not null,
    hint_nl text,
    hint_en text,
    item_group text,
    sort integer not null,
    valid_from date not null,
    valid_until date,
    check (valid_until is null or valid_until >= valid_from)
);

create unique index reference_item_of_product on reference_item (list, code) where authority_id is null;
create unique index reference_item_of_authority on reference_item (authority_id, list, code);
