import type { Screen } from '@/lib/screen';

const officer = ['ACCESS_OFFICER'] as const;

export const accessScreens: readonly Screen[] = [
  { path: 'mijn-signalen', load: () => import('./OwnSignalsPage'), roles: officer },
  { path: 'mijn-signalen/$signalId', load: () => import('./OwnSignalPage'), roles: officer },
  { path: 'signaal-doorgeven', load: () => import('./AccessSignalPage'), roles: officer },
];
