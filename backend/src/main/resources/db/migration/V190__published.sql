-- What the public reads, apart from the cases: rows here are artefacts, made by publishing and changed by nothing else.
-- The role of the public reads this schema and nothing besides; the application fills it.
create schema published;
grant usage on schema published to "${application}", "${public}";
alter default privileges in schema published grant select, insert, update, delete on tables to "${application}";
alter default privileges in schema published grant select on tables to "${public}";

-- Dutch words by their stem, without accents; in this schema, since the public's role knows no other.
create text search configuration published.dutch_words (copy = pg_catalog.dutch);
alter text search configuration published.dutch_words
    alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

-- A report as it was published. After a withdrawal the row says so and holds nothing of the content.
create table published.report (
    id uuid primary key,
    slug text not null unique,
    number text not null,
    state text not null check (state in ('PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
    version integer not null,
    published_at timestamptz not null,
    changed_at timestamptz not null,
    authority_name text not null,
    -- why it is gone, in words for the public
    ended_because text,
    title text,
    summary text,
    provider_key text,
    provider_name text,
    location_key text,
    location_name text,
    municipality_key text,
    municipality_name text,
    municipality_code text,
    provision_key text,
    provision_name text,
    kind_key text,
    kind_name text,
    result_key text,
    result_name text,
    visited_on date,
    final_on date,
    -- the page as HTML, the same for machines, and the file
    body text,
    document jsonb,
    pdf bytea,
    search_text text,
    words tsvector generated always as (
        setweight(to_tsvector('published.dutch_words',
            coalesce(title, '') || ' ' || coalesce(provider_name, '') || ' ' || coalesce(location_name, '') || ' '
                || coalesce(municipality_name, '') || ' ' || coalesce(provision_name, '') || ' ' || number), 'A')
        || setweight(to_tsvector('published.dutch_words', coalesce(summary, '')), 'B')
        || setweight(to_tsvector('published.dutch_words', coalesce(search_text, '')), 'C')) stored,
    check (state = 'PUBLISHED'
        or (ended_because is not null and title is null and summary is null and body is null and document is null
            and pdf is null and search_text is null and provider_name is null and location_name is null))
);

create index report_words on published.report using gin (words);

-- Which state of the published whole this is: what the servers of the public hold in memory goes by it.
create table published.revision (
    single boolean primary key default true check (single),
    number bigint not null
);
insert into published.revision (number) values (1);

create function published.next_revision() returns trigger language plpgsql as $$
    begin
        update published.revision set number = number + 1;
        return null;
    end $$;

create trigger report_changed
    after insert or update or delete on published.report for each statement
    execute function published.next_revision();
