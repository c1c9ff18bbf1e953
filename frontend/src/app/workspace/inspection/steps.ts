import { lazy, type ComponentType } from 'react';
import type { Inspection, InspectionStepProps } from '@/features/inspection/queries';

type StepComponent = ComponentType<InspectionStepProps & { readonly of: Inspection }>;

const own = () => import('@/features/inspection/InspectionSteps');
const embargo = () => import('../casepage/EmbargoSteps');
const report = () => import('@/features/inspectionreport/ReportSteps');

/** Each step of an inspection that the workspace can show, by the operation of the contract, in the order of the work. */
export const steps = {
  agreeFinalReport: lazy(async () => ({ default: (await report()).AgreeFinalStep })),
  announceInspection: lazy(async () => ({ default: (await own()).AnnounceStep })),
  sendDraftReport: lazy(async () => ({ default: (await report()).SendDraftStep })),
  proposeFinalReport: lazy(async () => ({ default: (await report()).ProposeFinalStep })),
  requestDocuments: lazy(async () => ({
    default: (await import('@/features/fieldwork/RequestDocumentsStep')).RequestDocumentsStep,
  })),
  changeInspectionPlan: lazy(async () => ({ default: (await own()).ReplanStep })),
  closeInspection: lazy(async () => ({ default: (await own()).CloseInspectionStep })),
  cancelInspection: lazy(async () => ({ default: (await own()).CancelInspectionStep })),
  layEmbargo: lazy(async () => ({ default: (await embargo()).LayEmbargoStep })),
  liftEmbargo: lazy(async () => ({ default: (await embargo()).LiftEmbargoStep })),
} satisfies Record<string, StepComponent>;

export type StepName = keyof typeof steps;

export const isStep = (name: string | undefined): name is StepName => name !== undefined && name in steps;

/** The steps that the status of an inspection asks for, the first that is open. */
const asked: Partial<Record<NonNullable<Inspection['status']>, readonly StepName[]>> = {
  PLANNED: ['announceInspection'],
  IN_PROGRESS: ['sendDraftReport'],
  DRAFT_REPORT: ['agreeFinalReport', 'proposeFinalReport'],
  FINAL: ['closeInspection'],
};

/** What can be done now: the step that is asked for, and whatever else is open to the reader. */
export function openSteps(inspection: Inspection) {
  const open = (Object.keys(steps) as StepName[]).filter((name) => inspection.actions.includes(name));
  const wanted = (inspection.status && asked[inspection.status]) ?? [];
  const next = wanted.find((name) => open.includes(name));
  return { next, others: open.filter((name) => name !== next) };
}
