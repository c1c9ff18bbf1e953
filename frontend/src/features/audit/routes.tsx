import type { Screen } from '@/lib/screen';

export const auditScreens: readonly Screen[] = [
  { path: 'beheer/logboek', load: () => import('./AuditPage'), roles: ['PRIVACY_OFFICER'] },
];
