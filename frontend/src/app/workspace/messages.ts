import { defineMessages } from '@/i18n/messages';

export const workspaceMessages = defineMessages(
  { worklist: 'Werklijst', absences: 'Afwezigheid' },
  { worklist: 'Work list', absences: 'Absence' },
);
