-- What must happen by itself at a moment. The key names the effect, so that no effect has two rows.
create table watch_step (
    id uuid primary key,
    effect_key text not null unique,
    kind text not null,
    name text not null,
    subject_id uuid not null,
    due_at timestamptz not null,
    next_attempt_at timestamptz not null,
    state text not null check (state in ('PLANNED', 'DONE', 'SKIPPED', 'CANCELLED')),
    note text,
    attempts integer not null,
    last_error text,
    planned_at timestamptz not null,
    ended_at timestamptz
);

create index watch_step_due on watch_step (next_attempt_at, id) where state = 'PLANNED';
create index watch_step_subject on watch_step (kind, subject_id);
