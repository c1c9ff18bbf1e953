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

/** Where the work is done that no step of the page does: a tab. */
export type Place = 'visits' | 'scores' | 'judgement' | 'report';

/** Where an inspection stands, for the sentence on top of its page. */
export type Standing =
  | NonNullable<Inspection['status']>
  | 'PLANNED_UNANNOUNCED'
  | 'DEVIATION_ASKED'
  | 'COMPOSED'
  | 'WITH_PROVIDER'
  | 'REACTED'
  | 'WEIGHED'
  | 'NOT_REACTED'
  | 'FINAL_ASKED';

export interface Now {
  readonly standing: Standing;
  /** The step that comes next. */
  readonly next?: StepName;
  /** Where the work waits, when that comes before any step. */
  readonly place?: Place;
  /** What else is open to the reader. */
  readonly others: readonly StepName[];
}

/** What can be done now: the step or the place that is asked for, and whatever else is open to the reader. */
export function nowOf(inspection: Inspection): Now | undefined {
  const { status } = inspection;
  if (!status) return undefined;
  const open = (Object.keys(steps) as StepName[]).filter((name) => inspection.actions.includes(name));
  const at = (standing: Standing, place: Place): Now => ({ standing, place, others: open });
  const may = (operation: string) => inspection.actions.includes(operation);
  if (may('agreeWithJudgement')) return at('DEVIATION_ASKED', 'judgement');
  if (status === 'DRAFT_REPORT' && may('changeReportSection') && !may('proposeFinalReport')) {
    return at(may('weighReaction') ? 'REACTED' : 'WITH_PROVIDER', 'report');
  }
  const next = (asked[status] ?? []).find((name) => open.includes(name));
  if (next) {
    const others = open.filter((name) => name !== next);
    return { standing: standingBefore(next, may('weighReaction')) ?? status, next, others };
  }
  if (status === 'PLANNED' && !inspection.announced && may('addVisit')) return at('PLANNED_UNANNOUNCED', 'visits');
  if (status === 'ANNOUNCED' && may('addVisit')) return at(status, 'visits');
  if (status === 'IN_PROGRESS' && may('saveScore')) return at(status, 'scores');
  return { standing: status, others: open };
}

function standingBefore(next: StepName, weighed: boolean): Standing | undefined {
  switch (next) {
    case 'sendDraftReport':
      return 'COMPOSED';
    case 'proposeFinalReport':
      return weighed ? 'WEIGHED' : 'NOT_REACTED';
    case 'agreeFinalReport':
      return 'FINAL_ASKED';
    default:
      return undefined;
  }
}
