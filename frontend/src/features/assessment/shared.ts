import { etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { StepFrame } from '@/domain/step/CaseStep';

export type Report = components['schemas']['Report'];

/** A step on a report: what every step of this room is given. */
export interface ReportStepProps extends StepFrame {
  readonly report: Report;
}

/** The parameters of a step that changes a report: which one, once only, and on top of what was read. */
export const stepParams = (report: Report, key: string) => ({
  path: { reportId: report.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(report.version) },
});

/** Outcomes that end a report without an investigation: a second person agrees first. */
export const endings: readonly string[] = [
  'TRANSFERRED',
  'REJECTED',
  'CLOSED_AT_RECEIPT',
  'LEFT_TO_INSPECTORATE',
  'FOR_INFORMATION',
];
