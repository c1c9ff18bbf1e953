-- The numbers of an authority in a year come from a sequence of their own: filers no longer wait for each other until the
-- whole of the other's report is kept. Whatever fails after its number was drawn leaves that number unused.
create function next_case_number(authority uuid, year integer) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    name text := format('case_number_%s_%s', replace(authority::text, '-', ''), year);
begin
    if to_regclass(name) is null then
        -- the first of a year: whoever comes at the same moment waits and then finds it
        perform pg_advisory_xact_lock(hashtextextended(name, 0));
        execute format('create sequence if not exists %I', name);
    end if;
    return nextval(name::regclass);
end $$;

revoke execute on function next_case_number(uuid, integer) from public;
grant execute on function next_case_number(uuid, integer) to "${application}";

do $$
declare
    given record;
begin
    for given in select * from case_number loop
        execute format(
            'create sequence %I start %s',
            format('case_number_%s_%s', replace(given.authority_id::text, '-', ''), given.year),
            given.last + 1);
    end loop;
end $$;

drop table case_number;
