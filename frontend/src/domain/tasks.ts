import type { components } from '@/api/schema.gen';
import { defineMessages, useMessages } from '@/i18n/messages';
import { portalPath } from './casePaths';

export type Task = components['schemas']['Task'];

const taskWords = defineMessages(
  {
    kinds: {
      ANSWER_SUPPLEMENT: 'Vul de melding aan',
      FILE_REQUESTED_REPORT: 'Doe de melding waar om is gevraagd',
      WRITE_INVESTIGATION: 'Schrijf het onderzoeksverslag',
      CONFIRM_CLIENT_INFORMED: 'Bevestig dat de cliënt is ingelicht',
      REPORT_PROGRESS: 'Vertel hoe ver de verbetermaatregelen zijn',
      SEND_DOCUMENTS: 'Stuur de gevraagde documenten',
      REACT_TO_DRAFT: 'Lees het conceptrapport en reageer',
      READ_MESSAGE: 'Lees het nieuwe bericht',
    },
    messages: (count: number) => `Lees ${count} nieuwe berichten`,
  },
  {
    kinds: {
      ANSWER_SUPPLEMENT: 'Add to the report',
      FILE_REQUESTED_REPORT: 'Make the report that was asked for',
      WRITE_INVESTIGATION: 'Write the investigation report',
      CONFIRM_CLIENT_INFORMED: 'Confirm that the client has been told',
      REPORT_PROGRESS: 'Tell how far the improvement measures are',
      SEND_DOCUMENTS: 'Send the documents that were asked for',
      REACT_TO_DRAFT: 'Read the draft report and react',
      READ_MESSAGE: 'Read the new message',
    },
    messages: (count) => `Read ${count} new messages`,
  },
);

/** What is asked of a provider, in words. */
export function useTaskName(): (task: Task) => string {
  const t = useMessages(taskWords);
  return ({ kind, count }) => (kind === 'READ_MESSAGE' && count && count > 1 ? t.messages(count) : t.kinds[kind]);
}

/** Where a task is done. */
export function addressOfTask(task: Task): string {
  const report = portalPath(task.caseKind, task.reportId);
  switch (task.kind) {
    case 'FILE_REQUESTED_REPORT':
      return task.subjectId ? `/portaal/melden/${task.subjectId}` : report;
    case 'WRITE_INVESTIGATION':
      return `${report}/onderzoek`;
    case 'ANSWER_SUPPLEMENT':
      return `${report}?doe=aanvullen`;
    case 'CONFIRM_CLIENT_INFORMED':
      return `${report}?doe=client-ingelicht`;
    case 'SEND_DOCUMENTS':
      return `${report}?deel=documenten`;
    case 'REACT_TO_DRAFT':
      return `${report}?deel=rapport`;
    case 'REPORT_PROGRESS':
      return `${report}?deel=maatregelen`;
    case 'READ_MESSAGE':
      return `${report}?deel=berichten`;
  }
}
