import type { Screen } from '@/lib/screen';

export const assessmentScreens: readonly Screen[] = [
  { path: 'meldingen/opvragen', load: () => import('./UnreportedPage'), roles: ['SUPERVISOR', 'COORDINATOR'] },
];
