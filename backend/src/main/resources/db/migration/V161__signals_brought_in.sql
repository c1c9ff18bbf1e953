-- Under which reference a team kept a signal before it was brought in by a sheet. Once only: what was brought in is not
-- brought in again.
alter table signal add column own_reference text;

create unique index signal_own_reference on signal (authority_id, lower(own_reference)) where own_reference is not null;
