import type { Screen } from '@/lib/screen';

const readers = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'] as const;

export const protocolScreens: readonly Screen[] = [
  { path: 'beheer/protocol', load: () => import('./ProtocolPage'), roles: readers },
  { path: 'beheer/protocol/voorstel', load: () => import('./ProposePage'), roles: ['COORDINATOR', 'ADMINISTRATOR'] },
  { path: 'beheer/protocol/versies/$versionId', load: () => import('./VersionPage'), roles: readers },
];
