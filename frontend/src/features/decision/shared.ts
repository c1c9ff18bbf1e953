import { etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { StepFrame } from '@/domain/step/CaseStep';

export type Signal = components['schemas']['Signal'];

/** A step on a signal: what every step of this room is given. */
export interface SignalStepProps extends StepFrame {
  readonly signal: Signal;
}

/** Which signal, once only, and on top of what was read. */
export const stepParams = (signal: Signal, key: string) => ({
  path: { signalId: signal.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(signal.version) },
});
