import { etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { StepFrame } from '@/domain/step/CaseStep';

export type Inspection = components['schemas']['Inspection'];
export type InspectionPlan = components['schemas']['InspectionPlan'];

/** A step on an inspection: what every step is given. */
export interface InspectionStepProps extends StepFrame {
  readonly inspection: Inspection;
}

/** The parameters of a step that changes an inspection: which one, once only, and on top of what was read. */
export const stepParams = (inspection: Inspection, key: string) => ({
  path: { inspectionId: inspection.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(inspection.version) },
});
