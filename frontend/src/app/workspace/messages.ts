import { defineMessages } from '@/i18n/messages';

export const workspaceMessages = defineMessages(
  { worklist: 'Werklijst', absences: 'Afwezigheid', dossiers: 'Dossiers' },
  { worklist: 'Work list', absences: 'Absence', dossiers: 'Dossiers' },
);
