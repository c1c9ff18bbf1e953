import type { Screen } from '@/lib/screen';

const askable = [
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'COMMUNICATION_ADVISER',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
] as const;

export const inquiryScreens: readonly Screen[] = [
  { path: 'vragen', load: () => import('./ReceivedPage'), roles: askable },
  { path: 'vragen/$inquiryId', load: () => import('./InquiryPage'), roles: askable },
];
