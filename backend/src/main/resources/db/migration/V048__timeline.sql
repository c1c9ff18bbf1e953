-- What happened in a case, as a kind and what its sentence names; the sentence itself is made in the reader's language.
create table timeline_event (
    id uuid primary key,
    case_id uuid not null,
    happened_at timestamptz not null,
    kind text not null,
    details text not null,
    actor_id uuid,
    actor_name text,
    internal boolean not null
);

create index timeline_event_case on timeline_event (case_id, happened_at desc, id desc);
