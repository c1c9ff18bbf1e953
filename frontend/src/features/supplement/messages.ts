import { defineMessages } from '@/i18n/messages';

export const supplementMessages = defineMessages(
  {
    title: 'Vul uw melding aan',
    intro: (who: string, when: string) => `${who} vroeg op ${when} om aanvulling. Schrijf geen namen van cliënten op.`,
    due: (day: string) => `Antwoord uiterlijk op ${day}.`,
    files: 'Moet er een bestand bij? Voeg het toe bij Bestanden.',
    answerNeeded: 'Geef antwoord op deze vraag.',
    submit: 'Verstuur de aanvulling',
    done: 'Uw aanvulling is verstuurd.',
  },
  {
    title: 'Add to your report',
    intro: (who, when) => `${who} asked for a supplement on ${when}. Do not write down names of clients.`,
    due: (day) => `Answer on ${day} at the latest.`,
    files: 'Does a file belong to it? Add it under Files.',
    answerNeeded: 'Answer this question.',
    submit: 'Send the supplement',
    done: 'Your supplement has been sent.',
  },
);
