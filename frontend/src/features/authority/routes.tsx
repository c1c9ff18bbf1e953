import type { Screen } from '@/lib/screen';

export const authorityScreens: readonly Screen[] = [
  {
    path: 'beheer/toezichtorganisaties',
    load: () => import('./AuthoritiesPage'),
    roles: ['COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER'],
  },
  { path: 'beheer/toezichtorganisaties/nieuw', load: () => import('./NewAuthorityPage'), roles: ['ADMINISTRATOR'] },
  {
    path: 'beheer/toezichtorganisaties/$authorityId',
    load: () => import('./AuthorityPage'),
    roles: ['COORDINATOR', 'ADMINISTRATOR', 'PRIVACY_OFFICER'],
  },
];
