import type { Screen } from '@/lib/screen';

const readers = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'] as const;

export const frameworkScreens: readonly Screen[] = [
  { path: 'beheer/toetsingskaders', load: () => import('./FrameworksPage'), roles: readers },
  { path: 'beheer/toetsingskaders/$versionId', load: () => import('./FrameworkPage'), roles: readers },
];
