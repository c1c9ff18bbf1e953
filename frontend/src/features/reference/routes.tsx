import type { Screen } from '@/lib/screen';

export const referenceScreens: readonly Screen[] = [
  {
    path: 'beheer/keuzelijsten',
    load: () => import('./ReferencePage'),
    roles: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'],
  },
];
