-- The number of a branch in the trade register: a location can be one.
alter table location add column branch_number text check (branch_number ~ '^[0-9]{12}$');

-- Whether an authority has a contract with a provider on a day, for the list of a room that does not know contracts.
create function contract_today(provider uuid, authority uuid, today date) returns boolean
    language sql stable parallel safe
    as $$ select exists (select from contract c where c.provider_id = provider and c.authority_id = authority
        and c.valid_from <= today and (c.valid_until is null or c.valid_until >= today)) $$;
