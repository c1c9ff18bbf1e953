import { defineMessages } from '@/i18n/messages';

export const taskMessages = defineMessages(
  {
    title: 'Wat wordt er van u gevraagd?',
    none: 'Er wordt nu niets van u gevraagd',
    noneText: 'Als de toezichthouder iets vraagt, staat het hier met de datum waarop het klaar moet zijn.',
    due: (day: string) => `uiterlijk ${day}`,
    report: (number: string) => `Zaak ${number}`,
  },
  {
    title: 'What is asked of you?',
    none: 'Nothing is asked of you now',
    noneText: 'When the supervisor asks something, it stands here with the date on which it must be done.',
    due: (day) => `${day} at the latest`,
    report: (number) => `Case ${number}`,
  },
);
