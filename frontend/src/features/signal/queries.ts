import { api, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import type { StepFrame } from '@/domain/step/CaseStep';

export type Signal = components['schemas']['Signal'];
export type SignalAbout = components['schemas']['SignalAbout'];
export type SourceIdentity = components['schemas']['SignalSourceIdentity'];

/** One signal as far as the reader may see it. */
export function useSignal(signalId: string) {
  return api.useQuery('get', '/signals/{signalId}', { params: { path: { signalId } } });
}

/** A step on a signal: what every step is given. */
export interface SignalStepProps extends StepFrame {
  readonly signal: Signal;
}

/** The parameters of a step that changes a signal: which one, once only, and on top of what was read. */
export const stepParams = (signal: Signal, key: string) => ({
  path: { signalId: signal.id },
  header: { 'Idempotency-Key': key, 'If-Match': etagOf(signal.version) },
});
