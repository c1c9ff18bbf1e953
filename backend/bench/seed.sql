-- Copies one filed report with its case, terms and timeline until there are :total of them with this authority, and a signal
-- for every fourth of them, about a provider for every twentieth. One in twenty is still open; identifiers begin with the
-- time, as those of the product do. Each narrative has words of its own, some common and some rare, so that a search finds
-- many or few.
\set ON_ERROR_STOP on
set session_replication_role = replica;

create temporary table template as
select r.id, c.authority_id from report r join case_file c on c.id = r.id
 where c.open and c.status = 'SUBMITTED' and c.authority_id = :'authority'
 order by r.filed_at desc limit 1;

create temporary table signal_template as
select s.id, c.authority_id from signal s join case_file c on c.id = s.id
 where c.authority_id = :'authority' order by s.received_at desc limit 1;

insert into provider
select n.* from provider p, generate_series(:first::bigint, :total) i,
       jsonb_populate_record(p, jsonb_build_object(
         'id', md5('provider' || i)::uuid, 'name', 'Zorgaanbieder Proef ' || i, 'kvk_number', null)) n
 where i % 20 = 0
   and p.id = (select a.provider_id from provider_authority a where a.authority_id = :'authority' limit 1);

insert into provider_authority
select md5('provider' || i)::uuid, :'authority', now() from generate_series(:first::bigint, :total) i where i % 20 = 0;

create temporary table word as
select row_number() over () - 1 as place, head || tail as word
  from unnest(string_to_array('begeleiding woning dagbesteding nacht medicatie bewoner personeel familie huur kamer '
              'indicatie uren rooster sleutel trap keuken vervoer budget rekening verslag', ' ')) head,
       unnest(string_to_array('plan gesprek klacht ruzie gebrek controle wissel afspraak overleg fout schade brief '
              'termijn groep leider toezicht regel melding dossier onderzoek', ' ')) tail;

create temporary table copy as
select i,
       (select string_agg(word.word, ' ') from word
         where word.place in (i % 400, (i * 7) % 400, (i * 13) % 97, (i * 31) % 23, (i / 400) % 400)) as words,
       md5('provider' || (i - i % 20))::uuid as provider_id,
       (lpad(to_hex(1600000000000 + i * 1000000), 12, '0') || '7' || substr(md5(i::text), 1, 3)
        || '8' || substr(md5('v' || i), 1, 15))::uuid as id,
       timestamptz '2020-09-13 12:26:40+00' + i * interval '1000 seconds' as at,
       i % 20 = 0 as open
  from generate_series(:first::bigint, :total) i;

insert into case_file
select n.* from template t join case_file c on c.id = t.id, copy,
       jsonb_populate_record(c, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'opened_at', copy.at, 'open', copy.open,
         'ended_at', case when copy.open then null else copy.at + interval '60 days' end,
         'status', case when copy.open then 'SUBMITTED' else 'CLOSED' end,
         'assignee_id', null, 'assignee_name', null,
         'provider_id', coalesce((select p.id from provider p where p.id = copy.provider_id), c.provider_id))) n;

insert into report
select n.* from template t join report r on r.id = t.id, copy,
       jsonb_populate_record(r, jsonb_build_object(
         'id', copy.id, 'number', 'BENCH-' || copy.i, 'filed_at', copy.at,
         -- sealed to one report: a copy could not be opened
         'contacts', null, 'person_count', 0,
         'provider_id', coalesce((select p.id from provider p where p.id = copy.provider_id), r.provider_id),
         'what_happened', r.what_happened || ' ' || copy.words,
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

create temporary table told as
select *, md5('signal' || i)::uuid as signal_id from copy where i % 4 = 0;

insert into case_file
select n.* from signal_template t join case_file c on c.id = t.id, told,
       jsonb_populate_record(c, jsonb_build_object(
         'id', told.signal_id, 'number', 'BENCH-S-' || told.i, 'opened_at', told.at, 'open', told.open,
         'ended_at', case when told.open then null else told.at + interval '60 days' end,
         'status', case when told.open then 'SUBMITTED' else 'CLOSED' end,
         'assignee_id', null, 'assignee_name', null,
         'provider_id', coalesce((select p.id from provider p where p.id = told.provider_id), c.provider_id))) n;

insert into signal
select n.* from signal_template t join signal s on s.id = t.id, told,
       jsonb_populate_record(s, jsonb_build_object(
         'id', told.signal_id, 'number', 'BENCH-S-' || told.i, 'received_at', told.at, 'received_on', told.at::date,
         'own_reference', null, 'source_known', false, 'narrative', s.narrative || ' ' || told.words,
         'provider_id', coalesce((select p.id from provider p where p.id = told.provider_id), s.provider_id),
         'status', case when told.open then 'SUBMITTED' else 'CLOSED' end,
         'closed_at', case when told.open then null else told.at + interval '60 days' end,
         'closed_by', case when told.open then null else 'Proef' end,
         'closed_kind', case when told.open then null else 'DECIDED' end,
         'closed_reason', case when told.open then null else 'Besproken.' end)) n;

-- the triggers that keep it stand still with the others
insert into search_document (case_id, words)
select id, to_tsvector('public.dutch_words', concat_ws(' ', narrative, provider_said, location_said)) from signal
union all
select id, to_tsvector('public.dutch_words', concat_ws(' ', what_happened, direct_cause, harm_description,
    immediate_actions, aftercare, nature_other, consultation_question, press_description, place_description,
    other_providers))
from report
on conflict do nothing;

vacuum analyze;
