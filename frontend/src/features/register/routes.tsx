import type { Screen } from '@/lib/screen';

export const registerScreens: readonly Screen[] = [
  {
    path: 'aanbieders/importeren',
    load: () => import('./ImportPage'),
    roles: ['COORDINATOR', 'CONTRACT_MANAGER', 'ADMINISTRATOR'],
  },
];
