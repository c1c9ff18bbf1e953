-- Dutch words by their stem, without accents: "meldingen" finds "melding", "client" finds "cliënt".
create text search configuration dutch_words (copy = pg_catalog.dutch);
alter text search configuration dutch_words
    alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

-- What the narrative of a case is found by. Kept apart from the narratives, so that one index serves every kind of case;
-- persons and sources are sealed and never come here. Kept by the database: no way of writing can forget it.
create table search_document (
    case_id uuid primary key references case_file on delete cascade,
    words tsvector not null
);

create index search_document_words on search_document using gin (words);
create index case_file_number_search on case_file using gin (number gin_trgm_ops);

create function index_narrative() returns trigger
    language plpgsql
    as $$
    declare
        columns text[] := tg_argv;
        told text := '';
        row_of jsonb := to_jsonb(new);
        one text;
    begin
        foreach one in array columns loop
            told := told || ' ' || coalesce(row_of ->> one, '');
        end loop;
        insert into search_document (case_id, words) values (new.id, to_tsvector('public.dutch_words', told))
            on conflict (case_id) do update set words = excluded.words;
        return null;
    end $$;

create trigger report_narrative
    after insert or update of what_happened, direct_cause, harm_description, immediate_actions, aftercare,
        nature_other, consultation_question, press_description, place_description, other_providers
    on report for each row
    execute function index_narrative('what_happened', 'direct_cause', 'harm_description', 'immediate_actions',
        'aftercare', 'nature_other', 'consultation_question', 'press_description', 'place_description',
        'other_providers');

create trigger signal_narrative
    after insert or update of narrative, provider_said, location_said on signal for each row
    execute function index_narrative('narrative', 'provider_said', 'location_said');

insert into search_document (case_id, words)
select id, to_tsvector('public.dutch_words', concat_ws(' ', narrative, provider_said, location_said)) from signal
union all
select id, to_tsvector('public.dutch_words', concat_ws(' ', what_happened, direct_cause, harm_description,
    immediate_actions, aftercare, nature_other, consultation_question, press_description, place_description,
    other_providers))
from report;
