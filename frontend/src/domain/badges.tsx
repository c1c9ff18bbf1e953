import type { components } from '@/api/schema.gen';
import { StatusBadge } from '@/ui/badges';
import type { Tone } from '@/ui/tone';
import { useWords } from './words';

type ReportStatus = components['schemas']['ReportStatus'];

/** Blue: with the team. Orange: something waits for a person. Green: came to its end. Grey: with someone else, or ended otherwise. */
const tones: Record<ReportStatus, Tone> = {
  REQUESTED: 'neutral',
  SUBMITTED: 'warning',
  ACKNOWLEDGED: 'info',
  AWAITING_AGREEMENT: 'warning',
  UNCLEAR: 'warning',
  CONVERSATION: 'info',
  LEFT_TO_INSPECTORATE: 'neutral',
  INVESTIGATION_TO_ORDER: 'warning',
  INVESTIGATION_ORDERED: 'neutral',
  INVESTIGATION_SUBMITTED: 'warning',
  REVIEW_CONVERSATION: 'info',
  SUPERVISOR_INVESTIGATION: 'info',
  READY_TO_CLOSE: 'info',
  CLOSED: 'positive',
  TRANSFERRED: 'neutral',
  REJECTED: 'neutral',
  CLOSED_AT_RECEIPT: 'positive',
  FOR_INFORMATION: 'neutral',
  WITHDRAWN: 'neutral',
};

export function ReportStatusBadge({ status }: { readonly status: ReportStatus }) {
  return <StatusBadge tone={tones[status]}>{useWords().reportStatus[status]}</StatusBadge>;
}
