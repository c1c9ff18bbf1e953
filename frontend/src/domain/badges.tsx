import type { components } from '@/api/schema.gen';
import { StatusBadge } from '@/ui/badges';
import { CircleShape, DiamondShape, TriangleShape } from '@/ui/icons';
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

type Priority = components['schemas']['Priority'];

const priorities = {
  RED: { tone: 'negative', Shape: TriangleShape },
  ORANGE: { tone: 'warning', Shape: DiamondShape },
  GREEN: { tone: 'positive', Shape: CircleShape },
} as const satisfies Record<Priority, { readonly tone: Tone; readonly Shape: typeof CircleShape }>;

/** A priority in a word and a shape of its own; the colour only helps. */
export function PriorityBadge({ priority }: { readonly priority: Priority }) {
  const { tone, Shape } = priorities[priority];
  return (
    <StatusBadge tone={tone} icon={<Shape />}>
      {useWords().priority[priority]}
    </StatusBadge>
  );
}
