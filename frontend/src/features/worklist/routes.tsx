import type { Screen } from '@/lib/screen';

/** Cases are assigned to these, so their absence matters to others. */
const handlers = ['SUPERVISOR', 'COORDINATOR'] as const;

export const worklistScreens: readonly Screen[] = [
  { path: 'afwezigheid', load: () => import('./AbsencePage'), roles: handlers },
];
