import type { Screen } from '@/lib/screen';

const team = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'] as const;

export const scoringScreens: readonly Screen[] = [
  { path: 'onderzoeken/$inspectionId/criteria', load: () => import('./ChoicePage'), roles: team },
  { path: 'onderzoeken/$inspectionId/scoren', load: () => import('./ScorePage'), roles: team },
];
