import type { components } from '@/api/schema.gen';
import { StatusBadge } from '@/ui/badges';
import { CircleShape, DiamondShape, TriangleShape } from '@/ui/icons';
import type { Tone } from '@/ui/tone';
import { useWords } from './words';

type ReportStatus = components['schemas']['ReportStatus'];
type SignalStatus = components['schemas']['SignalStatus'];
type InspectionStatus = components['schemas']['InspectionStatus'];
type CaseKind = components['schemas']['CaseKind'];
type CaseStatus = components['schemas']['CaseStatus'];

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

const signalTones: Record<SignalStatus, Tone> = {
  SUBMITTED: 'warning',
  ENRICHMENT: 'info',
  WEIGHED: 'info',
  ON_AGENDA: 'info',
  DECIDED: 'neutral',
  CLOSED: 'positive',
};

export function SignalStatusBadge({ status }: { readonly status: SignalStatus }) {
  return <StatusBadge tone={signalTones[status]}>{useWords().signalStatus[status]}</StatusBadge>;
}

const inspectionTones: Record<InspectionStatus, Tone> = {
  PLANNED: 'neutral',
  ANNOUNCED: 'info',
  IN_PROGRESS: 'info',
  DRAFT_REPORT: 'neutral',
  FINAL: 'positive',
  CLOSED: 'positive',
  CANCELLED: 'neutral',
};

export function InspectionStatusBadge({ status }: { readonly status: InspectionStatus }) {
  return <StatusBadge tone={inspectionTones[status]}>{useWords().inspectionStatus[status]}</StatusBadge>;
}

type Verdict = components['schemas']['Verdict'];

const verdictTones: Record<Verdict, Tone> = {
  GOOD: 'positive',
  SUFFICIENT: 'warning',
  INSUFFICIENT: 'negative',
  NONE: 'neutral',
};

/** What the scores of an inspection come to. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return <StatusBadge tone={verdictTones[verdict]}>{useWords().verdict[verdict]}</StatusBadge>;
}

/** The status of a case in a list over all kinds of cases. */
export function CaseStatusBadge({ kind, status }: { readonly kind: CaseKind; readonly status: CaseStatus }) {
  switch (kind) {
    case 'SIGNAL':
      return <SignalStatusBadge status={status as SignalStatus} />;
    case 'INSPECTION':
      return <InspectionStatusBadge status={status as InspectionStatus} />;
    case 'REPORT':
      return <ReportStatusBadge status={status as ReportStatus} />;
  }
}

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
