import { defineMessages } from '@/i18n/messages';

export const taskMessages = defineMessages(
  {
    title: 'Wat wordt er van u gevraagd?',
    none: 'Er wordt nu niets van u gevraagd',
    noneText: 'Als de toezichthouder iets vraagt, staat het hier met de datum waarop het klaar moet zijn.',
    kinds: {
      ANSWER_SUPPLEMENT: 'Vul de melding aan',
      FILE_REQUESTED_REPORT: 'Doe de melding waar om is gevraagd',
      WRITE_INVESTIGATION: 'Schrijf het onderzoeksverslag',
      CONFIRM_CLIENT_INFORMED: 'Bevestig dat de cliënt is ingelicht',
      REPORT_PROGRESS: 'Vertel hoe ver de verbetermaatregelen zijn',
      READ_MESSAGE: 'Lees het nieuwe bericht',
    },
    messages: (count: number) => `Lees ${count} nieuwe berichten`,
    due: (day: string) => `uiterlijk ${day}`,
    report: (number: string) => `Melding ${number}`,
  },
  {
    title: 'What is asked of you?',
    none: 'Nothing is asked of you now',
    noneText: 'When the supervisor asks something, it stands here with the date on which it must be done.',
    kinds: {
      ANSWER_SUPPLEMENT: 'Add to the report',
      FILE_REQUESTED_REPORT: 'Make the report that was asked for',
      WRITE_INVESTIGATION: 'Write the investigation report',
      CONFIRM_CLIENT_INFORMED: 'Confirm that the client has been told',
      REPORT_PROGRESS: 'Tell how far the improvement measures are',
      READ_MESSAGE: 'Read the new message',
    },
    messages: (count) => `Read ${count} new messages`,
    due: (day) => `${day} at the latest`,
    report: (number) => `Report ${number}`,
  },
);
