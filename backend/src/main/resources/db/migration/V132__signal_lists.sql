-- Themes and natures of signals (annual report 2020, 3.2). The themes are fixed, so that years and authorities can be
-- compared; an authority can add natures.
insert into reference_item
    (id, version, list, code, label_nl, label_en, hint_nl, hint_en, item_group, sort, valid_from)
select gen_random_uuid(), 0, list, code, label_nl, label_en, hint_nl, hint_en, item_group,
    (10 * row_number() over (partition by list order by position))::integer, date '2015-01-01'
from (values
    (1, 'SIGNAL_THEMES', 'SAFETY', 'Veiligheid', 'Safety', 'Van cliënten, medewerkers of de buurt', 'Of clients, staff or neighbours', null),
    (2, 'SIGNAL_THEMES', 'EFFICIENCY', 'Doelmatigheid', 'Efficiency', 'Sturing, scholing, dossiers', 'Steering, training, files', null),
    (3, 'SIGNAL_THEMES', 'EFFECTIVENESS', 'Doeltreffendheid', 'Effectiveness', 'Of de zorg doet wat is afgesproken', 'Whether care does what was agreed', null),
    (4, 'SIGNAL_THEMES', 'CLIENT_CENTREDNESS', 'Cliëntgerichtheid', 'Client-centredness', 'Hoe met de cliënt wordt omgegaan', 'How the client is treated', null),
    (5, 'SIGNAL_THEMES', 'LIVING_CLIMATE', 'Leefklimaat', 'Living climate', 'Hoe het is om er te wonen of te zijn', 'What it is like to live or be there', null),
    (6, 'SIGNAL_THEMES', 'OTHER', 'Overig', 'Other', null, null, null),

    (1, 'SIGNAL_NATURES', 'VIOLENCE', 'Geweld', 'Violence', null, null, 'SAFETY'),
    (2, 'SIGNAL_NATURES', 'FEELING_UNSAFE', 'Onveilig gevoel', 'Feeling unsafe', null, null, 'SAFETY'),
    (3, 'SIGNAL_NATURES', 'NO_CERTIFICATE_OF_CONDUCT', 'Geen verklaring omtrent gedrag (VOG)', 'No certificate of conduct', null, null, 'SAFETY'),
    (4, 'SIGNAL_NATURES', 'CRIME', 'Criminaliteit rond de organisatie', 'Crime around the organisation', null, null, 'SAFETY'),
    (5, 'SIGNAL_NATURES', 'BAD_GOVERNANCE', 'Slecht bestuur', 'Bad governance', null, null, 'SAFETY'),
    (6, 'SIGNAL_NATURES', 'UNQUALIFIED_STAFF', 'Ongekwalificeerd personeel', 'Unqualified staff', null, null, 'SAFETY'),

    (7, 'SIGNAL_NATURES', 'NO_STEERING_ON_QUALITY', 'Geen sturing op kwaliteit', 'No steering on quality', null, null, 'EFFICIENCY'),
    (8, 'SIGNAL_NATURES', 'DOUBTS_ON_QUALIFICATIONS', 'Twijfel over de deskundigheid', 'Doubts on qualifications', null, null, 'EFFICIENCY'),
    (9, 'SIGNAL_NATURES', 'NO_QUALITY_SYSTEM', 'Geen kwaliteitssysteem', 'No quality system', null, null, 'EFFICIENCY'),
    (10, 'SIGNAL_NATURES', 'CLIENT_FILES', 'Cliëntdossiers niet op orde', 'Client files not in order', null, null, 'EFFICIENCY'),
    (11, 'SIGNAL_NATURES', 'NO_PROFESSIONAL_REGISTRATION', 'Geen beroepsregistratie', 'No professional registration', null, null, 'EFFICIENCY'),

    (12, 'SIGNAL_NATURES', 'DISSATISFACTION', 'Ontevredenheid over de zorg', 'Dissatisfaction with care', null, null, 'EFFECTIVENESS'),
    (13, 'SIGNAL_NATURES', 'NO_TRANSPORT', 'Geen vervoer', 'No transport', null, null, 'EFFECTIVENESS'),
    (14, 'SIGNAL_NATURES', 'INVOICED_WITHOUT_CARE', 'Maanden geen zorg, wel gedeclareerd', 'No care for months while invoiced', null, null, 'EFFECTIVENESS'),
    (15, 'SIGNAL_NATURES', 'RECRUITING_CLIENTS', 'Ronselen van cliënten', 'Recruiting of clients', null, null, 'EFFECTIVENESS'),

    (16, 'SIGNAL_NATURES', 'EVICTED', 'Op straat gezet zonder alternatief', 'Evicted without alternative', null, null, 'CLIENT_CENTREDNESS'),
    (17, 'SIGNAL_NATURES', 'INABILITY_TO_ACT', 'Handelingsverlegenheid', 'Inability to act', null, null, 'CLIENT_CENTREDNESS'),
    (18, 'SIGNAL_NATURES', 'RESTRICTION_OF_FREEDOM', 'Beperking van de vrijheid', 'Restriction of freedom', null, null, 'CLIENT_CENTREDNESS'),

    (19, 'SIGNAL_NATURES', 'NOISE_OR_DRUGS', 'Geluids- of drugsoverlast', 'Noise or drugs', null, null, 'LIVING_CLIMATE'),
    (20, 'SIGNAL_NATURES', 'NEGLECT', 'Verwaarlozing', 'Neglect', null, null, 'LIVING_CLIMATE'),
    (21, 'SIGNAL_NATURES', 'INTIMIDATION', 'Intimidatie', 'Intimidation', null, null, 'LIVING_CLIMATE'),
    (22, 'SIGNAL_NATURES', 'HYGIENE', 'Slechte hygiëne', 'Bad hygiene', null, null, 'LIVING_CLIMATE'),

    (23, 'SIGNAL_NATURES', 'PRODUCT_WITHOUT_CONTRACT', 'Product zonder contract', 'Product without contract', null, null, 'OTHER'),
    (24, 'SIGNAL_NATURES', 'MOVES_BETWEEN_MUNICIPALITIES', 'Aanbieder trekt van gemeente naar gemeente', 'Provider moves between municipalities', null, null, 'OTHER'),
    (25, 'SIGNAL_NATURES', 'REPRESENTS_BUDGET_HOLDER', 'Aanbieder vertegenwoordigt de budgethouder', 'Provider represents the budget holder', null, null, 'OTHER'),
    (26, 'SIGNAL_NATURES', 'OTHER', 'Anders', 'Other', null, null, 'OTHER')
) as shipped (position, list, code, label_nl, label_en, hint_nl, hint_en, item_group);
