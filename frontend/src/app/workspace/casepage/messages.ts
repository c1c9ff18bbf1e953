import { defineMessages } from '@/i18n/messages';

/** What the page of every case says alike. */
export const casePageMessages = defineMessages(
  {
    worklist: 'Werklijst',
    print: 'Afdrukken',
    allTerms: 'Alle termijnen',
    now: 'Wat nu?',
    assign: 'Wijs toe',
    take: 'Neem op mij',
    change: 'Wijzig',
    nobody: 'Niet toegewezen',
  },
  {
    worklist: 'Work list',
    print: 'Print',
    allTerms: 'All terms',
    now: 'What now?',
    assign: 'Assign',
    take: 'Take it',
    change: 'Change',
    nobody: 'Unassigned',
  },
);
