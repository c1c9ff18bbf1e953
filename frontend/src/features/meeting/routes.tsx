import type { Screen } from '@/lib/screen';

const roles = ['SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR'] as const;

export const meetingScreens: readonly Screen[] = [
  { path: 'werkoverleg', load: () => import('./MeetingsPage'), roles },
  { path: 'werkoverleg/$meetingId', load: () => import('./MeetingPage'), roles },
];
