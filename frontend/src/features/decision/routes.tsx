import type { Screen } from '@/lib/screen';

export const decisionScreens: readonly Screen[] = [
  {
    path: 'collegeberichten',
    load: () => import('./CollegeNoticesPage'),
    roles: ['EXECUTIVE_READER', 'SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'],
  },
];
