import type { Screen } from '@/lib/screen';

export const signalImportScreens: readonly Screen[] = [
  { path: 'signalen/importeren', load: () => import('./SignalImportPage'), roles: ['COORDINATOR'] },
];
