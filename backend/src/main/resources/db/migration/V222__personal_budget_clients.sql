-- How many clients are known to have a personal budget with a provider. Nobody counted them until now: where there were
-- budgets, their number is unknown, which is not 0.
alter table provider
    add column personal_budget_clients integer check (personal_budget_clients between 0 and 10000),
    add constraint provider_budget_clients_have_a_budget 
        check (personal_budget or coalesce(personal_budget_clients, 0) = 0);
