import { defineMessages } from '@/i18n/messages';

export const noteMessages = defineMessages(
  {
    label: 'Nieuwe notitie',
    missing: 'Schrijf eerst een notitie.',
    long: 'Gebruik ten hoogste 20.000 tekens.',
    add: 'Voeg toe',
    added: 'De notitie is toegevoegd.',
  },
  {
    label: 'New note',
    missing: 'Write a note first.',
    long: 'Use at most 20,000 characters.',
    add: 'Add',
    added: 'The note has been added.',
  },
);

/** How long a note can be, in characters. */
export const noteLimit = 20_000;
