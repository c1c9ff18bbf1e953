import type { components } from '@/api/schema.gen';
import { today } from '@/lib/dates';

export type Served = components['schemas']['Authority']['municipalities'][number];

/** Whether an authority serves a municipality on a day, did so before, or will. */
export function servedState({ validFrom, validUntil }: Served, on: string = today()): 'coming' | 'current' | 'over' {
  if (validFrom > on) return 'coming';
  return validUntil && validUntil < on ? 'over' : 'current';
}
