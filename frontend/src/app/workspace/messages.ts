import { defineMessages } from '@/i18n/messages';

export const workspaceMessages = defineMessages(
  {
    worklist: 'Werklijst',
    ownSignals: 'Mijn signalen',
    absences: 'Afwezigheid',
    dossiers: 'Dossiers',
    inquiries: 'Vragen aan mij',
    followUps: 'Mijn opvolging',
    meetings: 'Werkoverleg',
    collegeNotices: 'Collegeberichten',
    publications: 'Openbaarmaking',
  },
  {
    worklist: 'Work list',
    ownSignals: 'My signals',
    absences: 'Absence',
    dossiers: 'Dossiers',
    inquiries: 'Questions to me',
    followUps: 'My follow-up',
    meetings: 'Team meeting',
    collegeNotices: 'College notices',
    publications: 'Publication',
  },
);
