-- The lists that the product ships. Natures are those of the reporting form with the ones that give every nature group
-- a nature; the groups serve comparison over the years.
insert into reference_item
    (id, version, list, code, label_nl, label_en, hint_nl, hint_en, item_group, sort, valid_from)
select gen_random_uuid(), 0, list, code, label_nl, label_en, hint_nl, hint_en, item_group,
    (10 * row_number() over (partition by list order by position))::integer, date '2015-01-01'
from (values
    (1, 'LAWS', 'WMO', 'Wmo 2015', 'Social Support Act 2015 (Wmo)', null, null, null),
    (2, 'LAWS', 'JEUGDWET', 'Jeugdwet', 'Youth Act', null, null, null),
    (3, 'LAWS', 'WLZ', 'Wet langdurige zorg (Wlz)', 'Long-Term Care Act (Wlz)', null, null, null),
    (4, 'LAWS', 'WVGGZ', 'Wet verplichte ggz (Wvggz)', 'Compulsory Mental Healthcare Act (Wvggz)', null, null, null),
    (5, 'LAWS', 'ZVW', 'Zorgverzekeringswet (Zvw)', 'Health Insurance Act (Zvw)', null, null, null),
    (6, 'LAWS', 'OTHER', 'Andere wet', 'Another act', null, null, null),

    (1, 'PROVISIONS', 'SHELTERED_HOUSING', 'Beschermd wonen', 'Sheltered housing', null, null, null),
    (2, 'PROVISIONS', 'SUPPORTED_LIVING_AT_HOME', 'Ambulante begeleiding', 'Supported living at home', null, null, null),
    (3, 'PROVISIONS', 'DAY_ACTIVITIES', 'Dagbesteding', 'Day activities', null, null, null),
    (4, 'PROVISIONS', 'HOUSEHOLD_HELP', 'Hulp in de huishouding', 'Household help', null, null, null),
    (5, 'PROVISIONS', 'RESPITE_STAY', 'Logeren', 'Respite stay', null, null, null),
    (6, 'PROVISIONS', 'SHELTER', 'Opvang', 'Shelter', 'Ook maatschappelijke opvang en vrouwenopvang', 'Also shelter for homeless people and women''s refuges', null),
    (7, 'PROVISIONS', 'YOUTH_CARE_AT_HOME', 'Jeugdhulp zonder verblijf', 'Youth care without stay', null, null, null),
    (8, 'PROVISIONS', 'YOUTH_CARE_WITH_STAY', 'Jeugdhulp met verblijf', 'Youth care with stay', null, null, null),
    (9, 'PROVISIONS', 'FOSTER_CARE', 'Pleegzorg', 'Foster care', null, null, null),
    (10, 'PROVISIONS', 'OTHER', 'Andere voorziening', 'Another provision', null, null, null),

    (1, 'FUNDINGS', 'IN_KIND', 'Zorg in natura (ZIN)', 'Care in kind', 'De gemeente heeft de zorg ingekocht', 'The municipality has contracted the care', null),
    (2, 'FUNDINGS', 'PERSONAL_BUDGET', 'Persoonsgebonden budget (PGB)', 'Personal budget', 'De cliënt koopt de zorg zelf in', 'The client buys the care', null),
    (3, 'FUNDINGS', 'OTHER', 'Anders of onbekend', 'Other or unknown', null, null, null),

    (1, 'REPORT_KINDS', 'CALAMITY', 'Calamiteit', 'Calamity', 'Een niet beoogde of onverwachte gebeurtenis die de kwaliteit van de zorg betreft en die tot ernstig nadeel voor of de dood van een cliënt heeft geleid, of kan leiden', 'An unintended or unexpected event that concerns the quality of care and that led, or can lead, to serious harm to or the death of a client', null),
    (2, 'REPORT_KINDS', 'VIOLENCE', 'Geweld bij de verstrekking', 'Violence', 'Seksueel binnendringen of ontucht, lichamelijk of geestelijk geweld tegen een cliënt door een beroepskracht, of door een andere cliënt in dezelfde accommodatie', 'Sexual penetration or indecency, physical or mental violence against a client by a professional, or by another client in the same accommodation', null),
    (3, 'REPORT_KINDS', 'CONSULTATION', 'Overlegvraag', 'Consultation', 'U twijfelt of dit gemeld moet worden', 'You are in doubt whether this must be reported', null),
    (4, 'REPORT_KINDS', 'YOUTH_CALAMITY_FOR_INFORMATION', 'Calamiteit in de jeugdhulp, ter informatie', 'Calamity in youth care, for information', 'De inspectie behandelt de melding; u laat het ons uit eigen beweging weten', 'The national inspectorate handles the report; you let us know of your own accord', null),
    (5, 'REPORT_KINDS', 'SENSITIVE_INCIDENT', 'Gevoelig incident', 'Sensitive incident', 'Geen calamiteit of geweld, wel gevoelig in de samenleving of de media', 'No calamity or violence, but sensitive in society or the media', null),

    (1, 'NATURE_GROUPS', 'VIOLENCE_OR_ABUSE_BY_CLIENT', 'Geweld of misbruik door cliënt', 'Violence or abuse by a client', null, null, null),
    (2, 'NATURE_GROUPS', 'VIOLENCE_OR_ABUSE_BY_STAFF', 'Geweld of misbruik door beroepskracht', 'Violence or abuse by staff', null, null, null),
    (3, 'NATURE_GROUPS', 'SUICIDE_OR_ATTEMPT', 'Suïcide of poging daartoe', 'Suicide or attempt', null, null, null),
    (4, 'NATURE_GROUPS', 'UNINTENDED_DEATH', 'Niet beoogd overlijden', 'Unintended death', null, null, null),
    (5, 'NATURE_GROUPS', 'CLIENT_INJURY', 'Letsel van cliënt', 'Injury of a client', null, null, null),
    (6, 'NATURE_GROUPS', 'VIOLENCE_BETWEEN_CLIENTS', 'Geweld tussen cliënten', 'Violence between clients', null, null, null),
    (7, 'NATURE_GROUPS', 'OTHER', 'Overig', 'Other', null, null, null),

    (1, 'NATURES', 'INJURY', 'Letsel', 'Injury', null, null, 'CLIENT_INJURY'),
    (2, 'NATURES', 'VIOLENCE_BETWEEN_CLIENTS', 'Geweld tussen cliënten', 'Violence between clients', null, null, 'VIOLENCE_BETWEEN_CLIENTS'),
    (3, 'NATURES', 'VIOLENCE_BY_CLIENT', 'Geweld door een cliënt', 'Violence by a client', 'Bijvoorbeeld tegen een medewerker of een buurtgenoot', 'For instance against staff or a neighbour', 'VIOLENCE_OR_ABUSE_BY_CLIENT'),
    (4, 'NATURES', 'SEXUAL_CONTACT_BETWEEN_CLIENTS', 'Seksueel contact tussen cliënten', 'Sexual contact between clients', null, null, 'VIOLENCE_OR_ABUSE_BY_CLIENT'),
    (5, 'NATURES', 'VIOLENCE_BY_STAFF', 'Geweld door een medewerker', 'Violence by staff', null, null, 'VIOLENCE_OR_ABUSE_BY_STAFF'),
    (6, 'NATURES', 'SEXUAL_ABUSE_BY_STAFF', 'Seksueel misbruik door een medewerker', 'Sexual abuse by staff', null, null, 'VIOLENCE_OR_ABUSE_BY_STAFF'),
    (7, 'NATURES', 'RUNNING_AWAY', 'Weglopen', 'Running away', null, null, 'OTHER'),
    (8, 'NATURES', 'SUICIDE', 'Suïcide', 'Suicide', null, null, 'SUICIDE_OR_ATTEMPT'),
    (9, 'NATURES', 'ATTEMPTED_SUICIDE', 'Poging tot suïcide', 'Attempted suicide', null, null, 'SUICIDE_OR_ATTEMPT'),
    (10, 'NATURES', 'UNINTENDED_DEATH', 'Niet beoogd overlijden', 'Unintended death', null, null, 'UNINTENDED_DEATH'),
    (11, 'NATURES', 'OTHER', 'Anders', 'Other', 'Beschrijf de aard in eigen woorden', 'Describe the nature in your own words', 'OTHER'),

    (1, 'HARM_SEVERITIES', 'DEATH', 'Overlijden', 'Death', null, null, null),
    (2, 'HARM_SEVERITIES', 'PERMANENT', 'Ernstig en blijvend letsel', 'Serious and permanent harm', null, null, null),
    (3, 'HARM_SEVERITIES', 'SERIOUS', 'Ernstig letsel', 'Serious harm', 'Bijvoorbeeld opname in het ziekenhuis', 'For instance admission to hospital', null),
    (4, 'HARM_SEVERITIES', 'LIGHT', 'Licht letsel', 'Light harm', null, null, null),
    (5, 'HARM_SEVERITIES', 'MENTAL', 'Psychisch letsel', 'Mental harm', null, null, null),
    (6, 'HARM_SEVERITIES', 'NONE', 'Geen letsel', 'No harm', null, null, null),
    (7, 'HARM_SEVERITIES', 'UNKNOWN', 'Nog niet bekend', 'Not yet known', null, null, null),

    (1, 'PERSON_ROLES', 'CLIENT', 'Cliënt', 'Client', null, null, null),
    (2, 'PERSON_ROLES', 'STAFF', 'Medewerker', 'Member of staff', 'Noem alleen initialen of functie', 'Give initials or function only', null),
    (3, 'PERSON_ROLES', 'RELATIVE', 'Naaste', 'Relative', null, null, null),
    (4, 'PERSON_ROLES', 'OTHER', 'Iemand anders', 'Someone else', null, null, null),

    (1, 'INFORMED_PARTIES', 'CLIENT', 'Cliënt', 'Client', null, null, null),
    (2, 'INFORMED_PARTIES', 'RELATIVES', 'Familie of naasten', 'Family or relatives', null, null, null),
    (3, 'INFORMED_PARTIES', 'LEGAL_REPRESENTATIVE', 'Wettelijk vertegenwoordiger', 'Legal representative', null, null, null),
    (4, 'INFORMED_PARTIES', 'IGJ', 'Inspectie Gezondheidszorg en Jeugd (IGJ)', 'Health and Youth Care Inspectorate (IGJ)', null, null, null),
    (5, 'INFORMED_PARTIES', 'POLICE', 'Politie', 'Police', null, null, null),
    (6, 'INFORMED_PARTIES', 'PUBLIC_PROSECUTION', 'Openbaar Ministerie', 'Public Prosecution Service', null, null, null),
    (7, 'INFORMED_PARTIES', 'VEILIG_THUIS', 'Veilig Thuis', 'Veilig Thuis (domestic violence and child abuse)', null, null, null),
    (8, 'INFORMED_PARTIES', 'MUNICIPALITY', 'Gemeente', 'Municipality', null, null, null),
    (9, 'INFORMED_PARTIES', 'OTHER', 'Iemand anders', 'Someone else', null, null, null),

    (1, 'ANALYSIS_METHODS', 'PRISMA', 'PRISMA', 'PRISMA', null, null, null),
    (2, 'ANALYSIS_METHODS', 'SIRE', 'SIRE', 'SIRE', null, null, null),
    (3, 'ANALYSIS_METHODS', 'TRIPOD', 'Tripod', 'Tripod', null, null, null),
    (4, 'ANALYSIS_METHODS', 'DAM', 'DAM', 'DAM', null, null, null),
    (5, 'ANALYSIS_METHODS', 'OTHER', 'Andere methode', 'Another method', null, null, null)
) as shipped (position, list, code, label_nl, label_en, hint_nl, hint_en, item_group);
