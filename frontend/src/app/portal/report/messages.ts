import { defineMessages } from '@/i18n/messages';

export const reportPageMessages = defineMessages(
  {
    overview: 'Mijn meldingen',
    tabs: 'Onderdelen van de melding',
    asked: 'Wat wordt er van u gevraagd?',
    write: 'Schrijf verder aan het onderzoeksverslag',
    answer: 'Vul de melding aan',
    tab: {
      melding: 'Melding',
      onderzoek: 'Onderzoek',
      beoordeling: 'Beoordeling',
      maatregelen: 'Maatregelen',
      berichten: 'Berichten',
      bestanden: 'Bestanden',
      termijnen: 'Termijnen',
      brieven: 'Brieven',
      verloop: 'Verloop',
    },
  },
  {
    overview: 'My reports',
    tabs: 'Parts of the report',
    asked: 'What is asked of you?',
    write: 'Go on writing the investigation report',
    answer: 'Add to the report',
    tab: {
      melding: 'Report',
      onderzoek: 'Investigation',
      beoordeling: 'Assessment',
      maatregelen: 'Measures',
      berichten: 'Messages',
      bestanden: 'Files',
      termijnen: 'Terms',
      brieven: 'Letters',
      verloop: 'Course',
    },
  },
);
