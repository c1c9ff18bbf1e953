-- The audit trail: who did, saw or was refused what. It points at versions; the values before and after a change stand
-- in a table of their own, so that erasing personal values one day leaves the trail and its hashes whole.
create table audit_entry (
    id uuid primary key,
    happened_at timestamptz not null,
    kind text not null check (kind in ('CHANGE', 'LOOK', 'REFUSAL', 'SESSION')),
    action text not null,
    actor_kind text not null,
    actor_id uuid,
    actor_name text not null,
    actor_roles text not null,
    authority_id uuid,
    provider_id uuid,
    session_id uuid,
    correlation_id text,
    subject_kind text not null,
    subject_id uuid,
    subject_version integer,
    case_id uuid,
    purpose text,
    field_groups text,
    changed_fields text,
    row_count integer,
    values_hash text,
    sequence bigint generated always as identity
);

create index audit_entry_happened_at on audit_entry (happened_at desc, id desc);
create index audit_entry_sequence on audit_entry (sequence);
create index audit_entry_case on audit_entry (case_id, happened_at desc) where case_id is not null;
create index audit_entry_actor on audit_entry (actor_id, happened_at desc) where actor_id is not null;

create table audit_value (
    entry_id uuid primary key references audit_entry,
    before text,
    after text
);

-- The chain over the trail: each link's hash covers the entry and the link before it. Built by a job, in order.
create table audit_link (
    position bigint primary key,
    entry_id uuid not null unique references audit_entry,
    hash text not null,
    made_at timestamptz not null
);

create function audit_entry_hash(entry audit_entry, previous text) returns text
    language sql stable
    as $$
        select encode(sha256(convert_to(concat_ws(chr(31), previous, entry.id,
            to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            entry.kind, entry.action, entry.actor_kind, coalesce(entry.actor_id::text, ''), entry.actor_name,
            entry.actor_roles, coalesce(entry.authority_id::text, ''), coalesce(entry.provider_id::text, ''),
            coalesce(entry.session_id::text, ''), coalesce(entry.correlation_id, ''), entry.subject_kind,
            coalesce(entry.subject_id::text, ''), coalesce(entry.subject_version::text, ''),
            coalesce(entry.case_id::text, ''), coalesce(entry.purpose, ''), coalesce(entry.field_groups, ''), coalesce(entry.changed_fields, ''),
            coalesce(entry.row_count::text, ''), coalesce(entry.values_hash, '')), 'UTF8')), 'hex')
    $$;

-- Adds what is not yet chained, one server at a time. Entries whose transaction ended late stand at most some thousands
-- behind the newest chained one; looking back that far finds them without reading the whole trail.
create function chain_audit_trail(most integer, moment timestamptz) returns integer
    language plpgsql
    as $$
    declare
        entry audit_entry;
        head text;
        place bigint;
        reached bigint;
        added integer := 0;
    begin
        if not pg_try_advisory_xact_lock(4711001) then
            return 0;
        end if;
        select l.position, l.hash into place, head from audit_link l order by l.position desc limit 1;
        select max(e.sequence) into reached
            from audit_entry e join audit_link l on l.entry_id = e.id
            where l.position > coalesce(place, 0) - 10000;
        for entry in
            select e.* from audit_entry e
            where e.sequence > coalesce(reached, 0) - 10000
                and not exists (select from audit_link l where l.entry_id = e.id)
            order by e.sequence limit most
        loop
            place := coalesce(place, 0) + 1;
            head := audit_entry_hash(entry, coalesce(head, ''));
            insert into audit_link (position, entry_id, hash, made_at) values (place, entry.id, head, moment);
            added := added + 1;
        end loop;
        return added;
    end $$;

create function refuse_change_of_trail() returns trigger
    language plpgsql
    as $$ begin raise exception 'the audit trail only grows'; end $$;

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    execute function refuse_change_of_trail();
create trigger audit_link_only_grows before update or delete or truncate on audit_link
    execute function refuse_change_of_trail();

revoke update, delete, truncate on audit_entry, audit_value, audit_link from "${application}";

-- Messages are written in the transaction of the change that causes them, and delivered later.
create table outbox_message (
    id uuid primary key,
    message_id text not null unique,
    template text not null,
    language text not null,
    recipient_name text not null,
    recipient_address text not null,
    subject text not null,
    body text not null,
    confidential boolean not null default false,
    secret bytea,
    authority_id uuid,
    case_id uuid,
    state text not null check (state in ('WAITING', 'SENT', 'PARKED', 'WITHHELD')),
    created_at timestamptz not null,
    next_attempt_at timestamptz,
    attempts integer not null default 0,
    last_error text,
    alerted_at timestamptz,
    sent_at timestamptz
);

create index outbox_message_due on outbox_message (next_attempt_at) where state = 'WAITING';
create index outbox_message_created on outbox_message (created_at desc, id desc);
create index outbox_message_case on outbox_message (case_id) where case_id is not null;
