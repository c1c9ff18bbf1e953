import type { Screen } from '@/lib/screen';

export const holidayScreens: readonly Screen[] = [
  {
    path: 'beheer/vrije-dagen',
    load: () => import('./HolidaysPage'),
    roles: ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'],
  },
];
