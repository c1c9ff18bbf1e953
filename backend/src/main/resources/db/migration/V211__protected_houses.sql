-- A report that is off the public side for a while, since a house in it became protected.
alter table publication add column suspended_at timestamptz;
alter table publication add constraint publication_suspended
    check (suspended_at is null or state in ('PUBLISHED', 'CORRECTING', 'CORRECTION_PROPOSED'));

alter table published.report drop constraint report_state_check;
alter table published.report add constraint report_state_check
    check (state in ('PUBLISHED', 'SUSPENDED', 'WITHDRAWN', 'EXPIRED'));
