import type { Screen } from '@/lib/screen';

export const signalScreens: readonly Screen[] = [
  {
    path: 'signalen/nieuw',
    load: () => import('./RecordPage'),
    roles: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
  },
];
