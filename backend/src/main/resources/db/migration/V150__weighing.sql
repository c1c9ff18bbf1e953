-- Each weighing of a signal; the last one counts, the others are its history.
create table weighing (
    id uuid primary key,
    signal_id uuid not null references signal,
    seriousness text not null check (seriousness in ('LIFE_THREATENING', 'BASIC_SAFETY', 'DEVELOPMENT')),
    extent text not null check (extent in ('LARGE', 'MEDIUM', 'SMALL')),
    clients_concerned integer,
    capacity integer,
    from_matrix text not null check (from_matrix in ('RED', 'ORANGE', 'GREEN')),
    factors jsonb not null,
    steps integer not null,
    proposed text not null check (proposed in ('RED', 'ORANGE', 'GREEN')),
    priority text not null check (priority in ('RED', 'ORANGE', 'GREEN')),
    reason text not null,
    deviation_reason text,
    weighed_by_id uuid not null,
    weighed_by_name text not null,
    weighed_at timestamptz not null,
    check (priority = proposed or deviation_reason is not null)
);

create index weighing_signal on weighing (signal_id, weighed_at desc);
