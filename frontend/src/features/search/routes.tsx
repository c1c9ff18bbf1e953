import type { Role } from '@/lib/roles';
import type { Screen } from '@/lib/screen';

/** Everybody who sees cases or providers. */
export const searchers = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'COMMUNICATION_ADVISER',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
  'PRIVACY_OFFICER',
] as const satisfies readonly Role[];

export const searchScreens: readonly Screen[] = [
  { path: 'zoeken', load: () => import('./SearchPage'), roles: searchers },
];
