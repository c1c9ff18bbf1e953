-- The owner migrates; the application serves with what is granted here. Tables made later by the owner get the same
-- grants by default; a table that only grows (audit) takes UPDATE and DELETE away again in its own migration.
grant usage on schema public to "${application}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${application}";
alter default privileges in schema public grant usage, select on sequences to "${application}";

-- search without accents
create extension if not exists unaccent;
create extension if not exists pg_trgm;
