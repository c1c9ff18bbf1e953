-- Mail to somebody whose identity is protected (security design 3.4, rule 5): the address is kept sealed until it has left.
alter table outbox_message
    add column recipient_hidden boolean not null default false,
    add column sealed_recipient bytea;

-- Files of visitors without an account, until what they write is sent.
alter table attachment drop constraint attachment_owner_kind_check;
alter table attachment add constraint attachment_owner_kind_check check (owner_kind in ('DRAFT', 'VISITOR', 'CASE'));
create index attachment_of_visitors on attachment (uploaded_at) where owner_kind = 'VISITOR';
