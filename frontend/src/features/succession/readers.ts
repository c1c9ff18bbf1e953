import type { Role } from '@/lib/roles';

/** Who may know as whom a provider went on. */
export const successionReaders: readonly Role[] = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'CONTRACT_MANAGER',
  'PRIVACY_OFFICER',
];
