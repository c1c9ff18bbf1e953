-- One row for each thing that was done under an Idempotency-Key, written in the transaction of the work itself. The
-- answer is sealed by the application.
create table idempotency_key (
    caller_id uuid not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    answer bytea,
    created_at timestamptz not null,
    primary key (caller_id, operation, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
