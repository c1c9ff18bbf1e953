import type { Screen } from '@/lib/screen';

export const outboxScreens: readonly Screen[] = [
  {
    path: 'beheer/post',
    load: () => import('./OutboxPage'),
    roles: ['COORDINATOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'],
  },
];
