import { lazy, type ComponentType } from 'react';
import type { Signal, SignalStepProps } from '@/features/signal/queries';

type StepComponent = ComponentType<SignalStepProps>;

const own = () => import('@/features/signal/SignalSteps');

/** Each step of a signal that the workspace can show, by the operation of the contract, in the order of the work. */
export const steps = {
  agreeWithDecision: lazy(async () => ({
    default: (await import('@/features/decision/AgreeDecisionStep')).AgreeDecisionStep,
  })),
  triageSignal: lazy(async () => ({ default: (await import('@/features/decision/TriageStep')).TriageStep })),
  decideUrgently: lazy(async () => ({
    default: (await import('@/features/decision/UrgentDecisionStep')).UrgentDecisionStep,
  })),
  askSource: lazy(async () => ({ default: (await own()).AskSourceStep })),
  correctSignal: lazy(async () => ({ default: (await own()).CorrectStep })),
  flagSignal: lazy(async () => ({ default: (await own()).FlagStep })),
  weighSignal: lazy(async () => ({ default: (await import('@/features/weighing/WeighStep')).WeighStep })),
  closeSignal: lazy(async () => ({ default: (await own()).CloseSignalStep })),
  reopenSignal: lazy(async () => ({ default: (await own()).ReopenSignalStep })),
} satisfies Record<string, StepComponent>;

export type StepName = keyof typeof steps;

export const isStep = (name: string | undefined): name is StepName => name !== undefined && name in steps;

/** The step that the status of a signal asks for. */
const asked: Partial<Record<NonNullable<Signal['status']>, StepName>> = {
  SUBMITTED: 'weighSignal',
  ENRICHMENT: 'weighSignal',
};

/** What can be done now: the step that is asked for, and whatever else is open to the reader. */
export function openSteps(signal: Signal) {
  const open = (Object.keys(steps) as StepName[]).filter((name) => signal.actions.includes(name));
  const wanted = signal.status && asked[signal.status];
  const next = wanted && open.includes(wanted) ? wanted : undefined;
  return { next, others: open.filter((name) => name !== next) };
}
