import type { Screen } from '@/lib/screen';

const roles = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'] as const;

export const dossierScreens: readonly Screen[] = [
  { path: 'dossiers', load: () => import('./DossiersPage'), roles },
  { path: 'dossiers/$dossierId', load: () => import('./DossierPage'), roles },
];
