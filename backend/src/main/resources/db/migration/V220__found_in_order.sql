-- What lists and searches show first is found in its order, without looking at all the rest.
create index case_file_newest on case_file (authority_id, kind, id);
create index case_file_location on case_file (location_id, id) where location_id is not null;
create index case_file_handler on case_file (assignee_id, id) where assignee_id is not null;
create index deadline_active on deadline (authority_id, due_on, case_id) where state in ('RUNNING', 'MISSED');

-- how many of the terms of the team itself were kept this year
create index deadline_of_team on deadline (authority_id, due_on) where responsible = 'TEAM' and state in ('MET', 'MISSED');
