import { defineMessages } from '@/i18n/messages';

export const workspaceMessages = defineMessages(
  {
    worklist: 'Werklijst',
    ownSignals: 'Mijn signalen',
    absences: 'Afwezigheid',
    dossiers: 'Dossiers',
    inquiries: 'Vragen aan mij',
    followUps: 'Mijn opvolging',
  },
  {
    worklist: 'Work list',
    ownSignals: 'My signals',
    absences: 'Absence',
    dossiers: 'Dossiers',
    inquiries: 'Questions to me',
    followUps: 'My follow-up',
  },
);
