import type { Screen } from '@/lib/screen';

const roles = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'] as const;

export const publicationScreens: readonly Screen[] = [
  { path: 'openbaarmaking', load: () => import('./PublicationsPage'), roles },
  { path: 'openbaarmaking/$publicationId', load: () => import('./PublicationPage'), roles },
];
