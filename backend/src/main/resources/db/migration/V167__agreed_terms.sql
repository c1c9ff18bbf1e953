-- Whether the length or date of a term was chosen in its case, and not set by the authority for all.
alter table deadline add column agreed boolean;

update deadline set agreed = unit = 'DATE' or basis = 'Aanwijzing van de toezichthouder';

alter table deadline alter column agreed set not null;
