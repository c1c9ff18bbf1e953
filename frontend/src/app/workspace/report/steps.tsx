import { lazy, type ComponentType } from 'react';
import type { StepFrame } from '@/domain/step/CaseStep';
import type { Report } from '@/features/report/queries';

type StepComponent = ComponentType<StepFrame & { readonly report: Report; readonly of: Report }>;

const embargo = () => import('../casepage/EmbargoSteps');

/** Each step of a report that the workspace can show, by the operation of the contract, in the order of the protocol. */
export const steps = {
  agreeWithAssessment: lazy(async () => ({ default: (await import('@/features/assessment/AgreeStep')).AgreeStep })),
  acknowledgeReport: lazy(async () => ({
    default: (await import('@/features/assessment/AcknowledgeStep')).AcknowledgeStep,
  })),
  assessReport: lazy(async () => ({ default: (await import('@/features/assessment/AssessStep')).AssessStep })),
  requestSupplement: lazy(async () => ({
    default: (await import('@/features/assessment/SupplementStep')).SupplementStep,
  })),
  orderInvestigation: lazy(async () => ({ default: (await import('@/features/review/OrderStep')).OrderStep })),
  reviewInvestigation: lazy(async () => ({ default: (await import('@/features/review/ReviewStep')).ReviewStep })),
  recordConversation: lazy(async () => ({
    default: (await import('@/features/assessment/ConversationStep')).ConversationStep,
  })),
  closeReport: lazy(async () => ({ default: (await import('@/features/assessment/CloseStep')).CloseStep })),
  convertConsultation: lazy(async () => ({ default: (await import('@/features/report/ConvertStep')).ConvertStep })),
  reopenReport: lazy(async () => ({ default: (await import('@/features/assessment/CloseStep')).ReopenStep })),
  layEmbargo: lazy(async () => ({ default: (await embargo()).LayEmbargoStep })),
  liftEmbargo: lazy(async () => ({ default: (await embargo()).LiftEmbargoStep })),
} satisfies Record<string, StepComponent>;

export type StepName = keyof typeof steps;

export const isStep = (name: string | undefined): name is StepName => name !== undefined && name in steps;

/** The step that the status of a report asks for, where the team is the one to take it. */
const asked: Partial<Record<Report['status'], StepName>> = {
  SUBMITTED: 'acknowledgeReport',
  ACKNOWLEDGED: 'assessReport',
  UNCLEAR: 'assessReport',
  AWAITING_AGREEMENT: 'agreeWithAssessment',
  CONVERSATION: 'recordConversation',
  INVESTIGATION_TO_ORDER: 'orderInvestigation',
  INVESTIGATION_SUBMITTED: 'reviewInvestigation',
  REVIEW_CONVERSATION: 'reviewInvestigation',
  READY_TO_CLOSE: 'closeReport',
};

/** The conversation about an investigation is minuted before it is judged. */
const askedOf = ({ status, conversations = [] }: Report): StepName | undefined =>
  status === 'REVIEW_CONVERSATION' && conversations.length === 0 ? 'recordConversation' : asked[status];

/** What can be done now: the step that is asked for, and whatever else is open to the reader. */
export function openSteps(report: Report, actions: readonly string[]) {
  const open = (Object.keys(steps) as StepName[]).filter((name) => actions.includes(name));
  const wanted = askedOf(report);
  const next = wanted && open.includes(wanted) ? wanted : undefined;
  return { next, others: open.filter((name) => name !== next) };
}
