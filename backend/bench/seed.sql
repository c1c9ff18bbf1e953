-- Copies one filed report with its case, terms and timeline until there are :total of them with this authority, and a signal
-- for every fourth of them, about a provider for every twentieth. One in twenty is still open, with terms that end evenly
-- over the next sixty days; identifiers begin with the time, as those of the product do. Each narrative has words of its
-- own, some common and some rare, so that a search finds many or few.
\set ON_ERROR_STOP on
set session_replication_role = replica;

-- what is copied stands in tables of its own: reading a table while it grows takes ever longer
create temporary table a_case as
select c.* from case_file c join report r on r.id = c.id
 where c.open and c.status = 'SUBMITTED' and c.authority_id = :'authority'
 order by r.filed_at desc limit 1;
create temporary table a_report as select r.* from report r join a_case c on c.id = r.id;
create temporary table a_deadline as select d.* from deadline d join a_case c on c.id = d.case_id;
create temporary table an_event as select e.* from timeline_event e join a_case c on c.id = e.case_id;
create temporary table a_signal as
select s.* from signal s where s.authority_id = :'authority' order by s.received_at desc limit 1;
create temporary table a_case_of_signal as select c.* from case_file c join a_signal s on s.id = c.id;
create temporary table a_provider as
select p.* from provider p join provider_authority a on a.provider_id = p.id where a.authority_id = :'authority' limit 1;

insert into provider
select n.* from a_provider p, generate_series(:first::bigint, :total) i,
       jsonb_populate_record(p, jsonb_build_object(
         'id', md5('provider' || i)::uuid, 'name', 'Zorgaanbieder Proef ' || i, 'kvk_number', null)) n
 where i % 20 = 0;

insert into provider_authority
select md5('provider' || i)::uuid, :'authority', now() from generate_series(:first::bigint, :total) i where i % 20 = 0;

create temporary table word as
select array_agg(head || tail) as known
  from unnest(string_to_array('begeleiding woning dagbesteding nacht medicatie bewoner personeel familie huur kamer '
              'indicatie uren rooster sleutel trap keuken vervoer budget rekening verslag', ' ')) head,
       unnest(string_to_array('plan gesprek klacht ruzie gebrek controle wissel afspraak overleg fout schade brief '
              'termijn groep leider toezicht regel melding dossier onderzoek', ' ')) tail;

create temporary table copy as
select i,
       concat_ws(' ', known[1 + i % 400], known[1 + i * 7 % 400], known[1 + i * 13 % 97], known[1 + i * 31 % 23],
                 known[1 + i / 400 % 400]) as words,
       coalesce((select p.id from provider p where p.id = md5('provider' || (i - i % 20))::uuid),
                (select p.id from a_provider p)) as provider_id,
       (lpad(to_hex(1600000000000 + i * 1000000), 12, '0') || '7' || substr(md5(i::text), 1, 3)
        || '8' || substr(md5('v' || i), 1, 15))::uuid as id,
       (lpad(to_hex(1600000000000 + i * 1000000), 12, '0') || '7' || substr(md5('s' || i), 1, 3)
        || '8' || substr(md5('w' || i), 1, 15))::uuid as signal_id,
       timestamptz '2020-09-13 12:26:40+00' + i * interval '1000 seconds' as at,
       i % 20 = 0 as open,
       case when i % 20 = 0 then 'SUBMITTED' else 'CLOSED' end as status,
       case when i % 20 <> 0
            then timestamptz '2020-09-13 12:26:40+00' + i * interval '1000 seconds' + interval '60 days' end as ended_at
  from generate_series(:first::bigint, :total) i, word;
analyze copy;

insert into case_file
select n.* from copy, a_case c, jsonb_populate_record(c, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'opened_at', copy.at, 'open', copy.open, 'ended_at', copy.ended_at,
         'status', copy.status, 'assignee_id', null, 'assignee_name', null, 'provider_id', copy.provider_id)) n;

insert into case_file
select n.* from copy, a_case_of_signal c, jsonb_populate_record(c, jsonb_build_object(
         'id', copy.signal_id, 'number', 'BENCH-S-' || copy.i, 'opened_at', copy.at, 'open', copy.open,
         'ended_at', copy.ended_at, 'status', copy.status, 'assignee_id', null, 'assignee_name', null,
         'provider_id', copy.provider_id)) n
 where copy.i % 4 = 0;

insert into deadline
select n.* from copy, a_deadline d, jsonb_populate_record(d, jsonb_build_object(
         'id', gen_random_uuid(), 'case_id', copy.id, 'due_on', current_date + (copy.i / 20 % 60)::int,
         'state', case when copy.open then d.state else 'MET' end,
         'met_on', case when copy.open then d.met_on else coalesce(d.met_on, copy.at::date) end)) n;

insert into timeline_event
select n.* from copy, an_event e, jsonb_populate_record(e, jsonb_build_object(
         'id', gen_random_uuid(), 'case_id', copy.id)) n;

-- what a search finds is kept by the triggers of narratives
set session_replication_role = origin;

insert into report
select n.* from copy, a_report r, jsonb_populate_record(r, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'filed_at', copy.at,
         -- sealed to one report: a copy could not be opened
         'contacts', null, 'person_count', 0,
         'provider_id', copy.provider_id, 'what_happened', r.what_happened || ' ' || copy.words,
         'status', copy.status)) n;

insert into signal
select n.* from copy, a_signal s, jsonb_populate_record(s, jsonb_build_object(
         'id', copy.signal_id, 'number', 'BENCH-S-' || copy.i, 'received_at', copy.at, 'received_on', copy.at::date,
         'own_reference', null, 'source_known', false, 'narrative', s.narrative || ' ' || copy.words,
         'provider_id', copy.provider_id, 'status', copy.status, 'closed_at', copy.ended_at,
         'closed_by', case when copy.open then null else 'Proef' end,
         'closed_kind', case when copy.open then null else 'DECIDED' end,
         'closed_reason', case when copy.open then null else 'Besproken.' end)) n
 where copy.i % 4 = 0;

vacuum analyze;
