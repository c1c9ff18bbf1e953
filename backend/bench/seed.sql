-- Copies one filed report with its case, terms and timeline until there are :total of them with this authority. One in
-- twenty is still open; identifiers begin with the time, as those of the product do.
\set ON_ERROR_STOP on
set session_replication_role = replica;

create temporary table template as
select r.id, c.authority_id from report r join case_file c on c.id = r.id
 where c.open and c.status = 'SUBMITTED' and c.authority_id = :'authority'
 order by r.filed_at desc limit 1;

create temporary table copy as
select i,
       (select count(*) from case_file where authority_id = :'authority') as there,
       (lpad(to_hex(1600000000000 + i * 1000000), 12, '0') || '7' || substr(md5(i::text), 1, 3)
        || '8' || substr(md5('v' || i), 1, 15))::uuid as id,
       timestamptz '2020-09-13 12:26:40+00' + i * interval '1000 seconds' as at,
       i % 20 = 0 as open
  from generate_series(:first, :total) i;

insert into case_file
select n.* from template t join case_file c on c.id = t.id, copy,
       jsonb_populate_record(c, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'opened_at', copy.at, 'open', copy.open,
         'ended_at', case when copy.open then null else copy.at + interval '60 days' end,
         'status', case when copy.open then 'SUBMITTED' else 'CLOSED' end,
         'assignee_id', null, 'assignee_name', null,
         'provider_id', (select p.provider_id from case_file p where p.authority_id = t.authority_id
                          order by p.number limit 1 offset copy.i % least(copy.there, 17)))) n;

insert into report
select n.* from template t join report r on r.id = t.id, copy,
       jsonb_populate_record(r, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'filed_at', copy.at,
         -- sealed to one report: a copy could not be opened
         'contacts', null, 'person_count', 0,
         'status', case when copy.open then 'SUBMITTED' else 'CLOSED' end)) n;

insert into deadline
select n.* from template t join deadline d on d.case_id = t.id, copy,
       jsonb_populate_record(d, jsonb_build_object(
         'id', gen_random_uuid(), 'case_id', copy.id, 'due_on', current_date + (copy.i % 60)::int,
         'state', case when copy.open then d.state else 'MET' end,
         'met_on', case when copy.open then d.met_on else coalesce(d.met_on, copy.at::date) end)) n;

insert into timeline_event
select n.* from template t join timeline_event e on e.case_id = t.id, copy,
       jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'case_id', copy.id)) n;

vacuum analyze;
