import { defineMessages } from '@/i18n/messages';

export const signalPageMessages = defineMessages(
  {
    worklist: 'Werklijst',
    print: 'Afdrukken',
    tabs: 'Onderdelen van het signaal',
    allTerms: 'Alle termijnen',
    tab: {
      signal: 'Signaal',
      source: 'Melder',
      terms: 'Termijnen',
      notes: 'Notities',
      files: 'Bestanden',
      timeline: 'Tijdlijn',
    },
    step: {
      correctSignal: 'Pas de gegevens aan',
      askSource: 'Vraag de melder iets',
      flagSignal: 'Gevoeligheid',
      closeSignal: 'Sluit af zonder besluit',
      reopenSignal: 'Heropen',
    },
    status: {
      SUBMITTED: 'Het signaal is binnen. Verzamel wat bekend is, en weeg het daarna.',
      ENRICHMENT: 'Verzamel wat bekend is, en weeg het signaal daarna.',
      WEIGHED: 'Het signaal is gewogen. Bespreek het in het werkoverleg.',
      ON_AGENDA: 'Het signaal staat op de agenda van het werkoverleg.',
      DECIDED: 'Er is besloten. Volg wat er is afgesproken.',
      CLOSED: 'Het signaal is afgesloten.',
    },
    closed: 'Open de inhoud om een stap te zetten.',
  },
  {
    worklist: 'Work list',
    print: 'Print',
    tabs: 'Parts of the signal',
    allTerms: 'All terms',
    tab: {
      signal: 'Signal',
      source: 'Source',
      terms: 'Terms',
      notes: 'Notes',
      files: 'Files',
      timeline: 'Timeline',
    },
    step: {
      correctSignal: 'Correct the facts',
      askSource: 'Ask the source',
      flagSignal: 'Sensitivity',
      closeSignal: 'Close without a decision',
      reopenSignal: 'Reopen',
    },
    status: {
      SUBMITTED: 'The signal is in. Gather what is known, then weigh it.',
      ENRICHMENT: 'Gather what is known, then weigh the signal.',
      WEIGHED: 'The signal has been weighed. Discuss it in the team meeting.',
      ON_AGENDA: 'The signal is on the agenda of the team meeting.',
      DECIDED: 'A decision has been made. Follow what was agreed.',
      CLOSED: 'The signal is closed.',
    },
    closed: 'Open the content to take a step.',
  },
);
