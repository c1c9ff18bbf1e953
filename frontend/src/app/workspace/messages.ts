import { defineMessages } from '@/i18n/messages';

export const workspaceMessages = defineMessages(
  {
    worklist: 'Werklijst',
    absences: 'Afwezigheid',
    dossiers: 'Dossiers',
    inquiries: 'Vragen aan mij',
    followUps: 'Mijn opvolging',
  },
  {
    worklist: 'Work list',
    absences: 'Absence',
    dossiers: 'Dossiers',
    inquiries: 'Questions to me',
    followUps: 'My follow-up',
  },
);
