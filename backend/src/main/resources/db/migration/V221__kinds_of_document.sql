-- More than final reports becomes public: a factual summary of an own investigation, which has the case of a report, and the
-- annual report of an authority, which has no case, but a year.
alter table publication rename column inspection_id to case_id;
alter table publication drop constraint publication_inspection_id_fkey;
alter table publication add foreign key (case_id) references case_file;
alter table publication alter column case_id drop not null;
alter table publication add column document text;
alter table publication add column year integer;

update publication p set
    document = i.aspect || '_INSPECTION',
    -- what every kind of document has: the year that it tells of, and who answers for it
    facts = p.facts || jsonb_build_object(
        'year', left(p.facts ->> 'visitedTo', 4)::integer,
        'publisher', jsonb_build_object('key', p.facts ->> 'municipalityCode', 'name', p.facts #>> '{municipality,name}'))
  from inspection i where i.id = p.case_id;

alter table publication alter column document set not null;
alter table publication add constraint publication_document check (document in
    ('SUPERVISOR_INVESTIGATION', 'QUALITY_INSPECTION', 'LAWFULNESS_INSPECTION', 'ANNUAL_REPORT'));
alter table publication add constraint publication_source check
    ((document = 'ANNUAL_REPORT') = (case_id is null) and (document = 'ANNUAL_REPORT') = (year is not null));
create unique index publication_year on publication (authority_id, year) where document = 'ANNUAL_REPORT';

-- What lists need of every kind; the page, the data and the file of what was published stay as they are.
alter table published.report add column document_kind text;
alter table published.report add column year integer;
alter table published.report add column publisher_code text;
alter table published.report add column publisher_name text;
update published.report r set
    document_kind = coalesce((select p.document from publication p where p.id = r.id), 'QUALITY_INSPECTION'),
    year = extract(year from visited_on)::integer,
    publisher_code = municipality_code,
    publisher_name = municipality_name
 where visited_on is not null;
