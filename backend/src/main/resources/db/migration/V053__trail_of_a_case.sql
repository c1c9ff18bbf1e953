-- What happens in a case stands in the trail, and its mail on the page, of the case's authority: also when a provider, a
-- job or the system itself does it, and without every caller having to think of it.
create function belongs_to_authority_of_case() returns trigger
    language plpgsql
    as $$
    begin
        select c.authority_id into new.authority_id from case_file c where c.id = new.case_id;
        return new;
    end $$;

create trigger audit_entry_of_case before insert on audit_entry
    for each row when (new.authority_id is null and new.case_id is not null)
    execute function belongs_to_authority_of_case();

create trigger outbox_message_of_case before insert on outbox_message
    for each row when (new.authority_id is null and new.case_id is not null)
    execute function belongs_to_authority_of_case();
