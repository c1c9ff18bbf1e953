import { defineMessages } from '@/i18n/messages';

export const replyMessages = defineMessages(
  {
    textNeeded: 'Schrijf uw antwoord.',
    files: 'Bestanden',
    filesHint: 'Een bestand dat u niet binnen een dag verstuurt, wordt weer verwijderd.',
    reason: 'Waarom?',
    reasonNeeded: 'Schrijf waarom.',
    until: 'Tot en met welke dag?',
    untilNeeded: 'Kies een datum.',
    save: 'Opslaan',
  },
  {
    textNeeded: 'Write your answer.',
    files: 'Files',
    filesHint: 'A file that you do not send within a day is removed again.',
    reason: 'Why?',
    reasonNeeded: 'Write why.',
    until: 'Up to and including which day?',
    untilNeeded: 'Choose a date.',
    save: 'Save',
  },
);
