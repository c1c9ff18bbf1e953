import type { Screen } from '@/lib/screen';

const team = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'] as const;

export const worklistScreens: readonly Screen[] = [
  { path: 'afwezigheid', load: () => import('./AbsencePage'), roles: team },
];
