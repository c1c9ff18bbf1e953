-- What was found when the draft went to the provider: it reads that until the report is final.
alter table inspection_report add column sent_findings text;
update inspection_report set sent_findings = findings where sent_at is not null;
alter table inspection_report add check ((sent_at is null) = (sent_findings is null));

-- What a section was composed from, so that what somebody wrote is known from what may be composed anew.
alter table report_section add column composed text not null default '[]';
update report_section set composed = passages where changed_at is null;
alter table report_section alter column composed drop default;
-- Its part is gone from what was found; and which passages tell of what is no longer there.
alter table report_section add column gone boolean not null default false;
alter table report_section alter column gone drop default;
alter table report_section add column left_over text[] not null default '{}';
alter table report_section alter column left_over drop default;
