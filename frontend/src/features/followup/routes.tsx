import type { Screen } from '@/lib/screen';

const handable = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'CONTRACT_MANAGER', 'ACCESS_OFFICER'] as const;

export const followUpScreens: readonly Screen[] = [
  { path: 'opvolging', load: () => import('./FollowUpListPage'), roles: handable },
  { path: 'opvolging/$followUpId', load: () => import('./FollowUpPage'), roles: handable },
];
